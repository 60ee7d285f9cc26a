import type { WordList } from '../lexicon'
import type { Confusion, NeighbourKind } from '../model'
import { firstOf, isLatin, lastOf, neighbourKind } from '../text'
import { wordAround } from './makes-word'
import { isCut, type Sighting } from './sighting'

/** What may stand around a confusion for it to be one. */
export interface Candidate {
  readonly confusion: Confusion
  /** What is meant makes a word with its surroundings, and what was read makes none. */
  readonly makesWord: boolean
  /** Any character of a kind will do on one side, or on both. */
  readonly kinds: number
}

/** Characters before and behind, the shortest first. */
const SHAPES: readonly (readonly [before: number, after: number])[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [0, 2],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 3]
]
/** Beside a neighbour of any kind. */
const KIND_SHAPES: readonly number[] = [2, 3]

/** Marks and blanks, and nothing of them. */
const isMark = (text: string): boolean => /^[\p{P}\p{S}\p{Z}\s]*$/u.test(text)
const HALF_WIDTH_MARK = /^[!-/:-@[-`{-~ ]+$/
const FULL_WIDTH_MARK = /^[\u3000-\u303f\uff00-\uffef]+$/

/**
 * The confusions that a sighting is an example of, from the widest to the narrowest. Law: each of them stands where
 * the sighting was made.
 */
export function candidatesOf(sighting: Sighting, words: WordList): Candidate[] {
  const { was, now, before, after } = sighting
  const word = words.total > 0 ? wordAround(sighting, words) : null
  const take = (left: number, right: number): Candidate => {
    const chosen = { before: left === 0 ? '' : before.slice(-left), after: after.slice(0, right) }
    const makesWord = word !== null && left >= word.before && right >= word.after
    return { confusion: { was, now, ...chosen }, makesWord, kinds: 0 }
  }
  if (isInLatin(sighting)) return [take(latinBefore(before), latinAfter(after))]
  const literal = [...SHAPES, [before.length, after.length] as const]
    .filter(
      ([left, right]) =>
        left <= before.length && right <= after.length && left + right > 0 && isWhole(sighting, left, right)
    )
    .map(([left, right]) => take(left, right))
  const ofWord = word ? [take(word.before, word.after)] : []
  return [...(isMark(was) && isMark(now) ? besideKinds(sighting) : []), ...literal, ...ofWord]
}

/**
 * What was lost or is too much has neighbours on both sides, or it would be found wherever it is not, or is right; but
 * what stands twice is told by itself. Neither pairs nor Latin words are cut.
 */
function isWhole({ was, now, before, after }: Sighting, left: number, right: number): boolean {
  const isTwice = was !== '' && (before.slice(-left).endsWith(was) || after.slice(0, right).startsWith(was))
  if ((was === '' || now === '') && !isTwice && (left === 0 || right === 0)) return false
  const text = before + was + after
  return !isCut(text, before.length - left) && !isCut(text, text.length - after.length + right)
}

function besideKinds({ was, now, before, after }: Sighting): Candidate[] {
  const [beforeKind, afterKind] = [neighbourKind(lastOf(before)), neighbourKind(firstOf(after))]
  const found: Candidate[] = []
  const add = (context: Omit<Confusion, 'was' | 'now'>, kinds: number) =>
    found.push({ confusion: { was, now, ...context }, makesWord: false, kinds })
  if (beforeKind && afterKind && isForeign(was, beforeKind, afterKind)) {
    add({ before: '', after: '', beforeKind, afterKind }, 2)
  }
  for (const length of KIND_SHAPES) {
    if (beforeKind && after.length >= length) {
      add({ before: '', beforeKind, after: after.slice(0, length) }, 1)
    }
    if (afterKind && before.length >= length) {
      add({ before: before.slice(-length), after: '', afterKind }, 1)
    }
  }
  return found.filter(({ confusion: { before: left, after: right } }) => (left + right).isWellFormed())
}

/** A mark of the one script between characters of the other: a half-width comma between Chinese characters. */
function isForeign(mark: string, before: NeighbourKind, after: NeighbourKind): boolean {
  if (before === 'han' && after === 'han') return HALF_WIDTH_MARK.test(mark)
  return before === 'latin' && after === 'latin' && FULL_WIDTH_MARK.test(mark)
}

/** A part of a Latin word was misread: only the whole word tells it. */
function isInLatin({ was, now, before, after }: Sighting): boolean {
  const letters = [...(was + now)]
  if (letters.length === 0 || !letters.every(isLatin)) return false
  return was.length > 0 || latinBefore(before) + latinAfter(after) > 0
}

const latinBefore = (text: string): number => /\p{Script=Latin}*$/u.exec(text)![0].length
const latinAfter = (text: string): number => /^\p{Script=Latin}*/u.exec(text)![0].length
