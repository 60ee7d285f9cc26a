import { simplified, type WordList } from '../lexicon'
import { foldText } from './fold-text'
import { remember } from './remember'
import type { SeamEvidence } from './seams'

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
export function wordSeams(words: WordList): SeamEvidence {
  const tailOf = remember((left) => tailEnd(words, left))
  const headOf = remember((right) => headEnd(words, right))
  return {
    strength: (left, right) => (words.total === 0 ? 0 : strength(words, tailOf(left), headOf(right)))
  }
}

/**
 * What page, words and corpus say together. Each alone may be enough; where several say that the text goes on they
 * count a little more, for a phrase of the page is often made of words. Doubts add up.
 */
export function joinSeams(...all: readonly SeamEvidence[]): SeamEvidence {
  return {
    strength(left, right) {
      let [most, more, against] = [0, 0, 0]
      for (const evidence of all) {
        const strength = evidence.strength(left, right)
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
interface End {
  readonly text: string
  readonly logProbability: number
  /** How likely it is whole, at the seam. */
  readonly whole: number
}

function tailEnd(words: WordList, left: string): End {
  const text = /\p{Script=Han}*$/u.exec(foldEnd(left.slice(-RAW_REACH)))![0].slice(-REACH)
  return {
    text,
    logProbability: words.segmentLogProbability(text),
    whole: text === '' ? 1 : wholeAtEnd(words, text)
  }
}

function headEnd(words: WordList, right: string): End {
  const text = /^\p{Script=Han}*/u.exec(foldEnd(right.slice(0, RAW_REACH)))![0].slice(0, REACH)
  return {
    text,
    logProbability: words.segmentLogProbability(text),
    whole: text === '' ? 1 : wholeAtStart(words, text)
  }
}

/** The list has simplified words: `道|路暢通` are of it in either script. */
const foldEnd = (text: string): string => simplified(foldText(text))

function strength(words: WordList, tail: End, head: End): number {
  if (tail.text === '' || head.text === '') return 0
  const [last, first] = [tail.text.charCodeAt(tail.text.length - 1), head.text.charCodeAt(0)]
  if (!words.mayHold(last, first)) return pieces(tail, head)
  const whole = tail.text + head.text
  // Without a word across, the rest need not be weighed.
  if (!words.crosses(whole, tail.text.length)) return pieces(tail, head)
  const gain = words.segmentLogProbability(whole) - tail.logProbability - head.logProbability
  return gain < 0.01 ? pieces(tail, head) : Math.min(MOST, WORTH * gain)
}

/** What speaks against a seam that no word goes across. */
function pieces(tail: End, head: End): number {
  const whole = tail.whole * head.whole
  return whole >= SURELY_WHOLE ? 0 : Math.max(LEAST, PIECE + PIECE_WORTH * Math.log(whole))
}

/** How likely the text ends with a whole word. */
function wholeAtEnd(words: WordList, text: string): number {
  for (let length = Math.min(text.length, LONGEST_END); length > 1; length--) {
    if (words.frequency(text, text.length - length, text.length) > LEAST_FREQUENCY) return 1
  }
  return words.aloneAsStart(text.at(-1)!)
}

/** How likely the text begins with a whole word. */
function wholeAtStart(words: WordList, text: string): number {
  for (let length = Math.min(text.length, LONGEST_END); length > 1; length--) {
    if (words.frequency(text, 0, length) > LEAST_FREQUENCY) return 1
  }
  return words.aloneAsEnd(text[0]!)
}
