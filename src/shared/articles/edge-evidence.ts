import type { Block, ReasonCode } from '../model'
import { isLatin, numberOdds, type SeamEvidence } from '../text'
import type { EnteringSide, LeavingSide } from './seam-side'

/** That `to` goes on in the middle of `from`'s last sentence: log-odds, and what they are made of. */
export interface Edge {
  readonly from: Block
  readonly to: Block
  readonly odds: number
  readonly reasons: readonly ReasonCode[]
  /** The evidence is of more than place and wording. */
  readonly speaksOfSeam: boolean
}

/** How two blocks stand to each other in the file; `steps` count body blocks. */
export interface Distance {
  readonly steps: number
  readonly crossesTitle: boolean
  /** What stands before `to` in the file goes on on another page. */
  readonly followsJump: boolean
}

const LEAST_SEAM_ODDS = 1.2
const NEAR_STEPS = 6
/** Of an edge without such evidence, to another block than the next. */
const LEAST_NEAR_ODDS = 1.4
/** Wording alone does not take a block from the one before it: papers say many things in the same words. */
const MOST_SHARED_ODDS = 0.8
const COLUMN_TOLERANCE_EMS = 1.25
const WIDEST_COLUMN_EMS = 45
/** First lines of paragraphs are set in by two characters. */
const INDENT_EMS = 2

/** What has been found for and against an edge. */
class Evidence {
  odds = 0
  /** What speaks of this very seam; what is left is place and wording. */
  seamOdds = 0
  readonly reasons: ReasonCode[] = []

  add(odds: number, reason: ReasonCode): void {
    this.odds += odds
    this.reasons.push(reason)
  }

  addOfSeam(odds: number, reason: ReasonCode): void {
    this.add(odds, reason)
    this.seamOdds += odds
  }
}

/**
 * Weighs an edge from text alone; the file's order is only the weakest of the evidence. Weights are log-odds set by
 * hand on the seeds. Without evidence that speaks of the seam only a block that is near and further on in the file may
 * follow, and is less likely than the next one: null where it cannot.
 */
export function weighEdge(
  from: LeavingSide,
  to: EnteringSide,
  distance: Distance,
  seams: SeamEvidence
): Edge | null {
  const strength = seams.strength(from.block.text.text, to.block.text.text)
  // A page has ten edges a line, and far more that could be: nothing is collected for those that cannot.
  if (!isNear(distance) && seamOddsOf(from, to, strength) < LEAST_SEAM_ODDS) return null
  const evidence = gather(from, to, distance, strength)
  const speaksOfSeam = evidence.seamOdds >= LEAST_SEAM_ODDS
  const isOnlyNear = !speaksOfSeam && distance.steps !== 1
  // Comparing the wording is dear: not where it can decide nothing.
  if (isOnlyNear && !mayFollow(distance, evidence.odds + MOST_SHARED_ODDS)) return null
  addShared(evidence, from, to, !isOnlyNear)
  const { odds, reasons } = evidence
  if (isOnlyNear && !mayFollow(distance, odds)) return null
  return { from: from.block, to: to.block, odds, reasons, speaksOfSeam }
}

/** The log-odds of an edge alone, for blocks that stand near each other, however little speaks for it. */
export function weighSeam(
  from: LeavingSide,
  to: EnteringSide,
  distance: Distance,
  seams: SeamEvidence
): number {
  const evidence = gather(from, to, distance, seams.strength(from.block.text.text, to.block.text.text))
  addShared(evidence, from, to, evidence.seamOdds >= LEAST_SEAM_ODDS || distance.steps === 1)
  return evidence.odds
}

/** All evidence but shared wording, which is dear. */
function gather(from: LeavingSide, to: EnteringSide, distance: Distance, strength: number): Evidence {
  const evidence = new Evidence()
  addPlace(evidence, distance, from.block, to.block)
  addBeginning(evidence, from, to, distance)
  addSeam(evidence, from, to, strength)
  return evidence
}

/** No number of reasons that are not of the seam is more than `gather` adds up. */
function seamOddsOf(from: LeavingSide, to: EnteringSide, strength: number): number {
  const evidence = new Evidence()
  addSeam(evidence, from, to, strength)
  return evidence.seamOdds
}

function addSeam(evidence: Evidence, from: LeavingSide, to: EnteringSide, strength: number): void {
  const number = numberOdds(from.number, to.number)
  if (number > 0) evidence.addOfSeam(number, 'number-cut')
  const isName = isCutName(from, to)
  if (isName) evidence.addOfSeam(3, 'name-cut')
  addPair(evidence, from, to)
  addLatin(evidence, from, to)
  if (strength > 0) evidence.addOfSeam(strength, 'seam-seen')
  // Names are not words: that no word goes across one says nothing.
  else if (strength < 0 && !isName) evidence.add(strength, 'seam-unseen')
}

