import { simplified, unitsOf, type WordList } from '../lexicon'
import { hanEnd, hanStart } from './characters'
import { foldText } from './fold-text'
import { remember } from './remember'
import type { SeamEvidence, SeamSource } from './seams'

/** Characters on each side that are cut into words. */
const REACH = 6
/** Spaces and marks are few among the characters that are looked at. */
const RAW_REACH = 12
/**
 * Measured on cuts inside the seeds' lines beside as many ends and starts that do not belong together: each nat that
 * the whole is likelier than its halves is worth half a nat for the seam; past the cap it tells no more.
 */
const WORTH = 0.5
const MOST = 4.3
/**
 * Where no word goes across, a side may still be a piece: what `作出了积` (seed 001, line 167) waits for begins with 极,
 * for of the words that begin with 积 few are nothing more. By the share of such words, on both sides.
 */
const PIECE = -0.8
const PIECE_WORTH = 0.45
const LEAST = -1.8
const SURELY_WHOLE = 0.8
const LONGEST_END = 5
/** Rarer entries are names and accidents. */
const LEAST_FREQUENCY = 20

/**
 * Evidence from words: `下阶|段工作`, `通|讯员`, `风腐问|题整治` (seed 001, lines 179, 169, 165) make words across the
 * seam that neither side has. Compared are the likeliest cuts into words of the whole and of its halves.
 */
export function wordSeams(words: WordList): SeamSource<WordEnd, WordEnd> {
  const both = new Uint16Array(2 * REACH)
  return {
    tailOf: (left) => tailEnd(words, left),
    headOf: (right) => headEnd(words, right),
    strength: (tail, head) => (words.total === 0 ? 0 : strength(words, both, tail, head))
  }
}

/**
 * What page, words and corpus say together. Each alone may be enough; where several say that the text goes on they
 * count a little more, for a phrase of the page is often made of words. Doubts add up.
 */
export function joinSeams(...all: readonly SeamSource<unknown, unknown>[]): SeamEvidence {
  const tailsOf = remember((left) => all.map((source) => source.tailOf(left)))
  const headsOf = remember((right) => all.map((source) => source.headOf(right)))
  return {
    strength(left, right) {
      const [tails, heads] = [tailsOf(left), headsOf(right)]
      let [most, more, against] = [0, 0, 0]
      for (let i = 0; i < all.length; i++) {
        const strength = all[i]!.strength(tails[i], heads[i])
        if (strength < 0) against += strength
        else {
          more += Math.min(most, strength)
          most = Math.max(most, strength)
        }
      }
      return most + 0.3 * more + against
    }
  }
}

/** One side of a seam: read once for a text, and asked for with each text that may go on with it. */
export interface WordEnd {
  readonly units: Uint16Array
  /** How likely it is whole, at the seam. */
  readonly whole: number
  /** Once it was asked for: few seams have a word across. */
  logProbability: number | null
}

function tailEnd(words: WordList, left: string): WordEnd {
  const text = foldEnd(left.slice(-RAW_REACH))
  const tail = text.slice(hanStart(text, text.length)).slice(-REACH)
  return endOf(words, tail, wholeAtEnd)
}

function headEnd(words: WordList, right: string): WordEnd {
  const text = foldEnd(right.slice(0, RAW_REACH))
  return endOf(words, text.slice(0, Math.min(REACH, hanEnd(text, 0))), wholeAtStart)
}

function endOf(words: WordList, text: string, wholeAt: typeof wholeAtEnd): WordEnd {
  const units = unitsOf(text)
  return {
    units,
    logProbability: null,
    whole: text === '' ? 1 : wholeAt(words, units)
  }
}

/** The list has simplified words: `道|路暢通` are of it in either script. */
const foldEnd = (text: string): string => simplified(foldText(text))

function strength(words: WordList, both: Uint16Array, tail: WordEnd, head: WordEnd): number {
  const at = tail.units.length
  if (at === 0 || head.units.length === 0) return 0
  if (!words.mayHold(tail.units[at - 1]!, head.units[0]!)) return pieces(tail, head)
  both.set(tail.units)
  both.set(head.units, at)
  const length = at + head.units.length
  // Without a word across, the rest need not be weighed.
  if (!words.crosses(both, length, at)) return pieces(tail, head)
  const gain =
    words.segmentLogProbability(both, length) - logProbabilityOf(words, tail) - logProbabilityOf(words, head)
  return gain < 0.01 ? pieces(tail, head) : Math.min(MOST, WORTH * gain)
}

const logProbabilityOf = (words: WordList, end: WordEnd): number =>
  (end.logProbability ??= words.segmentLogProbability(end.units, end.units.length))

/** What speaks against a seam that no word goes across. */
function pieces(tail: WordEnd, head: WordEnd): number {
  const whole = tail.whole * head.whole
  return whole >= SURELY_WHOLE ? 0 : Math.max(LEAST, PIECE + PIECE_WORTH * Math.log(whole))
}

/** How likely the text ends with a whole word. */
function wholeAtEnd(words: WordList, units: Uint16Array): number {
  const end = units.length
  for (let length = Math.min(end, LONGEST_END); length > 1; length--) {
    if (words.frequencyOf(units, end - length, end) > LEAST_FREQUENCY) return 1
  }
  return words.aloneAsStart(units[end - 1]!)
}

/** How likely the text begins with a whole word. */
function wholeAtStart(words: WordList, units: Uint16Array): number {
  for (let length = Math.min(units.length, LONGEST_END); length > 1; length--) {
    if (words.frequencyOf(units, 0, length) > LEAST_FREQUENCY) return 1
  }
  return words.aloneAsEnd(units[0]!)
}
