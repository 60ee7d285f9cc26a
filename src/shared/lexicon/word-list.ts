import { NameRole } from './name-role'
import { isNoPlace, listedWords, roleOfEntry } from './name-roles'
import { CLASS, classedWords, classOfTag, isNameClass, shortDivisions, type ClassedWords } from './word-class'

/** What `WordList.wordsAt` finds: of each word where it ends, what it is and its print; room for the longest word. */
export interface WordsFound {
  readonly ends: Int32Array
  /** Frequency in the lower 20 bits, `CLASS` above them. */
  readonly values: Int32Array
  /** 32 bits of a hash of the word: the same in every process. */
  readonly prints: Int32Array
  /** `NameRole` of the word. */
  readonly roles: Uint8Array
}

/** Room for all words that begin at one place. */
export const roomForWords = (): WordsFound => ({
  ends: new Int32Array(LONGEST_WORD),
  values: new Int32Array(LONGEST_WORD),
  prints: new Int32Array(LONGEST_WORD),
  roles: new Uint8Array(LONGEST_WORD)
})

/** Words of a language, with how often they occur. Where no list is known it is `EMPTY_WORDS`. */
export interface WordList {
  /** Occurrences of all words together; 0 without a list. */
  readonly total: number
  /** Length of the longest word that is known, in UTF-16 units. */
  readonly longest: number
  /** How often `text.slice(start, end)` occurs as a word; 0 if it is none. Nothing is copied. */
  frequency(text: string, start?: number, end?: number): number
  /** Whether some word may have both units side by side: never false where one has, and quickly told. */
  mayHold(left: number, right: number): boolean
  /** Whether some word may have both units behind its first; told as `mayHold` is. */
  mayHoldInside(left: number, right: number): boolean
  /** Whether some word in `text` has units on both sides of `at`. */
  crosses(text: string, at: number): boolean
  /**
   * Log-probability (natural) of the likeliest way to cut `text` into words; what is no word counts as seen once, one
   * character at a time. 0 without a list. Takes `text.length` times `longest` look-ups.
   */
  segmentLogProbability(text: string): number
  /**
   * Finds the words that begin at `start` and end by `end`, the shortest first, and tells how many. Words that only the
   * lexicon has, not the dictionary, are among them with a frequency of 0; those that only have a role, with a value
   * of 0.
   */
  wordsAt(units: Uint16Array, start: number, end: number, found: WordsFound): number
  /** Occurrences of the word of one unit. */
  frequencyOfUnit(unit: number): number
  roleOfUnit(unit: number): NameRole
  /** Of the words that begin with `character`, by frequency, the share that is nothing more: 1 where none begins so. */
  aloneAsStart(character: string): number
  /** Of the words that end with `character`, the share that is nothing more. */
  aloneAsEnd(character: string): number
}

/** Longer entries are sayings; no seam needs them, and they would make each look-up dearer. */
export const LONGEST_WORD = 8
export const FREQUENCY_BITS = 20
const FREQUENCY_MASK = 2 ** FREQUENCY_BITS - 1
/** A word that is seen so often is a word first. */
const COMMON_WORD = 200
const HASH_SEED = 0x811c9dc5 | 0
const PRINT_SEED = 0x9e3779b9 | 0
const LINE_END = 10
const MOST_LOAD = 0.7
/** A bit for each of 2^23 hashes of two units that stand side by side in a word: 1 MB, of which 5 % are set. */
const PAIR_BITS = 23

/** Logarithms of frequencies; most are small. */
const LOGS = Float64Array.from({ length: 2 ** 12 }, (_, frequency) => Math.log(Math.max(1, frequency)))
const SCRATCH_UNITS = 64

/** Knows no word: every stage works with it, only on less evidence. */
export const EMPTY_WORDS: WordList = {
  total: 0,
  longest: 0,
  frequency: () => 0,
  mayHold: () => false,
  mayHoldInside: () => false,
  crosses: () => false,
  segmentLogProbability: () => 0,
  wordsAt: () => 0,
  frequencyOfUnit: () => 0,
  roleOfUnit: () => 0,
  aloneAsStart: () => 1,
  aloneAsEnd: () => 1
}

/**
 * Reads a list that has on each line a word, a space, its frequency and what else may follow (`阶段 9574 n`). Laws:
 * `frequency(w)` is what the list says of `w`, of a word named twice what it says last; of a text that is not on the
 * list it is 0.
 *
 * Subtle: of a word only its slot and 32 more bits of its hash are kept. 350,000 words take 4 MB, a tenth of what
 * they take as strings, in every worker; two texts are one with a chance of about 10⁻⁹.
 */
