import type { Step } from '../model'
import { Kind, mayHold } from '../text'

const INVISIBLE = /[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g
/** Joiners shape letters of other scripts and make one picture of two: `👩‍👧`. */
const ONLY_JOINERS = /^[\u200c\u200d]+$/
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const NEEDS_NO_JOINER = /^(?:$|[\s\p{Script=Han}\p{Script=Latin}\p{P}\d])$/u

/**
 * Zero-width characters that decoders and web pages leave at a line's ends and between characters: a byte order
 * mark, `\u200b` where a line could break, direction marks in text that has no direction but one.
 */
export function removeInvisible(text: string): Step {
  if (!mayHold(text, Kind.strange) || RIGHT_TO_LEFT.test(text)) return []
  return [...text.matchAll(INVISIBLE)]
    .filter(({ 0: found, index }) => {
      if (!ONLY_JOINERS.test(found)) return true
      const after = text[index + found.length] ?? ''
      return NEEDS_NO_JOINER.test(text[index - 1] ?? '') || NEEDS_NO_JOINER.test(after)
    })
    .map(({ 0: found, index }) => ({ at: index, removed: found, inserted: '' }))
}
