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
  /** Of the words that begin with `character`, by frequency, the share that is nothing more: 1 where none begins so. */
  aloneAsStart(character: string): number
  /** Of the words that end with `character`, the share that is nothing more. */
  aloneAsEnd(character: string): number
}

/** Longer entries are sayings; no seam needs them, and they would make each look-up dearer. */
const LONGEST_WORD = 8
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
  const table = new WordTable(countLines(text))
  let at = 0
  while (at < text.length) {
    const wordEnd = text.indexOf(' ', at)
    if (wordEnd < 0) break
    let frequency = 0
    let next = wordEnd + 1
    for (let unit = text.charCodeAt(next); unit >= 48 && unit <= 57; unit = text.charCodeAt(++next)) {
      frequency = frequency * 10 + unit - 48
    }
    if (wordEnd > at && wordEnd - at <= LONGEST_WORD) table.add(text, at, wordEnd, frequency)
    const lineEnd = text.indexOf('\n', next)
    at = lineEnd < 0 ? text.length : lineEnd + 1
  }
  return table
}

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
  }

  add(text: string, start: number, end: number, frequency: number): void {
    const slot = this.slotOf(text, start, end)
    const more = frequency - this.slots[slot + 1]!
    this.total += more
    this.starting[text.charCodeAt(start)]! += more
    this.ending[text.charCodeAt(end - 1)]! += more
    this.slots[slot] = printOf(text, start, end)
    this.slots[slot + 1] = frequency
    if (end === start + 1) this.single[text.charCodeAt(start)] = frequency
    this.longest = Math.max(this.longest, end - start)
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
    return this.slots[this.slotOf(text, start, end) + 1]!
  }

  crosses(text: string, at: number): boolean {
    for (let start = at - 1; start >= 0 && start > at - this.longest; start--) {
      if (!this.mayHold(text.charCodeAt(start), text.charCodeAt(start + 1))) return false
      const last = Math.min(text.length, start + this.longest)
      for (let end = at + 1; end <= last; end++) {
        if (end > at + 1 && !this.mayHold(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) break
        if (this.slots[this.slotOf(text, start, end) + 1]! > 0) return true
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
          ? this.slots[this.slotOf(text, start, end) + 1]!
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

/** FNV-1a over UTF-16 units, its bits mixed. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 3
}

function printOf(text: string, start: number, end: number): number {
  let hash = 0x9e3779b9
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x85ebca6b)
    hash ^= hash >>> 13
  }
  return hash === 0 ? 1 : hash | 0
}
