import {
  CHARACTER_MARKS,
  CLASS,
  FREQUENCY_BITS,
  isNameClass,
  MARK,
  roomForWords,
  type WordList
} from '../../lexicon'

/** Characters are read in pieces of at most so many, so that all that is known of them stays near. */
export const LONGEST_CLAUSE = 400
/** Places before and behind a clause that can be asked for. */
export const MARGIN = 4
const SIZE = LONGEST_CLAUSE + 2 * MARGIN
const FREQUENCY_MASK = 2 ** FREQUENCY_BITS - 1
/** What a word that only the lexicon has counts as; and what an unknown character does. */
const LEXICON_FREQUENCY = 30
const UNKNOWN_FREQUENCY = 1
const LOGS = Float64Array.from({ length: 2 ** 12 }, (_, frequency) => Math.log(Math.max(1, frequency)))
const DIGIT = 48
const LETTER = 97
const FAR = 7

/** Where a character stands in its word. */
export const IN_WORD = { single: 0, begin: 1, middle: 2, end: 3 } as const

/** Decides whether a name of the word list is unknown for once: training hides some, so that contexts are learnt. */
export type Hides = (print: number) => boolean

/**
 * What the lexicon tells of a clause: its words, their classes, how far the next ending of an organisation is. One
 * reading is used for one clause after the other; nothing is allocated. Arrays by character begin with `MARGIN`
 * empty places, arrays by word with two.
 */
export class Clause {
  length = 0
  readonly units = new Uint16Array(SIZE)
  readonly marks = new Uint8Array(SIZE)
  /** Number of the word that a character is in. */
  readonly wordAt = new Int32Array(SIZE)
  readonly inWord = new Uint8Array(SIZE)
  readonly runBefore = new Uint8Array(SIZE)
  readonly runBehind = new Uint8Array(SIZE)
  readonly placeEndingAhead = new Uint8Array(SIZE)
  words = 0
  readonly wordStart = new Int32Array(SIZE)
  readonly wordClass = new Uint8Array(SIZE)
  readonly wordPrint = new Int32Array(SIZE)
  readonly wordRarity = new Uint8Array(SIZE)
  /** Words to the next ending of an organisation with nothing between that no name has; `FAR` where there is none. */
  readonly endingAhead = new Uint8Array(SIZE)
  /** Words since a place or organisation began that may be the front of a longer name. */
  readonly frontBehind = new Uint8Array(SIZE)

  private readonly best = new Float64Array(SIZE)
  private readonly bestEnd = new Int32Array(SIZE)
  private readonly bestValue = new Int32Array(SIZE)
  private readonly bestPrint = new Int32Array(SIZE)
  private readonly found = roomForWords()
  private readonly logTotal: number

  constructor(
    private readonly list: WordList,
    private readonly hides?: Hides
  ) {
    this.logTotal = Math.log(Math.max(1, list.total))
  }

  /** Reads `text` from `start` to `end`, at most `LONGEST_CLAUSE` characters. */
  read(text: string, start: number, end: number): void {
    this.length = end - start
    const stop = MARGIN + this.length
    for (let i = MARGIN; i < stop; i++) {
      const unit = fold(text.charCodeAt(start + i - MARGIN))
      this.units[i] = unit
      this.marks[i] = CHARACTER_MARKS[unit]!
    }
    this.units.fill(0, stop, stop + MARGIN)
    this.marks.fill(0, stop, stop + MARGIN)
    this.cutIntoWords(stop)
    this.listWords(stop)
    this.lookAhead(stop)
    this.lookBehind(stop)
  }

  /** The likeliest way to cut the clause into words, from its end. */
  private cutIntoWords(stop: number): void {
    const { units, found, best } = this
    best[stop] = 0
    for (let start = stop - 1; start >= MARGIN; start--) {
      const unit = units[start]!
      if (unit < 128) {
        this.takeRun(start, stop, unit)
        continue
      }
      const count = this.list.wordsAt(units, start, stop, found)
      let most = LOGS[UNKNOWN_FREQUENCY]! - this.logTotal + best[start + 1]!
      let which = -1
      for (let k = 0; k < count; k++) {
        const value = found.values[k]!
        if (value === 0) continue
        if (this.hides && isNameClass(value >> FREQUENCY_BITS) && this.hides(found.prints[k]!)) continue
        const known = value & FREQUENCY_MASK
        const frequency = known === 0 ? LEXICON_FREQUENCY : known
        const log = frequency < LOGS.length ? LOGS[frequency]! : Math.log(frequency)
        const sum = log - this.logTotal + best[found.ends[k]!]!
        if (sum <= most && which >= 0) continue
        most = sum
        which = k
      }
      best[start] = most
      this.bestEnd[start] = which < 0 ? start + 1 : found.ends[which]!
      this.bestValue[start] = which < 0 ? classOfUnknown(unit) << FREQUENCY_BITS : found.values[which]!
      this.bestPrint[start] = which < 0 ? unit : found.prints[which]!
    }
  }