export function parseWordList(text: string): WordList {
  const listed = listedWords()
  const classed = classedWords()
  const classedCount = classed.reduce((sum, { words }) => sum + words.length, 0)
  const table = new WordTable(countLines(text) + classedCount + listed.size)
  let at = 0
  while (at < text.length) {
    const wordEnd = text.indexOf(' ', at)
    if (wordEnd < 0) break
    let frequency = 0
    let next = wordEnd + 1
    for (let unit = text.charCodeAt(next); unit >= 48 && unit <= 57; unit = text.charCodeAt(++next)) {
      frequency = frequency * 10 + unit - 48
    }
    const lineEnd = text.indexOf('\n', next)
    if (wordEnd > at && wordEnd - at <= LONGEST_WORD) {
      const tag = text.slice(next + 1, lineEnd < 0 ? text.length : lineEnd)
      table.add(text, at, wordEnd, frequency, classOfTag(tag), roleOfWord(text, at, wordEnd, tag))
    }
    at = lineEnd < 0 ? text.length : lineEnd + 1
  }
  for (const group of classed) for (const word of group.words) table.classify(word, group)
  for (const word of shortDivisions()) if (!listed.has(word)) table.giveShort(word)
  for (const [word, role] of listed) if (word.length <= LONGEST_WORD) table.give(word, role)
  return table
}

/** Only of what may be a name the word itself is looked at: to copy each takes a third of the time. */
const roleOfWord = (text: string, start: number, end: number, tag: string): NameRole =>
  roleOfEntry(/^n[rst]/u.test(tag) ? text.slice(start, end) : '', tag)

function countLines(text: string): number {
  let lines = 1
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === LINE_END) lines += 1
  return lines
}

/** Open addressing with linear steps. */
class WordTable implements WordList {
  total = 0
  longest = 0
  private readonly mask: number
  /** Of each slot a word's second hash, 0 for an empty slot, and its frequency: side by side, for one is asked with the other. */
  private readonly slots: Int32Array
  private readonly roles: Uint8Array
  private readonly unitRoles = new Uint8Array(2 ** 16)
  /** Frequencies of words of one UTF-16 unit. */
  private readonly single = new Int32Array(2 ** 16)
  /** Frequencies of all words that begin, or end, with a UTF-16 unit. */
  private readonly starting = new Float32Array(2 ** 16)
  private readonly ending = new Float32Array(2 ** 16)
  private readonly pairs = new Int32Array(2 ** (PAIR_BITS - 5))
  private readonly insides = new Int32Array(2 ** (PAIR_BITS - 5))
  private readonly scratch = new Float64Array(SCRATCH_UNITS)

