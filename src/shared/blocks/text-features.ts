import {
  COLONS,
  LATIN_SENTENCE_END,
  MIDDLE_STARTS,
  OPENERS,
  PAIRS,
  PAUSES,
  SENTENCE_ENDS,
  SENTENCE_STARTS
} from '../lexicon'
import type { Beginning, Ending } from '../model'
import { isDigit, isLatin } from '../text'

/** Rules on beginnings need no more of a text than this; a text may be 20 MB long. */
const HEAD = 120
const CLOSERS = /["'”’）)》〉」』】\]\s]+$/
const CLOSING = new Set(Object.values(PAIRS))

/** How `text` ends; closing quotes and brackets do not count (`作用！”`, seed 000, line 177). */
export function endingOf(text: string): Ending {
  const end = text.slice(-12).replace(CLOSERS, '')
  const last = end.slice(-1)
  if (last === '') return 'cut'
  if (SENTENCE_ENDS.includes(last)) return 'sentence'
  if (last === LATIN_SENTENCE_END && isLatin(end.slice(-2, -1))) return 'sentence'
  // `每天8:` is a time cut in two.
  if (COLONS.includes(last)) return isDigit(end.slice(-2, -1)) ? 'cut' : 'colon'
  return PAUSES.includes(last) && last !== '-' ? 'pause' : 'cut'
}

/** How `text` begins, as far as it tells by itself. */
export function beginningOf(text: string): Beginning {
  const head = text.slice(0, HEAD)
  if (OPENERS.some((opener) => opener.test(head))) return 'opener'
  if (SENTENCE_STARTS.some((start) => start.test(head))) return 'sentence'
  if (MIDDLE_STARTS.some((start) => start.test(head)) || closesEarly(head)) return 'middle'
  return 'unknown'
}

/** A bracket or quote is closed that was not opened: `讯员/朱巡) 2月7日` (seed 001, line 175). */
function closesEarly(head: string): boolean {
  const open: string[] = []
  for (const character of head) {
    const closing = PAIRS[character]
    if (closing) open.push(closing)
    else if (CLOSING.has(character)) {
      if (open.length === 0) return true
      open.pop()
    }
  }
  return false
}
