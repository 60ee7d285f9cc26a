import type { WordList } from '../lexicon'
import type { Draft, Paragraph, ParagraphId } from '../model'
import { isHanAt } from '../text'

const LONGEST_WORD = 4
/** Rarer entries are names and accidents. */
const LEAST_FREQUENCY = 3
/** A character of which so many occurrences are words of their own needs no other beside it. */
const LEAST_ALONE = 0.3

/**
 * Chinese characters of each paragraph that make no word with their neighbours and seldom stand alone, where there are
 * any: names, terms that no list has, and what was misread. Without a word list nothing is known.
 */
export function unknownCharacters(draft: Draft, words: WordList): Record<ParagraphId, number> {
  if (words.total === 0) return {}
  const counts = Object.values(draft.paragraphs).map((paragraph) => [paragraph.id, countIn(paragraph, words)])
  return Object.fromEntries(counts.filter(([, count]) => count !== 0)) as Record<ParagraphId, number>
}

function countIn({ text }: Paragraph, words: WordList): number {
  let count = 0
  for (let at = 0; at < text.length;) {
    const end = words.wordEnd(text, at, LONGEST_WORD, LEAST_FREQUENCY)
    if (end > at) {
      at = end
      continue
    }
    if (isHanAt(text, at) && !isAlone(text.charCodeAt(at), words) && !isCovered(text, at, words)) count += 1
    at += 1
  }
  return count
}

/** A word that begins before `at` holds the character. */
function isCovered(text: string, at: number, words: WordList): boolean {
  for (let start = Math.max(0, at - LONGEST_WORD + 1); start < at; start++) {
    if (words.wordEnd(text, start, LONGEST_WORD, LEAST_FREQUENCY) > at) return true
  }
  return false
}

const isAlone = (unit: number, words: WordList): boolean =>
  Math.max(words.aloneAsStart(unit), words.aloneAsEnd(unit)) >= LEAST_ALONE