  /** A run of digits or Latin letters is one word; any other ASCII character is a mark. */
  private takeRun(start: number, stop: number, unit: number): void {
    const runs = unit === DIGIT || unit === LETTER
    const goesOn = runs && start + 1 < stop && this.units[start + 1] === unit
    this.bestEnd[start] = goesOn ? this.bestEnd[start + 1]! : start + 1
    this.best[start] = goesOn ? this.best[start + 1]! : this.best[start + 1]! - this.logTotal
    const wordClass = !runs ? CLASS.mark : unit === DIGIT ? CLASS.digits : CLASS.letters
    this.bestValue[start] = wordClass << FREQUENCY_BITS
    this.bestPrint[start] = unit
  }

  private listWords(stop: number): void {
    let word = 2
    for (let start = MARGIN; start < stop; word++) {
      const end = this.bestEnd[start]!
      const value = this.bestValue[start]!
      this.wordStart[word] = start
      this.wordClass[word] = value >> FREQUENCY_BITS
      this.wordPrint[word] = this.bestPrint[start]!
      this.wordRarity[word] = Math.min(7, 31 - Math.clz32((value & FREQUENCY_MASK) + 1)) >> 1
      for (let i = start; i < end; i++) {
        this.wordAt[i] = word
        this.inWord[i] = i === start ? IN_WORD.begin : i === end - 1 ? IN_WORD.end : IN_WORD.middle
      }
      if (end === start + 1) this.inWord[start] = IN_WORD.single
      start = end
    }
    this.words = word - 2
    this.wordStart[word] = stop
    for (const k of [0, 1, word, word + 1]) {
      this.wordClass[k] = CLASS.unknown
      this.wordPrint[k] = 0
    }
    for (let i = stop; i < stop + MARGIN; i++) this.wordAt[i] = word
  }

  private lookAhead(stop: number): void {
    const { units, marks, runBehind, placeEndingAhead } = this
    for (let i = stop - 1, run = 0, away = FAR; i >= MARGIN; i--) {
      run = marks[i]! & MARK.transliteration ? run + 1 : 0
      runBehind[i] = run > 5 ? 5 : run
      away = marks[i]! & MARK.placeEnding ? 0 : units[i]! < 0x3400 || away >= FAR ? FAR : away + 1
      placeEndingAhead[i] = away > 4 ? FAR : away
    }
    for (let k = this.words + 1, away = FAR; k >= 2; k--) {
      const wordClass = this.wordClass[k]!
      if (wordClass === CLASS['organisation-ending'] || wordClass === CLASS.organisation) away = 0
      else away = BREAKS_NAME[wordClass] ? FAR : Math.min(FAR, away + 1)
      this.endingAhead[k] = away
    }
  }

  private lookBehind(stop: number): void {
    for (let i = MARGIN, run = 0; i < stop; i++) {
      run = this.marks[i]! & MARK.transliteration ? run + 1 : 0
      this.runBefore[i] = run > 5 ? 5 : run
    }
    for (let k = 2, behind = FAR; k < this.words + 2; k++) {
      const wordClass = this.wordClass[k]!
      if (BREAKS_NAME[wordClass]) behind = FAR
      else if (behind === FAR) behind = BEGINS_NAME[wordClass] ? 0 : FAR
      else behind = Math.min(FAR - 1, behind + 1)
      this.frontBehind[k] = behind
    }
  }
}

const flagged = (...names: (keyof typeof CLASS)[]): Uint8Array => {
  const flags = new Uint8Array(32)
  for (const name of names) flags[CLASS[name]] = 1
  return flags
}

/** Classes of words that a name of several words does not have inside. */
const BREAKS_NAME = flagged(
  'mark',
  'particle',
  'pronoun',
  'preposition',
  'adverb',
  'speech',
  'time',
  'title',
  'measure'
)
const BEGINS_NAME = flagged('place', 'country', 'organisation', 'other-name', 'short-form')

function classOfUnknown(unit: number): number {
  if (unit >= 0x3400 && unit < 0xff00) return CLASS.unknown
  return unit >= 0xd800 && unit < 0xe000 ? CLASS.unknown : CLASS.mark
}

/** Full-width forms to ASCII; any digit to 0, any Latin letter to a. */
function fold(unit: number): number {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  if (narrow >= 128) return narrow
  if (narrow >= 48 && narrow <= 57) return DIGIT
  const lower = narrow | 32
  return lower >= 97 && lower <= 122 ? LETTER : narrow
}
