import { hasLookAlikes, lookAlikesOf, type WordList } from '../lexicon'
import type { Paragraph } from '../model'
import { eachParagraph, type Check, type Finding } from './finding'

/** Characters on each side of the doubtful one that tell how likely the text is. */
const CONTEXT_CHARS = 7
const LONGEST_WORD_CHARS = 4
/** What the word list must say of a word of two characters, and of a longer one. */
const LEAST_FREQUENCY = { short: 100, long: 3 }
/**
 * By how much the word must make the text around it likelier (natural logarithm). On the five seeds, the highest gain
 * of a look-alike for a right character is 7.9; of look-alikes put in at random, 36 % gain more than this, and all
 * of those give back the right character.
 */
const LEAST_GAIN = { short: 11, long: 10 }

/**
 * A character in whose place a look-alike makes a common word, where the text as it stands makes none: `因地制官` for
 * `因地制宜` (seed 001, line 65). Only with a word list; the text itself is never changed.
 */
export const unlikelyCharacter: Check = {
  name: 'unlikely-character',
  severity: 'doubtful',
  find: eachParagraph((paragraph, { words }) => (words.total > 0 ? misread(paragraph, words) : []))
}

function misread({ id, text }: Paragraph, words: WordList): Finding[] {
  const found: Finding[] = []
  for (let at = 0; at < text.length; at++) {
    // What costs little is asked first.
    const isDoubtful = hasLookAlikes(text.charCodeAt(at)) && !isInWord(text, at, words)
    const best = isDoubtful ? bestReading(text, at, words) : null
    if (!best) continue
    const { character, word } = best
    const values = { read: text[at]!, meant: character, word }
    found.push({ paragraph: id, start: at, end: at + 1, values, suggestion: character })
  }
  return found
}

/** A common word as it stands, which needs no other reading; it spares most of the work. */
const isInWord = (text: string, at: number, words: WordList): boolean =>
  words.frequency(text, at, at + 2) >= LEAST_FREQUENCY.short ||
  words.frequency(text, Math.max(0, at - 1), at + 1) >= LEAST_FREQUENCY.short

interface Reading {
  readonly character: string
  readonly word: string
  readonly gain: number
}

function bestReading(text: string, at: number, words: WordList): Reading | null {
  let best: Reading | null = null
  const from = Math.max(0, at - CONTEXT_CHARS)
  const to = Math.min(text.length, at + CONTEXT_CHARS + 1)
  let asItStands: number | null = null
  for (const character of lookAlikesOf(text[at]!)) {
    const unit = character.charCodeAt(0)
    const mayMakeWord =
      (at > 0 && words.mayHold(text.charCodeAt(at - 1), unit)) ||
      (at + 1 < text.length && words.mayHold(unit, text.charCodeAt(at + 1)))
    if (!mayMakeWord) continue
    const changed = text.slice(from, at) + character + text.slice(at + 1, to)
    const word = wordAround(changed, at - from, words)
    if (word === null) continue
    asItStands ??= words.segmentLogProbability(text.slice(from, to))
    const gain = words.segmentLogProbability(changed) - asItStands
    const least = word.length === 2 ? LEAST_GAIN.short : LEAST_GAIN.long
    if (gain >= least && gain > (best?.gain ?? 0)) best = { character, word, gain }
  }
  return best
}

/** The longest word that covers `at`, or null. */
function wordAround(text: string, at: number, words: WordList): string | null {
  for (let length = LONGEST_WORD_CHARS; length >= 2; length--) {
    const least = length === 2 ? LEAST_FREQUENCY.short : LEAST_FREQUENCY.long
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= text.length; start++) {
      if (words.frequency(text, start, start + length) >= least) return text.slice(start, start + length)
    }
  }
  return null
}
