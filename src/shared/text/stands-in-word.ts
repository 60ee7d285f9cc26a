import type { WordList } from '../lexicon'
import type { Confusion, Span } from '../model'
import { countHan } from './characters'

const LONGEST_WORD_CHARS = 4
/** What the word list must say of a word of two characters, and of a longer one. */
const LEAST_FREQUENCY = { short: 100, long: 3 }

/** The longest common word that holds all of `[start, end)` and more; where nothing stands there, one that goes over the place. */
export function longestWordOver(text: string, { start, end }: Span, words: WordList): Span | null {
  for (let length = LONGEST_WORD_CHARS; length >= Math.max(2, end - start + 1); length--) {
    const least = length === 2 ? LEAST_FREQUENCY.short : LEAST_FREQUENCY.long
    for (let from = Math.max(0, end - length); from <= start && from + length <= text.length; from++) {
      const goesOver = start < end || (from < start && from + length > start)
      if (goesOver && words.frequency(text, from, from + length) >= least) {
        return { start: from, end: from + length }
      }
    }
  }
  return null
}

/**
 * Whether what stands at a place of a confusion makes a word there that the confusion does not know of, and what is
 * meant makes none as long: `体制官员` is no `制宜`.
 */
export function standsInWord(text: string, confusion: Confusion, at: number, words: WordList): boolean {
  const { was, now, before, after } = confusion
  if (words.total === 0 || was === '' || countHan(was) < was.length) return false
  const from = Math.max(0, at - LONGEST_WORD_CHARS)
  const near = text.slice(from, at + was.length + LONGEST_WORD_CHARS)
  const [start, end] = [at - from, at - from + was.length]
  const read = longestWordOver(near, { start, end }, words)
  if (!read || (read.start >= start - before.length && read.end <= end + after.length)) return false
  const other = near.slice(0, start) + now + near.slice(end)
  const meant = longestWordOver(other, { start, end: start + now.length }, words)
  return !meant || meant.end - meant.start < read.end - read.start
}
