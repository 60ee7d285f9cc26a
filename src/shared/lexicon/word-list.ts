import type { NameRole } from './name-role'

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
  /** Whether some word may end with `text.slice(start, end)` and have one unit before it; told as `mayHold` is. */
  mayEnd(text: string, start: number, end: number): boolean
  /** Where the longest word of at most `longest` units ends that begins at `start` and occurs `least` times; `start` if none. */
  wordEnd(text: string, start: number, longest: number, least: number): number
  /** What the words that have both units side by side are: bits of `PAIR`. Quickly told, and never too few. */
  pairKinds(left: number, right: number): number
  /** Whether both units are a word that occurs `COMMON_WORD` times. */
  isCommonWord(left: number, right: number): boolean
  /** `frequency` of units. */
  frequencyOf(units: Uint16Array, start: number, end: number): number
  /** Whether some word in the first `length` units has units on both sides of `at`. */
  crosses(units: Uint16Array, length: number, at: number): boolean
  /**
   * Log-probability (natural) of the likeliest way to cut the first `length` units into words; what is no word counts as
   * seen once, one character at a time. 0 without a list. Takes `length` times `longest` look-ups.
   */
  segmentLogProbability(units: Uint16Array, length: number): number
  /**
   * Finds the words that begin at `start` and end by `end`, the shortest first, and tells how many. Words that only the
   * lexicon has, not the dictionary, are among them with a frequency of 0; those that only have a role, with a value
   * of 0.
   */
  wordsAt(units: Uint16Array, start: number, end: number, found: WordsFound): number
  /** Occurrences of the word of one unit. */
  frequencyOfUnit(unit: number): number
  roleOfUnit(unit: number): NameRole
  /** Of the words that begin with `unit`, by frequency, the share that is nothing more: 1 where none begins so. */
  aloneAsStart(unit: number): number
  /** Of the words that end with `unit`, the share that is nothing more. */
  aloneAsEnd(unit: number): number
}

/** `text` in UTF-16 units. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

/** Longer entries are sayings; no seam needs them, and they would make each look-up dearer. */
export const LONGEST_WORD = 8
export const FREQUENCY_BITS = 20
/** A word of two units that is seen so often is met in any text. */
export const COMMON_WORD = 100
/** What words have two units side by side. */
export const PAIR = {
  /** Some word of three units or more. */
  inLonger: 1,
  /** A word of these two. */
  isWord: 2,
  /** Some longer word, at its start. */
  beginsLonger: 4,
  /** A common word of these two. */
  isCommon: 8
} as const
/** Knows no word: every stage works with it, only on less evidence. */
export const EMPTY_WORDS: WordList = {
  total: 0,
  longest: 0,
  frequency: () => 0,
  mayHold: () => false,
  pairKinds: () => 0,
  isCommonWord: () => false,
  mayEnd: () => false,
  wordEnd: (_, start) => start,
  frequencyOf: () => 0,
  crosses: () => false,
  segmentLogProbability: () => 0,
  wordsAt: () => 0,
  frequencyOfUnit: () => 0,
  roleOfUnit: () => 0,
  aloneAsStart: () => 1,
  aloneAsEnd: () => 1
}
