import type { WordList } from '../lexicon'
import type { Draft, Paragraph, ParagraphId } from '../model'
import { isHan } from '../text'

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
    const end = wordEnd(text, at, words)
    if (end > at) {
      at = end
      continue
    }
    if (isHan(text[at]!) && !isAlone(text[at]!, words) && !isCovered(text, at, words)) count += 1
    at += 1
  }
  return count
}

/** A word that begins before `at` holds the character. */
function isCovered(text: string, at: number, words: WordList): boolean {
  for (let start = Math.max(0, at - LONGEST_WORD + 1); start < at; start++) {
    if (wordEnd(text, start, words) > at) return true
  }
  return false
}

/** Behind the longest word that begins at `at`; `at` where none does. */
function wordEnd(text: string, at: number, words: WordList): number {
  if (at + 1 >= text.length || !words.mayHold(text.charCodeAt(at), text.charCodeAt(at + 1))) return at
  for (let end = Math.min(text.length, at + LONGEST_WORD); end > at + 1; end--) {
    if (words.frequency(text, at, end) >= LEAST_FREQUENCY) return end
  }
  return at
}

const isAlone = (character: string, words: WordList): boolean =>
  Math.max(words.aloneAsStart(character), words.aloneAsEnd(character)) >= LEAST_ALONE
