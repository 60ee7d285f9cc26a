import { MIDDLE_START, PAIR, unitsOf, type WordList } from '../lexicon'
import { isHanAt } from '../text'
import { atStart, paragraphsOf, type Check } from './finding'

const HEAD_CHARS = 40
/** Characters that a start is looked up by. */
const WORD_CHARS = 8
const LONGEST_WORD = 5
/** Where words end that a start may have lost the first character of. */
const WORD_ENDS = [3, 4, 5]
const LEAST_FREQUENCY = 20
/**
 * By how much the missing character must make the start likelier (natural logarithm). Of 790 paragraphs of the seeds
 * and of generated pages none gains more than 4.7; of starts cut off inside a word every twentieth gains more than 5,
 * and none that is cut off between words.
 */
const LEAST_GAIN = 5
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fa5

/** A paragraph of the body begins in the middle of a sentence: with a comma, a closing bracket, `的`, half a word. */
export const cutStart: Check = {
  name: 'cut-start',
  severity: 'doubtful',
  find: (article, draft, { words }) =>
    paragraphsOf(article, draft)
      .filter(({ role, text }) => role === 'body' && isInside(text, words))
      .map(atStart)
}

function isInside(text: string, words: WordList): boolean {
  const head = text.slice(0, HEAD_CHARS)
  return MIDDLE_START.test(head) || isInsideWord(text, words)
}

function isInsideWord(text: string, words: WordList): boolean {
  if (words.total === 0 || text.length < 3) return false
  for (let at = 0; at < 3; at++) if (!isHanAt(text, at)) return false
  if (words.wordEnd(text, 0, LONGEST_WORD, 1) > 0) return false
  return lacksFirst(text.slice(0, WORD_CHARS), words) || isTailOfWord(text, words)
}

/** A word of three characters or more has lost its first: `工智能技术` (seed 004, line 41) of `人工智能`. */
function lacksFirst(head: string, words: WordList): boolean {
  const ends = WORD_ENDS.filter((end) => words.mayEnd(head, 0, end - 1))
  if (ends.length === 0) return false
  const whole = unitsOf(`?${head}`)
  const alone = words.segmentLogProbability(whole.subarray(1), head.length)
  for (const unit of unitsBefore(head.charCodeAt(0), words)) {
    whole[0] = unit
    if (ends.every((end) => words.frequencyOf(whole, 0, end) < LEAST_FREQUENCY)) continue
    if (words.segmentLogProbability(whole, whole.length) - alone > LEAST_GAIN) return true
  }
  return false
}

/** Characters that words of three and more may begin with before `next`; asked of a word list once for each. */
function unitsBefore(next: number, words: WordList): readonly number[] {
  const known = knownBefore.get(words) ?? new Map<number, readonly number[]>()
  knownBefore.set(words, known)
  let units = known.get(next)
  if (!units) {
    units = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) => FIRST_HAN + i).filter(
      (unit) => (words.pairKinds(unit, next) & PAIR.beginsLonger) !== 0
    )
    known.set(next, units)
  }
  return units
}

const knownBefore = new WeakMap<WordList, Map<number, readonly number[]>>()

/** The paragraph has its start again, always behind what makes a word with it: `孵化基地` (seed 004, line 81). */
function isTailOfWord(text: string, words: WordList): boolean {
  const start = text.slice(0, 3)
  const before = new Set<string>()
  for (let at = text.indexOf(start, 1); at > 0; at = text.indexOf(start, at + 1)) before.add(text[at - 1]!)
  const [only = ''] = before
  return before.size === 1 && words.frequency(only + start[0]!) >= LEAST_FREQUENCY
}
