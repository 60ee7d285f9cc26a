import {
  COMMON_WORD,
  homophoneUnits,
  lookAlikeUnits,
  MISREAD_WORDS,
  PAIR,
  SURNAMES,
  type WordList
} from '../lexicon'
import type { Paragraph, Span } from '../model'
import { paragraphsOnPage, type Finding, type PageCheck } from './finding'

/** Characters on each side of the doubtful one that tell how likely the text is. */
const CONTEXT_CHARS = 7
const LONGEST_WORD_CHARS = 4
/** What the word list must say of a word of two characters, and of a longer one. */
const LEAST_FREQUENCY = { short: COMMON_WORD, long: 3 }
/**
 * By how much the word must make the text around it likelier (natural logarithm). Measured on the seeds and on forty
 * generated pages: for no right character a look-alike gains more than 7 in a word of two characters or 5 in a longer
 * one. Homophones gain more by accident.
 */
const LEAST_GAIN = { look: { short: 8, long: 7 }, sound: { short: 12, long: 9.5 } }
/** What stands on the page more often than that was not misread, but is a name or a word that no list has. */
const MOST_TIMES = 1
const MOST_PER_PARAGRAPH = 50

/**
 * A character in whose place one of the same shape or sound makes a common word, where the text as it stands makes
 * none: `因地制官` for `因地制宜` (seed 001, line 65). Only with a word list; the text itself is never changed.
 */
export const unlikelyCharacter: PageCheck = {
  name: 'unlikely-character',
  severity: 'doubtful',
  findOnPage(draft, { words }) {
    if (words.total === 0) return []
    const paragraphs = paragraphsOnPage(draft)
    const around = new Surroundings(words)
    const found = paragraphs.flatMap((paragraph) =>
      misread(paragraph, words, around).slice(0, MOST_PER_PARAGRAPH)
    )
    const pairs = countPairs(found, paragraphs)
    return [
      ...found.filter((reading) => !isName(reading, pairs)).map(findingOf),
      ...paragraphs.flatMap(misreadWords).slice(0, MOST_PER_PARAGRAPH)
    ]
  }
}

interface Misread {
  readonly paragraph: Paragraph
  readonly at: number
  readonly meant: string
  readonly word: string
}

function misread(paragraph: Paragraph, words: WordList, around: Surroundings): Misread[] {
  const { text } = paragraph
  const found: Misread[] = []
  let endsWord = false
  for (let at = 0; at < text.length; at++) {
    // In a common word as it stands a character needs no other reading; that spares most of the work.
    const unit = text.charCodeAt(at)
    const beginsWord = at + 1 < text.length && words.isCommonWord(unit, text.charCodeAt(at + 1))
    const isInWord = beginsWord || endsWord
    endsWord = beginsWord
    if (isInWord) continue
    const [looks, sounds] = [lookAlikeUnits(unit), homophoneUnits(unit)]
    if (looks.length + sounds.length === 0) continue
    around.move(text, at)
    const best = likelier(
      around.bestAmong(looks, LEAST_GAIN.look),
      around.bestAmong(sounds, LEAST_GAIN.sound)
    )
    if (best) found.push({ paragraph, at, meant: best.character, word: best.word })
  }
  return found
}

const misreadWords = (paragraph: Paragraph): Finding[] =>
  MISREAD_WORDS.flatMap(({ pattern, meant, word }) =>
    [...paragraph.text.matchAll(pattern)].map(({ index }) => findingOf({ paragraph, at: index, meant, word }))
  )

function findingOf({ paragraph: { id, text }, at, meant, word }: Misread): Finding {
  const values = { read: text[at]!, meant, word }
  return { paragraph: id, start: at, end: at + 1, values, suggestion: meant }
}

