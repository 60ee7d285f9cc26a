import { logOf } from './log-of'
import { NameRole } from './name-role'
import { isNoPlace } from './name-roles'
import { CLASS, isNameClass, type ClassedWords } from './word-class'
import { COMMON_WORD, FREQUENCY_BITS, LONGEST_WORD, PAIR, type WordList, type WordsFound } from './word-list'

const FREQUENCY_MASK = 2 ** FREQUENCY_BITS - 1
/** A word that is seen so often is a word first. */
const PLAIN_WORD = 200
const HASH_SEED = 0x811c9dc5 | 0
const PRINT_SEED = 0x9e3779b9 | 0
const MOST_LOAD = 0.7
/** `PAIR` for each of 2^21 hashes of two units: 1 MB, of which an eighth is set. */
const PAIR_BITS = 21
/** A bit for each of 2^23 hashes of what words end with. */
const TAIL_BITS = 23

const SCRATCH_UNITS = 64

/** The words of a list: open addressing with linear steps. */
export class WordTable implements WordList {
  total = 0
  longest = 0
  private readonly mask: number
  /** Of each slot a word's second hash, 0 for an empty slot, and its frequency: side by side, for one is asked with the other. */
  private readonly slots: Int32Array
  private readonly roles: Uint8Array
  /** What the table has of words of one unit. */
  private readonly isUnitListed = new Uint8Array(2 ** 16)
  private readonly unitValues = new Int32Array(2 ** 16)
  private readonly unitRoles = new Uint8Array(2 ** 16)
  /** Frequencies of words of one UTF-16 unit. */
  private readonly single = new Int32Array(2 ** 16)
  /** Frequencies of all words that begin, or end, with a UTF-16 unit. */
  private readonly starting = new Float32Array(2 ** 16)
  private readonly ending = new Float32Array(2 ** 16)
  /** Two in a byte. */
  private readonly pairs = new Uint8Array(2 ** (PAIR_BITS - 1))
  private readonly tails = new Int32Array(2 ** (TAIL_BITS - 5))
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
    if (word.length === 1) this.keepUnit(word.charCodeAt(0), slot)
    this.markPairs(word, 0, word.length)
  }

  /** Makes a division's short name a place, unless it is a common word too. */
  giveShort(word: string): void {
    if (word.length > LONGEST_WORD || isNoPlace(word)) return
    const value = this.slots[this.slotOf(word, 0, word.length) + 1]!
    if ((value & FREQUENCY_MASK) < PLAIN_WORD || isNameClass(value >> FREQUENCY_BITS)) {
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
      this.keepUnit(text.charCodeAt(start), slot)
    }
    this.longest = Math.max(this.longest, end - start)
    this.markPairs(text, start, end)
    if (end === start + 2 && frequency >= COMMON_WORD) this.markPair(text, start, PAIR.isCommon)
    const tail = tailOf(text, start + 1, end)
    this.tails[tail >> 5]! |= 1 << (tail & 31)
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
    if (word.length === 1) this.keepUnit(word.charCodeAt(0), slot)
    this.markPairs(word, 0, word.length)
  }

  /** Words of one unit are asked for at each place of a text. */
  private keepUnit(unit: number, slot: number): void {
    this.isUnitListed[unit] = 1
    this.unitValues[unit] = this.slots[slot + 1]!
    this.unitRoles[unit] = this.roles[slot >> 1]!
  }

  wordsAt(units: Uint16Array, start: number, end: number, found: WordsFound): number {
    const { slots, mask } = this
    const last = Math.min(end, start + LONGEST_WORD)
    let before = units[start]!
    let hash = Math.imul(HASH_SEED ^ before, HASH_FACTOR)
    let print = mixPrint(PRINT_SEED, before)
    let count = this.isUnitListed[before]!
    if (count > 0) {
      found.ends[0] = start + 1
      found.values[0] = this.unitValues[before]!
      found.roles[0] = this.unitRoles[before]!
      found.prints[0] = print === 0 ? 1 : print
    }
    let goesOn: number = PAIR.beginsLonger
    let isWord: number = PAIR.isWord
    for (let at = start + 1; at < last; at++) {
      const unit = units[at]!
      const kinds = this.pairKinds(before, unit)
      hash = Math.imul(hash ^ unit, HASH_FACTOR)
      print = mixPrint(print, unit)
      if ((kinds & isWord) !== 0) {
        const wanted = print === 0 ? 1 : print
        let slot = mixHash(hash) & mask
        while (slots[slot * 2] !== 0 && slots[slot * 2] !== wanted) slot = (slot + 1) & mask
        if (slots[slot * 2] !== 0) {
          found.ends[count] = at + 1
          found.values[count] = slots[slot * 2 + 1]!
          found.roles[count] = this.roles[slot]!
          found.prints[count++] = wanted
        }
      }
      if ((kinds & goesOn) === 0) break
      before = unit
      goesOn = isWord = PAIR.inLonger
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
    const kind = end === start + 2 ? PAIR.isWord : PAIR.inLonger
    for (let i = start; i + 1 < end; i++) this.markPair(text, i, kind)
    if (end > start + 2) this.markPair(text, start, PAIR.beginsLonger)
  }

  private markPair(text: string, at: number, kind: number): void {
    const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))
    this.pairs[pair >> 1]! |= kind << ((pair & 1) << 2)
  }

  pairKinds(left: number, right: number): number {
    const pair = pairOf(left, right)
    return (this.pairs[pair >> 1]! >> ((pair & 1) << 2)) & 15
  }

  mayHold(left: number, right: number): boolean {
    return this.pairKinds(left, right) !== 0
  }

  isCommonWord(left: number, right: number): boolean {
    if ((this.pairKinds(left, right) & PAIR.isCommon) === 0) return false
    const hash = Math.imul(Math.imul(HASH_SEED ^ left, HASH_FACTOR) ^ right, HASH_FACTOR)
    return this.frequencyBehind(hash, mixPrint(mixPrint(PRINT_SEED, left), right)) >= COMMON_WORD
  }

  mayEnd(text: string, start: number, end: number): boolean {
    const tail = tailOf(text, start, end)
    return (this.tails[tail >> 5]! & (1 << (tail & 31))) !== 0
  }

  frequency(text: string, start = 0, end = text.length): number {
    if (end <= start || end - start > this.longest) return 0
    // Most texts that are asked for are no words, and hold two units that no word has side by side.
    for (let i = end - 2; i >= start; i--) {
      if (!this.mayHold(text.charCodeAt(i), text.charCodeAt(i + 1))) return 0
    }
    return this.slots[this.slotOf(text, start, end) + 1]! & FREQUENCY_MASK
  }

  frequencyOf(units: Uint16Array, start: number, end: number): number {
    if (end <= start || end - start > this.longest) return 0
    let before = units[start]!
    let hash = Math.imul(HASH_SEED ^ before, HASH_FACTOR)
    let print = mixPrint(PRINT_SEED, before)
    let wanted: number = end === start + 2 ? PAIR.isWord : PAIR.beginsLonger
    for (let at = start + 1; at < end; at++) {
      const unit = units[at]!
      if ((this.pairKinds(before, unit) & wanted) === 0) return 0
      hash = Math.imul(hash ^ unit, HASH_FACTOR)
      print = mixPrint(print, unit)
      before = unit
      wanted = PAIR.inLonger
    }
    return this.frequencyBehind(hash, print)
  }

  wordEnd(text: string, start: number, longest: number, least: number): number {
    const last = Math.min(text.length, start + longest)
    let found = start
    let before = text.charCodeAt(start)
    let hash = Math.imul(HASH_SEED ^ before, HASH_FACTOR)
    let print = mixPrint(PRINT_SEED, before)
    let goesOn: number = PAIR.beginsLonger
    let isWord: number = PAIR.isWord
    for (let at = start + 1; at < last; at++) {
      const unit = text.charCodeAt(at)
      const kinds = this.pairKinds(before, unit)
      if (kinds === 0) break
      hash = Math.imul(hash ^ unit, HASH_FACTOR)
      print = mixPrint(print, unit)
      if ((kinds & isWord) !== 0 && this.frequencyBehind(hash, print) >= least) found = at + 1
      if ((kinds & goesOn) === 0) break
      before = unit
      goesOn = isWord = PAIR.inLonger
    }
    return found
  }

  crosses(units: Uint16Array, length: number, at: number): boolean {
    for (let start = at - 1; start >= 0 && start > at - this.longest; start--) {
      if (this.crossesFrom(units, start, Math.min(length, start + this.longest), at)) return true
      // A word from further back would hold these two.
      if ((this.pairKinds(units[start]!, units[start + 1]!) & PAIR.inLonger) === 0) return false
    }
    return false
  }

  /** Whether some word that begins at `start` and ends by `last` ends behind `at`. */
  private crossesFrom(units: Uint16Array, start: number, last: number, at: number): boolean {
    let before = units[start]!
    let hash = Math.imul(HASH_SEED ^ before, HASH_FACTOR)
    let print = mixPrint(PRINT_SEED, before)
    let goesOn: number = PAIR.beginsLonger
    let isWord: number = PAIR.isWord
    for (let end = start + 1; end < last; end++) {
      const unit = units[end]!
      const kinds = this.pairKinds(before, unit)
      if (kinds === 0) return false
      hash = Math.imul(hash ^ unit, HASH_FACTOR)
      print = mixPrint(print, unit)
      if (end >= at && (kinds & isWord) !== 0 && this.frequencyBehind(hash, print) > 0) return true
      if ((kinds & goesOn) === 0) return false
      before = unit
      goesOn = isWord = PAIR.inLonger
    }
    return false
  }

  /** Frequency of the word whose units made `hash` and `print`. */
  private frequencyBehind(hash: number, print: number): number {
    const wanted = print === 0 ? 1 : print
    let slot = mixHash(hash) & this.mask
    for (let known = this.slots[slot * 2]!; known !== 0; known = this.slots[slot * 2]!) {
      if (known === wanted) return this.slots[slot * 2 + 1]! & FREQUENCY_MASK
      slot = (slot + 1) & this.mask
    }
    return 0
  }

  aloneAsStart(unit: number): number {
    return this.aloneAmong(this.starting, unit)
  }

  aloneAsEnd(unit: number): number {
    return this.aloneAmong(this.ending, unit)
  }

  segmentLogProbability(units: Uint16Array, length: number): number {
    if (this.total === 0) return 0
    const logTotal = Math.log(this.total)
    const best = length < SCRATCH_UNITS ? this.scratch : new Float64Array(length + 1)
    best.fill(-Infinity, 0, length + 1)
    best[0] = 0
    for (let start = 0; start < length; start++) {
      const odds = best[start]!
      const first = units[start]!
      const alone = odds + logOf(this.single[first]!) - logTotal
      if (alone > best[start + 1]!) best[start + 1] = alone
      const last = Math.min(length, start + this.longest)
      let hash = Math.imul(HASH_SEED ^ first, HASH_FACTOR)
      let print = mixPrint(PRINT_SEED, first)
      let goesOn: number = PAIR.beginsLonger
      let isWord: number = PAIR.isWord
      for (let at = start + 1; at < last; at++) {
        const unit = units[at]!
        const kinds = this.pairKinds(units[at - 1]!, unit)
        hash = Math.imul(hash ^ unit, HASH_FACTOR)
        print = mixPrint(print, unit)
        const frequency = (kinds & isWord) === 0 ? 0 : this.frequencyBehind(hash, print)
        if (frequency > 0) {
          const whole = odds + logOf(frequency) - logTotal
          if (whole > best[at + 1]!) best[at + 1] = whole
        }
        if ((kinds & goesOn) === 0) break
        goesOn = isWord = PAIR.inLonger
      }
    }
    return best[length]!
  }

  private aloneAmong(totals: Float32Array, unit: number): number {
    const all = totals[unit]!
    return all > 0 ? Math.min(this.single[unit]!, FREQUENCY_MASK) / all : 1
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

const tailOf = (text: string, start: number, end: number): number =>
  hashOf(text, start, end) & (2 ** TAIL_BITS - 1)

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