  constructor(words: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, words / MOST_LOAD)))
    this.mask = size - 1
    this.slots = new Int32Array(size * 2)
    this.roles = new Uint8Array(size)
  }

  /** Gives a word its role; one that is known for nothing else keeps a value of 0. */
  give(word: string, role: NameRole): void {
    const slot = this.slotOf(word, 0, word.length)
    this.slots[slot] = printOf(word, 0, word.length)
    this.roles[slot >> 1] = role
    if (word.length === 1) this.unitRoles[word.charCodeAt(0)] = role
    this.markPairs(word, 0, word.length)
  }

  /** Makes a division's short name a place, unless it is a common word too. */
  giveShort(word: string): void {
    if (word.length > LONGEST_WORD || isNoPlace(word)) return
    const value = this.slots[this.slotOf(word, 0, word.length) + 1]!
    if ((value & FREQUENCY_MASK) < COMMON_WORD || isNameClass(value >> FREQUENCY_BITS)) {
      this.give(word, NameRole.place)
    }
  }

  add(text: string, start: number, end: number, frequency: number, wordClass: number, role: NameRole): void {
    const slot = this.slotOf(text, start, end)
    const more = frequency - (this.slots[slot + 1]! & FREQUENCY_MASK)
    this.total += more
    this.starting[text.charCodeAt(start)]! += more
    this.ending[text.charCodeAt(end - 1)]! += more
    this.slots[slot] = printOf(text, start, end)
    this.slots[slot + 1] = Math.min(frequency, FREQUENCY_MASK) | (wordClass << FREQUENCY_BITS)
    this.roles[slot >> 1] = role
    if (end === start + 1) {
      this.single[text.charCodeAt(start)] = frequency
      this.unitRoles[text.charCodeAt(start)] = role
    }
    this.longest = Math.max(this.longest, end - start)
    this.markPairs(text, start, end)
  }

  /** Gives a word its class; one that the dictionary does not have is known to `wordsAt` alone. */
  classify(word: string, { as, unlessAsFrequentAs }: ClassedWords): void {
    if (word.length > LONGEST_WORD) return
    const slot = this.slotOf(word, 0, word.length)
    const value = this.slots[slot + 1]!
    const frequency = value & FREQUENCY_MASK
    if (frequency >= unlessAsFrequentAs && !isNameClass(value >> FREQUENCY_BITS)) return
    this.slots[slot] = printOf(word, 0, word.length)
    this.slots[slot + 1] = frequency | (CLASS[as] << FREQUENCY_BITS)
    this.markPairs(word, 0, word.length)
  }

  wordsAt(units: Uint16Array, start: number, end: number, found: WordsFound): number {
    const last = Math.min(end, start + LONGEST_WORD)
    let hash = HASH_SEED
    let print = PRINT_SEED
    let count = 0
    for (let at = start; at < last; at++) {
      const unit = units[at]!
      if (at > start && !this.mayHold(units[at - 1]!, unit)) break
      hash = Math.imul(hash ^ unit, HASH_FACTOR)
      print = mixPrint(print, unit)
      const wanted = print === 0 ? 1 : print
      let slot = mixHash(hash) & this.mask
      while (this.slots[slot * 2] !== 0 && this.slots[slot * 2] !== wanted) slot = (slot + 1) & this.mask
      if (this.slots[slot * 2] === 0) continue
      found.ends[count] = at + 1
      found.values[count] = this.slots[slot * 2 + 1]!
      found.roles[count] = this.roles[slot]!
      found.prints[count++] = wanted
    }
    return count
  }

  frequencyOfUnit(unit: number): number {
    return this.single[unit]!
  }

  roleOfUnit(unit: number): NameRole {
    return this.unitRoles[unit]! as NameRole
  }

  private markPairs(text: string, start: number, end: number): void {
    for (let i = start; i + 1 < end; i++) {
      const pair = pairOf(text.charCodeAt(i), text.charCodeAt(i + 1))
      this.pairs[pair >> 5]! |= 1 << (pair & 31)
      if (i > start) this.insides[pair >> 5]! |= 1 << (pair & 31)
    }
  }

  mayHold(left: number, right: number): boolean {
    const pair = pairOf(left, right)
    return (this.pairs[pair >> 5]! & (1 << (pair & 31))) !== 0
  }

  mayHoldInside(left: number, right: number): boolean {
    const pair = pairOf(left, right)
    return (this.insides[pair >> 5]! & (1 << (pair & 31))) !== 0
  }

  frequency(text: string, start = 0, end = text.length): number {
    if (end <= start || end - start > this.longest) return 0
    // Most texts that are asked for are no words, and hold two units that no word has side by side.
    for (let i = end - 2; i >= start; i--) {
      if (!this.mayHold(text.charCodeAt(i), text.charCodeAt(i + 1))) return 0
    }
    return this.slots[this.slotOf(text, start, end) + 1]! & FREQUENCY_MASK
  }

  crosses(text: string, at: number): boolean {
    for (let start = at - 1; start >= 0 && start > at - this.longest; start--) {
      if (!this.mayHold(text.charCodeAt(start), text.charCodeAt(start + 1))) return false
      const last = Math.min(text.length, start + this.longest)
      for (let end = at + 1; end <= last; end++) {
        if (end > at + 1 && !this.mayHold(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) break
        if ((this.slots[this.slotOf(text, start, end) + 1]! & FREQUENCY_MASK) > 0) return true
      }
    }
    return false
  }

  aloneAsStart(character: string): number {
    return this.aloneAmong(this.starting, character)
  }

  aloneAsEnd(character: string): number {
    return this.aloneAmong(this.ending, character)
  }

  segmentLogProbability(text: string): number {
    if (this.total === 0) return 0
    const logTotal = Math.log(this.total)
    const best = text.length < SCRATCH_UNITS ? this.scratch : new Float64Array(text.length + 1)
    best.fill(-Infinity, 0, text.length + 1)
    best[0] = 0
    for (let start = 0; start < text.length; start++) {
      const last = Math.min(text.length, start + this.longest)
      for (let end = start + 1; end <= last; end++) {
        const isLonger = end > start + 1
        if (isLonger && !this.mayHold(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) break
        const frequency = isLonger
          ? this.slots[this.slotOf(text, start, end) + 1]! & FREQUENCY_MASK
          : this.single[text.charCodeAt(start)]!
        if (frequency === 0 && isLonger) continue
        const log = frequency < LOGS.length ? LOGS[frequency]! : Math.log(frequency)
        best[end] = Math.max(best[end]!, best[start]! + log - logTotal)
      }
    }
    return best[text.length]!
  }

  private aloneAmong(totals: Float32Array, character: string): number {
    const all = totals[character.charCodeAt(0)]!
    return all > 0 ? this.frequency(character) / all : 1
  }

  /** Where the word's slot begins, or the empty one where it would stand. */
  private slotOf(text: string, start: number, end: number): number {
    const print = printOf(text, start, end)
    let slot = hashOf(text, start, end) & this.mask
    while (this.slots[slot * 2] !== 0 && this.slots[slot * 2] !== print) slot = (slot + 1) & this.mask
    return slot * 2
  }
}

function pairOf(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - PAIR_BITS)
}

const HASH_FACTOR = 0x01000193

/** FNV-1a over UTF-16 units, its bits mixed. */
function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR)
  return mixHash(hash)
}

const mixHash = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 3

function printOf(text: string, start: number, end: number): number {
  let hash = PRINT_SEED
  for (let i = start; i < end; i++) hash = mixPrint(hash, text.charCodeAt(i))
  return hash === 0 ? 1 : hash
}

function mixPrint(print: number, unit: number): number {
  const mixed = Math.imul(print ^ unit, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
