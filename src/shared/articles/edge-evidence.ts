import type { Block, ReasonCode } from '../model'
import { isLatin, type SeamEvidence } from '../text'
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

type Evidence = readonly [odds: number, reason: ReasonCode]

/** Reasons that speak of this very seam; what is left is place and wording. */
const SEAM_REASONS = new Set<ReasonCode>(['seam-seen', 'closes-pair', 'number-cut', 'name-cut', 'word-cut'])
const LEAST_SEAM_ODDS = 1.2
const NEAR_STEPS = 6
/** Wording alone does not take a block from the one before it: papers say many things in the same words. */
const MOST_SHARED_ODDS = 0.8
const COLUMN_TOLERANCE_EMS = 1.25
const WIDEST_COLUMN_EMS = 45
/** First lines of paragraphs are set in by two characters. */
const INDENT_EMS = 2

/**
 * Weighs an edge from text alone; the file's order is only the weakest of the evidence. Weights are log-odds set by
 * hand on the seeds.
 */
export function weighEdge(
  from: LeavingSide,
  to: EnteringSide,
  distance: Distance,
  seams: SeamEvidence
): Edge {
  const names = nameEvidence(from, to)
  const evidence = [
    ...placeEvidence(distance, from.block, to.block),
    ...beginningEvidence(from, to, distance),
    ...numberEvidence(from, to),
    ...names,
    ...pairEvidence(from, to),
    ...latinEvidence(from, to),
    ...seamEvidence(seams.strength(from.text, to.text), names.length > 0)
  ]
  const seamOdds = sum(evidence.filter(([, reason]) => SEAM_REASONS.has(reason)))
  const speaksOfSeam = seamOdds >= LEAST_SEAM_ODDS
  // Comparing the wording is dear; far apart it decides nothing by itself.
  if (speaksOfSeam || Math.abs(distance.steps) <= NEAR_STEPS) {
    evidence.push(...sharedEvidence(from, to, speaksOfSeam || distance.steps === 1))
  }
  const reasons = evidence.map(([, reason]) => reason)
  return { from: from.block, to: to.block, odds: sum(evidence), reasons, speaksOfSeam }
}

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, [odds]) => total + odds, 0)

function placeEvidence({ steps, crossesTitle, followsJump }: Distance, from: Block, to: Block): Evidence[] {
  const evidence: Evidence[] = []
  if (steps === 1) evidence.push([crossesTitle ? 0.2 : 1.4, 'next-in-file'])
  else if (Math.abs(steps) <= 3) {
    evidence.push([(steps > 0 ? 0.3 : -0.7) - (crossesTitle ? 0.6 : 0), 'near-in-file'])
  } else evidence.push([Math.abs(steps) <= 12 ? -0.4 : -0.8, 'far-in-file'])
  // Text behind a jump line must go on from somewhere (seed 001, line 165).
  if (followsJump) evidence.push([1, 'after-jump'])
  if (isColumnLine(from) && isColumnLine(to)) {
    const narrower = from.line.widthEms - to.line.widthEms
    if (steps === 1 && Math.abs(narrower) <= INDENT_EMS + 0.5) evidence.push([2.5, 'same-width'])
    else if (Math.abs(narrower) <= COLUMN_TOLERANCE_EMS) evidence.push([0.6, 'same-width'])
    else if (steps === 1 && narrower > 0 && to.ends === 'sentence') evidence.push([1.2, 'last-of-column'])
  }
  return evidence
}

const isColumnLine = (block: Block): boolean =>
  !block.line.isWrapped && block.line.widthEms <= WIDEST_COLUMN_EMS

function beginningEvidence(from: LeavingSide, to: EnteringSide, { steps }: Distance): Evidence[] {
  // An opener of a line's own (seed 000, line 202; seed 001, line 199): the story's first sentence follows.
  if (steps === 1 && from.isBareOpener) return [[2, 'sentence-cut']]
  if (to.block.begins === 'middle') return [[1.5, 'starts-inside']]
  if (from.block.ends === 'pause' && to.goesOn) return [[1, 'starts-inside']]
  if (to.block.begins === 'sentence') return [[-3, 'starts-sentence']]
  return to.startsClause ? [[-0.7, 'starts-sentence']] : []
}

/** `总投资524|亿元`, `以及1个乡镇、17|个村` (seed 001, lines 187 and 167), `2|月8日` (seed 001, line 51). */
function numberEvidence(from: LeavingSide, to: EnteringSide): Evidence[] {
  if (from.cutDate?.test(to.text)) return [[3, 'number-cut']]
  if (!from.endsInDigit) return []
  if (to.startsWithUnit) return [[3, 'number-cut']]
  return to.startsWithNumber ? [[1.5, 'number-cut']] : []
}

/**
 * A list of names is cut inside a name and goes on with who came: `阳望平、罗厚|清参加会议` (seed 001, lines
 * 171 and 31). The two parts must make a name of two or three characters that starts with a surname.
 */
function nameEvidence(from: LeavingSide, to: EnteringSide): Evidence[] {
  if (!from.cutName || !to.restOfName) return []
  const length = from.cutName.length + to.restOfName.length
  return length === 2 || length === 3 ? [[3, 'name-cut']] : []
}

/** Only `to` closes what `from` leaves open; with straight quotes, `from` has an odd number of them. */
function pairEvidence(from: LeavingSide, to: EnteringSide): Evidence[] {
  const { closer } = to
  if (!closer) return from.hasOddQuotes && to.closesStraightQuote ? [[3, 'closes-pair']] : []
  // A quotation may have been opened long before; brackets and titles are short.
  const isQuote = closer === '”' || closer === '』'
  if (from.open.includes(closer)) return [[isQuote ? 2 : 3, 'closes-pair']]
  return isQuote ? [] : [[-1, 'leaves-pair-open']]
}

/** A Latin word cut by a hyphen, or a Latin sentence that goes on in lower case. */
function latinEvidence(from: LeavingSide, to: EnteringSide): Evidence[] {
  if (!to.startsLowerCase) return []
  if (/\p{L}-$/u.test(from.text.slice(-4))) return [[3, 'word-cut']]
  return isLatin(from.text.slice(-1)) || from.text.endsWith(',') ? [[0.5, 'sentence-cut']] : []
}

/** Names are not words: that no word goes across one says nothing. */
function seamEvidence(strength: number, isName: boolean): Evidence[] {
  if (strength === 0 || (isName && strength < 0)) return []
  return [[strength, strength > 0 ? 'seam-seen' : 'seam-unseen']]
}

/** Wording that both have: `建设新材料生产线`, `购置相关设备` (seed 001, lines 27 and 33). */
function sharedEvidence(from: LeavingSide, to: EnteringSide, isLikely: boolean): Evidence[] {
  let shared = 0
  for (const term of to.terms) if (from.terms.has(term)) shared += 1
  return shared < 2
    ? []
    : [[Math.min(isLikely ? 1.3 : MOST_SHARED_ODDS, 0.5 * Math.log2(shared)), 'shared-terms']]
}