/** In a word of two characters: behind a surname, or where the page has it again. */
function isName({ paragraph: { text }, at, word }: Misread, pairs: ReadonlyMap<string, number>): boolean {
  if (word.length > 2) return false
  if (at > 0 && SURNAMES.includes(text[at - 1]!)) return true
  if (at > 1 && SURNAMES.includes(text[at - 2]!)) return true
  return pairsAround(text, at).some((pair) => pairs.get(pair)! > MOST_TIMES)
}

const pairsAround = (text: string, at: number): string[] =>
  [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].filter((pair) => pair.length === 2)

/** How often the page has what stands around the readings; one walk for all of them. */
function countPairs(found: readonly Misread[], paragraphs: readonly Paragraph[]): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const { paragraph, at } of found)
    for (const pair of pairsAround(paragraph.text, at)) pairs.set(pair, 0)
  if (pairs.size === 0) return pairs
  for (const { text } of paragraphs) {
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = text.slice(at, at + 2)
      const times = pairs.get(pair)
      if (times !== undefined) pairs.set(pair, times + 1)
    }
  }
  return pairs
}

interface Reading {
  readonly character: string
  readonly word: string
  readonly gain: number
}

const likelier = (look: Reading | null, sound: Reading | null): Reading | null =>
  look && sound ? (sound.gain > look.gain ? sound : look) : (look ?? sound)

/** The text around one character, in whose place others are tried. */
class Surroundings {
  private readonly units = new Uint16Array(2 * CONTEXT_CHARS + 1)
  private length = 0
  /** The place of the character. */
  private at = 0
  private isRead = false
  private asItStands = 0

  constructor(private readonly words: WordList) {}

  /** Goes to another character of a text. */
  move(text: string, at: number): void {
    const from = Math.max(0, at - CONTEXT_CHARS)
    this.length = Math.min(text.length, at + CONTEXT_CHARS + 1) - from
    for (let i = 0; i < this.length; i++) this.units[i] = text.charCodeAt(from + i)
    this.at = at - from
    this.isRead = false
  }

  /** The reading that makes the text likelier than it is by the least gain, and by more than all others. */
  bestAmong(
    candidates: Uint16Array,
    least: { readonly short: number; readonly long: number }
  ): Reading | null {
    const { units, at } = this
    const read = units[at]!
    let best: Reading | null = null
    for (const unit of candidates) {
      units[at] = unit
      const word = this.mayMakeWord() ? this.wordAround() : null
      if (word === null) continue
      const gain = this.logProbability() - this.oddsOf(read)
      const enough = word.end - word.start === 2 ? least.short : least.long
      if (gain >= enough && gain > (best?.gain ?? 0)) {
        const character = String.fromCharCode(unit)
        best = { character, word: String.fromCharCode(...units.subarray(word.start, word.end)), gain }
      }
    }
    units[at] = read
    return best
  }

  private logProbability(): number {
    return this.words.segmentLogProbability(this.units, this.length)
  }

  /** Of the text with the character that was read. */
  private oddsOf(read: number): number {
    if (this.isRead) return this.asItStands
    const tried = this.units[this.at]!
    this.units[this.at] = read
    this.asItStands = this.logProbability()
    this.isRead = true
    this.units[this.at] = tried
    return this.asItStands
  }

  private mayMakeWord(): boolean {
    const { units, at, words } = this
    const left = at > 0 ? words.pairKinds(units[at - 1]!, units[at]!) : 0
    const right = at + 1 < this.length ? words.pairKinds(units[at]!, units[at + 1]!) : 0
    return ((left | right) & (PAIR.inLonger | PAIR.isCommon)) !== 0
  }

  /** The longest word that holds the character, or null. */
  private wordAround(): Span | null {
    for (let length = LONGEST_WORD_CHARS; length >= 2; length--) {
      const least = length === 2 ? LEAST_FREQUENCY.short : LEAST_FREQUENCY.long
      const last = Math.min(this.at, this.length - length)
      for (let start = Math.max(0, this.at - length + 1); start <= last; start++) {
        if (this.words.frequencyOf(this.units, start, start + length) >= least) {
          return { start, end: start + length }
        }
      }
    }
    return null
  }
}
