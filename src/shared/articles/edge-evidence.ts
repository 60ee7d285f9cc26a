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

/** How two blocks stand to each other in the file; `steps` count body blocks. */
export interface Distance {
  readonly steps: number
  readonly crossesTitle: boolean
  /** What stands before `to` in the file goes on on another page. */
  readonly followsJump: boolean
}

type Evidence = readonly [odds: number, reason: ReasonCode]

const HEAD = 80
const TAIL = 160
const COLUMN_TOLERANCE_EMS = 1.25
const WIDEST_COLUMN_EMS = 45
/** First lines of paragraphs are set in by two characters. */
const INDENT_EMS = 2
/** `新的一年，` (seed 001, line 225): likelier the start of a sentence than the rest of one. */
const CLAUSE_START = /^\p{Script=Han}{3,5}[，,]/u
/** The rest of a name, and the next name of the list: `薛祥、李希出席` (seed 000, line 153). */
const LISTED_NAME = new RegExp(
  `^(\\p{Script=Han}{1,2})、[${SURNAMES}]\\p{Script=Han}{1,2}(?:[、，,。等]|出席|参加)`,
  'u'
)
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
    ...seamEvidence(seams.strength(left, right)),
    ...sharedEvidence(from, to)
  ]
  return {
    from,
    to,
    odds: evidence.reduce((sum, [odds]) => sum + odds, 0),
    reasons: evidence.map(([, reason]) => reason)
  }
}

function placeEvidence({ steps, crossesTitle, followsJump }: Distance, from: Block, to: Block): Evidence[] {
  const evidence: Evidence[] = []
  if (steps === 1) evidence.push([crossesTitle ? 0.2 : 1.4, 'next-in-file'])
  else if (Math.abs(steps) <= 3)
    evidence.push([(steps > 0 ? 0.3 : 0) - (crossesTitle ? 0.6 : 0), 'near-in-file'])
  else evidence.push([Math.abs(steps) <= 12 ? -0.4 : -0.8, 'far-in-file'])
  // Text behind a jump line must go on from somewhere (seed 001, line 165).
  if (followsJump) evidence.push([1, 'after-jump'])
  if (isColumnLine(from) && isColumnLine(to)) {
    const narrower = from.line.widthEms - to.line.widthEms
    if (steps === 1 && Math.abs(narrower) <= INDENT_EMS + 0.5) evidence.push([1.5, 'same-width'])
    else if (Math.abs(narrower) <= COLUMN_TOLERANCE_EMS) evidence.push([0.6, 'same-width'])
    else if (steps === 1 && narrower > 0 && to.ends === 'sentence') evidence.push([1.2, 'last-of-column'])
  }
  return evidence
}

const isColumnLine = (block: Block): boolean =>
  !block.line.isWrapped && block.line.widthEms <= WIDEST_COLUMN_EMS

function beginningEvidence(to: Block): Evidence[] {
  if (to.begins === 'middle') return [[1.5, 'starts-inside']]
  if (to.begins === 'sentence') return [[-3, 'starts-sentence']]
  return CLAUSE_START.test(to.text.text) ? [[-0.7, 'starts-sentence']] : []
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
  const rest = LISTED_NAME.exec(right)?.[1] ?? ATTENDANCE.exec(right)?.[0]
  if (!cut || !rest || !left.includes('、') || !SURNAMES.includes(cut[0]!)) return []
  const length = cut.length + rest.length
  return length === 2 || length === 3 ? [[3, 'name-cut']] : []
}

/** Only `to` closes what `from` leaves open; with straight quotes, both have an odd number of them. */
function pairEvidence(left: string, right: string): Evidence[] {
  const open = unclosed(left)
  const closer = firstUnopened(right)
  // A quotation may have been opened long before; brackets and titles are short.
  const isQuote = closer === '”' || closer === '』'
  if (closer && !open.includes(closer)) return isQuote ? [] : [[-1, 'leaves-pair-open']]
  if (closer) return [[isQuote ? 2 : 3, 'closes-pair']]
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

/** Chars of each side whose wording is compared. */
const SHARED_REACH = 240

/** Wording that both have: `建设新材料生产线`, `购置相关设备` (seed 001, lines 27 and 33). */
function sharedEvidence(from: Block, to: Block): Evidence[] {
  const terms = trigrams(from.text.text.slice(-SHARED_REACH))
  let shared = 0
  for (const term of trigrams(to.text.text.slice(0, SHARED_REACH))) if (terms.has(term)) shared += 1
  return shared < 2 ? [] : [[Math.min(1.3, 0.5 * Math.log2(shared)), 'shared-terms']]
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i + 3 <= text.length; i++) {
    const term = text.slice(i, i + 3)
    if (/^[\p{L}\p{N}]+$/u.test(term)) found.add(term)
  }
  return found
}
