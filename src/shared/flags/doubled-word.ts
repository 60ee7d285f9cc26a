import { BEFORE_DOUBLING, BEHIND_DOUBLING, DOUBLED_ON_PURPOSE, NEVER_DOUBLED, WORD_ENDINGS } from '../lexicon'
import type { Paragraph } from '../model'
import { Kind, mayHold, standsTwice } from '../text'
import { eachParagraph, type Check, type Evidence, type Finding } from './finding'

const DOUBLED = /(?=([\p{Script=Han}]{2,8}?)\1)/gu
const LONGEST_WORD = 8
const CONTEXT_CHARS = 3

/**
 * A word twice in a row inside a longer phrase: `陆港合作交流交流活动`, `大气污染防治防治条例` (seed 002, lines 95
 * and 103). A verb that is doubled on purpose ends its clause or has a word before it that says so.
 */
export const doubledWord: Check = {
  name: 'doubled-word',
  severity: 'doubtful',
  find: eachParagraph((paragraph, evidence) => [...chinese(paragraph, evidence), ...english(paragraph)])
}

function chinese({ id, text }: Paragraph, evidence: Evidence): Finding[] {
  const found: Finding[] = []
  if (!standsTwice(text, LONGEST_WORD)) return found
  let from = 0
  for (const { 1: word = '', index } of text.matchAll(DOUBLED)) {
    if (index < from || !isMistake(text, index, word, evidence)) continue
    from = index + word.length * 2
    found.push({ paragraph: id, start: index, end: from, values: { word }, suggestion: word })
  }
  return found
}

function isMistake(text: string, start: number, word: string, { words }: Evidence): boolean {
  const end = start + word.length * 2
  if (new Set(word).size === 1 || DOUBLED_ON_PURPOSE.test(word)) return false
  if (text.startsWith(word, end)) return false
  if (word.length > 2) return true
  if (words.total > 0 && words.frequency(word) === 0) return false
  if (BEFORE_DOUBLING.test(text.slice(Math.max(0, start - CONTEXT_CHARS), start))) return false
  if (BEHIND_DOUBLING.test(text.slice(end, end + CONTEXT_CHARS))) return false
  // `工业|工业化`: the second half belongs to a longer word.
  const middle = start + word.length
  return !WORD_ENDINGS.includes(text[end] ?? '') && words.frequency(text, middle, end + 1) === 0
}

function english({ id, text }: Paragraph): Finding[] {
  if (!mayHold(text, Kind.latin)) return []
  return [...text.matchAll(NEVER_DOUBLED)].map(({ 0: found, 1: word = '', index }) => ({
    paragraph: id,
    start: index,
    end: index + found.length,
    values: { word },
    suggestion: word
  }))
}
