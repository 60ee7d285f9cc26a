import {
  ABBREVIATED,
  COLONS,
  LATIN_SENTENCE_END,
  MIDDLE_START,
  OPENER,
  PAUSES,
  SENTENCE_ENDS,
  SENTENCE_START
} from '../lexicon'
import type { Beginning, Ending } from '../model'
import { endsInAddress, firstUnopened, isDigit, isLatin } from '../text'

/** Rules on beginnings need no more of a text than this; a text may be 20 MB long. */
const HEAD = 120
const CLOSERS = /["'”’）)》〉」』】\]\s]+$/

/** How `text` ends; closing quotes and brackets do not count (`作用！”`, seed 000, line 177). */
export function endingOf(text: string): Ending {
  const end = text.slice(-12).replace(CLOSERS, '')
  const last = end.slice(-1)
  if (last === '') return 'cut'
  if (SENTENCE_ENDS.includes(last)) return 'sentence'
  if (last === LATIN_SENTENCE_END && (ABBREVIATED.test(text.slice(-12)) || endsInAddress(text))) return 'cut'
  if (last === LATIN_SENTENCE_END && (isLatin(end.slice(-2, -1)) || isLatinText(text))) return 'sentence'
  // `每天8:` is a time cut in two.
  if (COLONS.includes(last)) return isDigit(end.slice(-2, -1)) ? 'cut' : 'colon'
  return PAUSES.includes(last) && last !== '-' ? 'pause' : 'cut'
}

/** The stop behind a number ends a Latin sentence: `not more than $81,000.`; `12.` in Chinese is cut in two. */
const isLatinText = (text: string): boolean => {
  const tail = text.slice(-HEAD)
  return /\p{Script=Latin}{3}/u.test(tail) && !/\p{Script=Han}/u.test(tail)
}

/** How `text` begins, as far as it tells by itself. */
export function beginningOf(text: string): Beginning {
  const head = closed(text.slice(0, HEAD))
  if (OPENER.test(head)) return 'opener'
  if (SENTENCE_START.test(head)) return 'sentence'
  if (MIDDLE_START.test(head) || firstUnopened(head) !== null) return 'middle'
  return 'unknown'
}

/** `本 报 讯（记者/林晓东）`: too few letters set apart to be closed up for good. */
const closed = (head: string): string =>
  /^\p{Script=Han}\s\p{Script=Han}\s/u.test(head)
    ? head.replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '')
    : head