const isNear = ({ steps }: Distance): boolean => steps > 0 && steps <= NEAR_STEPS

const mayFollow = (distance: Distance, odds: number): boolean => isNear(distance) && odds >= LEAST_NEAR_ODDS

function addPlace(
  evidence: Evidence,
  { steps, crossesTitle, followsJump }: Distance,
  from: Block,
  to: Block
): void {
  if (steps === 1) evidence.add(crossesTitle ? 0.2 : 1.4, 'next-in-file')
  else if (Math.abs(steps) <= 3)
    evidence.add((steps > 0 ? 0.3 : -0.7) - (crossesTitle ? 0.6 : 0), 'near-in-file')
  else evidence.add(Math.abs(steps) <= 12 ? -0.4 : -0.8, 'far-in-file')
  // Text behind a jump line must go on from somewhere (seed 001, line 165).
  if (followsJump) evidence.add(1, 'after-jump')
  if (isColumnLine(from) && isColumnLine(to)) {
    const narrower = from.line.widthEms - to.line.widthEms
    if (steps === 1 && Math.abs(narrower) <= INDENT_EMS + 0.5) evidence.add(2.5, 'same-width')
    else if (Math.abs(narrower) <= COLUMN_TOLERANCE_EMS) evidence.add(0.6, 'same-width')
    else if (steps === 1 && narrower > 0 && to.ends === 'sentence') evidence.add(1.2, 'last-of-column')
  }
}

const isColumnLine = (block: Block): boolean =>
  !block.line.isWrapped && block.line.widthEms <= WIDEST_COLUMN_EMS

function addBeginning(evidence: Evidence, from: LeavingSide, to: EnteringSide, { steps }: Distance): void {
  // An opener of a line's own (seed 000, line 202; seed 001, line 199): the story's first sentence follows.
  if (steps === 1 && from.isBareOpener) evidence.add(2, 'sentence-cut')
  else if (to.block.begins === 'middle') evidence.add(1.5, 'starts-inside')
  else if (from.block.ends === 'pause' && to.goesOn) evidence.add(1, 'starts-inside')
  else if (to.block.begins === 'sentence') evidence.add(-3, 'starts-sentence')
  else if (to.startsClause) evidence.add(-0.7, 'starts-sentence')
}

/**
 * A list of names is cut inside a name and goes on with who came: `阳望平、罗厚|清参加会议` (seed 001, lines
 * 171 and 31). The two parts must make a name of two or three characters that starts with a surname.
 */
function isCutName(from: LeavingSide, to: EnteringSide): boolean {
  if (!from.cutName || !to.restOfName) return false
  const length = from.cutName.length + to.restOfName.length
  return length === 2 || length === 3
}

/** Only `to` closes what `from` leaves open; with straight quotes, `from` has an odd number of them. */
function addPair(evidence: Evidence, from: LeavingSide, to: EnteringSide): void {
  const { closer } = to
  if (!closer) {
    if (from.hasOddQuotes && to.closesStraightQuote) evidence.addOfSeam(3, 'closes-pair')
    return
  }
  // A quotation may have been opened long before; brackets and titles are short.
  const isQuote = closer === '”' || closer === '』'
  if (from.open.includes(closer)) evidence.addOfSeam(isQuote ? 2 : 3, 'closes-pair')
  else if (!isQuote) evidence.add(-1, 'leaves-pair-open')
}

/** A Latin word cut by a hyphen, or a Latin sentence that goes on in lower case. */
function addLatin(evidence: Evidence, from: LeavingSide, to: EnteringSide): void {
  if (!to.startsLowerCase) return
  if (/\p{L}-$/u.test(from.text.slice(-4))) evidence.addOfSeam(3, 'word-cut')
  else if (isLatin(from.text.slice(-1)) || from.text.endsWith(',')) evidence.add(0.5, 'sentence-cut')
}

/** Wording that both have: `建设新材料生产线`, `购置相关设备` (seed 001, lines 27 and 33). */
function addShared(evidence: Evidence, from: LeavingSide, to: EnteringSide, isLikely: boolean): void {
  const shared = from.wording.countShared(from.terms, to.terms)
  if (shared < 2) return
  evidence.add(Math.min(isLikely ? 1.3 : MOST_SHARED_ODDS, 0.5 * Math.log2(shared)), 'shared-terms')
}
