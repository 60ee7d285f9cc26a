import { MARK } from '../../lexicon'
import { type Clause, MARGIN } from './clause'

/** Features of each character. */
export const FEATURE_COUNT = 31

/**
 * Writes the features of the character `at` of a clause as 32-bit hashes, one for each kind of feature in a fixed order.
 * A hash is the same in every process: models are stored by it.
 */
export function featuresAt(clause: Clause, at: number, out: Int32Array): void {
  const i = at + MARGIN
  const { units, marks, wordAt, wordClass, wordPrint } = clause
  const before2 = units[i - 2]!
  const before = units[i - 1]!
  const here = units[i]!
  const behind = units[i + 1]!
  const behind2 = units[i + 2]!
  out[0] = hash(1, before2, 0)
  out[1] = hash(2, before, 0)
  out[2] = hash(3, here, 0)
  out[3] = hash(4, behind, 0)
  out[4] = hash(5, behind2, 0)
  out[5] = hash(6, before2, before)
  out[6] = hash(7, before, here)
  out[7] = hash(8, here, behind)
  out[8] = hash(9, behind, behind2)
  out[9] = hash(10, before, behind)

  const word = wordAt[i]!
  const spot = clause.inWord[i]!
  const class0 = (wordClass[word]! << 2) | spot
  const classBefore = wordClass[word - 1]!
  const classBehind = wordClass[word + 1]!
  out[10] = hash(11, class0, clause.wordRarity[word]!)
  out[11] = hash(12, class0, classBefore)
  out[12] = hash(13, class0, classBehind)
  out[13] = hash(14, class0, (classBefore << 5) | classBehind)
  out[14] = hash(15, class0, (wordClass[word - 2]! << 5) | classBefore)
  out[15] = hash(16, class0, (classBehind << 5) | wordClass[word + 2]!)
  out[16] = hash(17, wordPrint[word]!, spot)
  out[17] = hash(18, wordPrint[word - 1]!, class0)
  out[18] = hash(19, wordPrint[word + 1]!, class0)

  const isHead = marks[i]! & MARK.surname
  const begins = (isHead << 4) | (givenLevel(marks[i + 1]!) << 2) | givenLevel(marks[i + 2]!)
  const goesOn =
    ((marks[i - 1]! & MARK.surname) << 4) | (givenLevel(marks[i]!) << 2) | givenLevel(marks[i + 1]!)
  const ends =
    ((marks[i - 2]! & MARK.surname) << 4) | (givenLevel(marks[i - 1]!) << 2) | givenLevel(marks[i]!)
  const classIn2 = wordClass[wordAt[i + 2]!]!
  const classIn3 = wordClass[wordAt[i + 3]!]!
  out[19] = hash(20, begins, class0)
  out[20] = hash(21, goesOn, class0)
  out[21] = hash(22, ends, class0)
  out[22] = hash(23, begins, (classBefore << 10) | (classIn2 << 5) | classIn3)
  out[23] = hash(24, (begins << 10) | (goesOn << 5) | ends, 0)
  out[24] = hash(25, (ends << 5) | goesOn, (wordClass[wordAt[i + 1]!]! << 5) | classIn2)

  const runs = (clause.runBefore[i]! << 3) | clause.runBehind[i]!
  out[25] = hash(26, runs, class0)
  out[26] = hash(27, runs, (classBefore << 5) | classBehind)

  const placeAhead = (clause.placeEndingAhead[i]! << 1) | (marks[i]! & MARK.shortPlace ? 1 : 0)
  out[27] = hash(28, placeAhead, class0)
  const ahead = clause.endingAhead[word]!
  const front = clause.frontBehind[word]!
  out[28] = hash(29, (ahead << 3) | front, class0)
  out[29] = hash(30, (ahead << 3) | clause.endingAhead[word + 1]!, (classBefore << 2) | spot)
  out[30] = hash(31, wordPrint[word + 1]!, (ahead << 6) | (front << 3) | spot)
}

/** How well a character suits a given name: 0 to 2. */
function givenLevel(marks: number): number {
  return marks & MARK.given ? 2 : marks & MARK.rareGiven ? 1 : 0
}

function hash(kind: number, a: number, b: number): number {
  let mixed = Math.imul(a + kind * 0x3779, 0x9e3779b1) ^ Math.imul(b + kind, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed ^= mixed >>> 13
  return mixed === 0 ? 1 : mixed
}
