import { PAIRS } from '../lexicon'
import { Kind, kindsOf } from './characters'

const CLOSINGS = new Set(Object.values(PAIRS))

/** Closing marks that `text` still waits for at its end. */
export function unclosedPairs(text: string): string[] {
  const open: string[] = []
  for (let i = 0; i < text.length; i++) {
    if ((kindsOf(text.charCodeAt(i)) & Kind.pair) === 0) continue
    const closing = PAIRS[text[i]!]
    if (closing) open.push(closing)
    else if (open.at(-1) === text[i]) open.pop()
  }
  return open
}

/** The first closing mark of `text` that it has not opened itself: `讯员/朱巡) 2月7日` (seed 001, line 175). */
export function firstUnopened(text: string): string | null {
  const open: string[] = []
  for (let i = 0; i < text.length; i++) {
    if ((kindsOf(text.charCodeAt(i)) & Kind.pair) === 0) continue
    const closing = PAIRS[text[i]!]
    if (closing) open.push(closing)
    else if (CLOSINGS.has(text[i]!) && open.pop() !== text[i]) return text[i]!
  }
  return null
}
