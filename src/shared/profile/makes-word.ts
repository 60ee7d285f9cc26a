import type { WordList } from '../lexicon'
import type { Confusion, Span } from '../model'
import { longestWordOver } from '../text'

/** Characters of a word before and behind what is meant. */
export interface WordAround {
  readonly before: number
  readonly after: number
}

/**
 * The word that what is meant makes with what stands around it, where what was read makes none as long: `因地制宜`, of
 * `因地制官`.
 */
export function wordAround(
  { was, now, before, after }: Pick<Confusion, 'was' | 'now' | 'before' | 'after'>,
  words: WordList
): WordAround | null {
  const start = before.length
  const over = (middle: string): Span | null =>
    longestWordOver(before + middle + after, { start, end: start + middle.length }, words)
  const [meant, read] = [over(now), over(was)]
  if (!meant || (read && read.end - read.start >= meant.end - meant.start)) return null
  return { before: start - meant.start, after: meant.end - start - now.length }
}
