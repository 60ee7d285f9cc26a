import type { PageId, ParagraphId } from '../model'
import { countHan, isLatin } from '../text'

/**
 * How a confusion was met at one place: `hand` typed, `accepted` with a suggestion or a replacing of many places,
 * `dismissed` or still `open` as a suggestion.
 */
export const SIGHTING_KINDS = ['hand', 'accepted', 'dismissed', 'open'] as const
export type SightingKind = (typeof SIGHTING_KINDS)[number]

/** One place where something was, or may have been, misread. */
export interface Sighting {
  readonly was: string
  readonly now: string
  /** What stood around it, a few characters and the rest of a Latin word. */
  readonly before: string
  readonly after: string
  readonly kind: SightingKind
  /** Where the text as it is has it; of those that were corrected it has not. */
  readonly place?: { readonly paragraph: ParagraphId; readonly at: number }
}

/** A sighting and its page. */
export type PagedSighting = Sighting & { readonly page: PageId }

const AROUND_CHARS = 4
const LONGEST_WORD_CHARS = 16
/** More than that, or two Chinese characters for two, is another wording, not another reading. */
const MOST_CHARS = 2

/**
 * What stands around `[start, end)`: a few characters on each side, and the Latin word that it is in. Neither pairs nor
 * Latin words are cut at its edges.
 */
export function aroundOf(text: string, start: number, end: number): Pick<Sighting, 'before' | 'after'> {
  const word = /\p{Script=Latin}*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD_CHARS), start))![0]
  const rest = /^\p{Script=Latin}*/u.exec(text.slice(end, end + LONGEST_WORD_CHARS))![0]
  let from = Math.max(0, start - Math.max(AROUND_CHARS, word.length))
  let to = Math.min(text.length, end + Math.max(AROUND_CHARS, rest.length))
  while (from < start && isCut(text, from)) from += 1
  while (to > end && isCut(text, to)) to -= 1
  return { before: text.slice(from, start), after: text.slice(end, to) }
}

/** Whether a pair or a Latin word goes over the place. */
export function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [left, right] = [text[at - 1]!, text[at]!]
  return /[\udc00-\udfff]/.test(right) || (isLatin(left) && isLatin(right))
}

/**
 * Whether `was` for `now` may be a misreading: short, no number for another, which nobody can know to come again, and
 * no blank that was put in.
 */
export function mayBeConfusion(was: string, now: string): boolean {
  if (was === now || was.length > MOST_CHARS || now.length > MOST_CHARS) return false
  if (/\d/.test(was) && /\d/.test(now)) return false
  if (countHan(was) > 1 && countHan(now) > 1) return false
  return !/[\n\r]/.test(was + now) && (was !== '' || now.trim() !== '')
}
