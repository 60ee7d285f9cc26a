import { ATTENDANCE, PAIRS, SURNAMES, UNIT_STARTS } from '../lexicon'
import type { Block, ReasonCode } from '../model'
import { isLatin, type SeamEvidence } from '../text'

/** That `to` goes on in the middle of `from`'s last sentence: log-odds, and what they are made of. */
export interface Edge {
  readonly from: Block
  readonly to: Block
  readonly odds: number
  readonly reasons: readonly ReasonCode[]
}

/** How far two blocks are apart among the page's body blocks; titles between them count apart. */
export interface Distance {
  readonly steps: number
  readonly crossesTitle: boolean
}

type Evidence = readonly [odds: number, reason: ReasonCode]

const HEAD = 80
const TAIL = 160
const COLUMN_TOLERANCE_EMS = 1.25
const QUOTES = /["“”]/g

/**
 * Weighs an edge from text alone; the file's order is only the weakest of the evidence. Weights are log-odds set by
 * hand on the seeds.
 */
export function weighEdge(from: Block, to: Block, distance: Distance, seams: SeamEvidence): Edge {
  const left = from.text.text.slice(-TAIL)
  const right = to.text.text.slice(0, HEAD)
  const evidence = [
    ...placeEvidence(distance, from, to),
    ...beginningEvidence(to),
    ...numberEvidence(left, right),
    ...nameEvidence(left, right),
    ...pairEvidence(left, right),
    ...latinEvidence(left, right),
    ...seamEvidence(seams.strength(left, right))
  ]
  return {
    from,
    to,
    odds: evidence.reduce((sum, [odds]) => sum + odds, 0),
    reasons: evidence.map(([, reason]) => reason)
  }
}

function placeEvidence({ steps, crossesTitle }: Distance, from: Block, to: Block): Evidence[] {
  const isNext = steps === 1
  const evidence: Evidence[] = []
  if (isNext) evidence.push([crossesTitle ? 0.4 : 2, 'next-in-file'])
  else if (Math.abs(steps) <= 3) evidence.push([steps > 0 ? 0.3 : 0, 'near-in-file'])
  else evidence.push([Math.abs(steps) <= 12 ? -0.4 : -0.8, 'far-in-file'])
  const narrower = to.line.widthEms - from.line.widthEms
  const areColumnLines = !from.line.isWrapped && !to.line.isWrapped && from.line.widthEms < 45
  if (areColumnLines && Math.abs(narrower) <= COLUMN_TOLERANCE_EMS) evidence.push([0.6, 'same-width'])
  return evidence
}

function beginningEvidence(to: Block): Evidence[] {
  if (to.begins === 'middle') return [[1.5, 'starts-inside']]
  return to.begins === 'sentence' ? [[-3, 'starts-sentence']] : []
}

/** `总投资524|亿元`, `以及1个乡镇、17|个村` (seed 001, lines 187 and 167), `2|月8日` (seed 001, line 51). */
function numberEvidence(left: string, right: string): Evidence[] {
  if (!/[\d〇一二三四五六七八九十百千万]$/.test(left)) return []
  if (/\d$/.test(left) && UNIT_STARTS.test(right)) return [[3, 'number-cut']]
  return /\d$/.test(left) && /^[\d.,%]/.test(right) ? [[1.5, 'number-cut']] : []
}

/**
 * A list of names is cut inside a name and goes on with who came: `阳望平、罗厚|清参加会议` (seed 001, lines
 * 171 and 31). The two parts must make a name of two or three characters that starts with a surname.
 */
function nameEvidence(left: string, right: string): Evidence[] {
  const cut = /[、，,：:导]\s*(\p{Script=Han}{1,2})$/u.exec(left)?.[1]
  const rest = /^(\p{Script=Han}{1,2})[、]/u.exec(right)?.[1] ?? ATTENDANCE.exec(right)?.[0]
  if (!cut || !rest || !left.includes('、') || !SURNAMES.includes(cut[0]!)) return []
  const length = cut.length + rest.length
  return length === 2 || length === 3 ? [[3, 'name-cut']] : []
}

/** Only `to` closes what `from` leaves open; with straight quotes, both have an odd number of them. */
function pairEvidence(left: string, right: string): Evidence[] {
  const open = unclosed(left)
  const closer = firstUnopened(right)
  if (closer) return open.includes(closer) ? [[3, 'closes-pair']] : [[-1, 'closes-pair']]
  const isOdd = (text: string) => (text.match(QUOTES)?.length ?? 0) % 2 === 1
  const closesStraight = /^[^"“”]{0,24}["”'’]/.test(right) && /["'”]$|["'”][，。]?$/.test(right.slice(0, 30))
  return isOdd(left) && closesStraight && right.length < 30 ? [[3, 'closes-pair']] : []
}

function unclosed(text: string): string[] {
  const open: string[] = []
  for (const character of text) {
    const closing = PAIRS[character]
    if (closing) open.push(closing)
    else if (open.at(-1) === character) open.pop()
  }
  return open
}

function firstUnopened(text: string): string | null {
  const closings = new Set(Object.values(PAIRS))
  const open: string[] = []
  for (const character of text) {
    const closing = PAIRS[character]
    if (closing) open.push(closing)
    else if (closings.has(character) && open.pop() !== character) return character
  }
  return null
}

/** A Latin word cut by a hyphen, or a Latin sentence that goes on in lower case. */
function latinEvidence(left: string, right: string): Evidence[] {
  if (!/^\p{Ll}/u.test(right)) return []
  if (/\p{L}-$/u.test(left)) return [[3, 'word-cut']]
  return isLatin(left.slice(-1)) || left.endsWith(',') ? [[0.5, 'sentence-cut']] : []
}

function seamEvidence(strength: number): Evidence[] {
  if (strength === 0) return []
  return [[strength, strength > 0 ? 'seam-seen' : 'seam-unseen']]
}
