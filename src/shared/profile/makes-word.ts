import type { WordList } from '../lexicon'
import type { Confusion } from '../model'

const LONGEST_WORD_CHARS = 4
/** What the word list must say of a word of two characters, and of a longer one. */
const LEAST_FREQUENCY = { short: 100, long: 3 }

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
  const meant = longestWord(before, now, after, words)
  if (!meant) return null
  const read = longestWord(before, was, after, words)
  const lengthOf = ({ before, after }: WordAround, middle: string) => before + middle.length + after
  return read && lengthOf(read, was) >= lengthOf(meant, now) ? null : meant
}

/** The longest word that holds all of `middle` and more. */
function longestWord(before: string, middle: string, after: string, words: WordList): WordAround | null {
  const text = before + middle + after
  const [from, to] = [before.length, before.length + middle.length]
  for (let length = LONGEST_WORD_CHARS; length >= Math.max(2, middle.length + 1); length--) {
    const least = length === 2 ? LEAST_FREQUENCY.short : LEAST_FREQUENCY.long
    for (let start = Math.max(0, to - length); start <= from && start + length <= text.length; start++) {
      // Where nothing is meant, the word goes over the place.
      const goesOver = middle !== '' || (start < from && start + length > from)
      if (goesOver && words.frequency(text, start, start + length) >= least) {
        return { before: from - start, after: start + length - to }
      }
    }
  }
  return null
}
