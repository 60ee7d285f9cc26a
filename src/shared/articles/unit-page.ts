import type { Block } from '../model'
import type { SeamEvidence } from '../text'
import { shareTerms, type SharedTerms } from './company'
import { weighSeam } from './edge-evidence'
import type { EnteringSide, LeavingSide } from './seam-side'
import type { Sides } from './sides'
import type { PageWords } from './page-words'
import type { Unit } from './units'

/** Log-odds, by hand on generated pages: that a unit follows another is weighed by its seam within these bounds. */
const LEAST_SEAM = -3
const MOST_SEAM = 4
/** What an open end is usually followed by fits this well. */
const USUAL_SEAM = 0.8
/** A unit that begins in the middle of a sentence follows no whole sentence. */
const LOST_START = -2.5
/** The reader of the file leaves a story at the end of a sentence this much less often than in the middle of one. */
const AT_SENTENCE_END = 2
const LEAST_COST = 0.5
/** A first line that is short says little of its story: the lines below it are read with it. */
const LEAD_CHARS = 50

/** What a page's units say of each other. Each is asked for once, many are never asked for. */
export class UnitPage {
  /** How many characters each unit has. */
  readonly chars: readonly number[]
  /** For each unit the terms that it shares with those before it; the heads stand before all others. */
  readonly shared: readonly SharedTerms[]
  /** The unit of the block that stands before a unit in the file; -1 for none. */
  readonly before: readonly number[]
  /** What leaving the story costs there. */
  readonly costs: readonly number[]
  /** For each unit, the story that began last in the file, and those that began last over each of its blocks. */
  readonly storyInFile: readonly number[]
  readonly territories: readonly ReadonlySet<number>[]
  /** Ends as a sentence does, or goes on on another page. */
  readonly isClosed: readonly boolean[]
  /** Stands behind a jump line and before the next story: torn off from somewhere, perhaps from further on. */
  readonly isStray: readonly boolean[]
  /** For each unit the one that goes on behind it in the middle of a sentence; -1 for none. */
  readonly around: readonly number[]
  private readonly leaving: readonly LeavingSide[]
  private readonly entering: readonly EnteringSide[]
  private readonly isNext: readonly boolean[]
  /** By the later unit, then by the earlier one: log-odds, where they have been asked for. */
  private readonly links: (Float64Array | undefined)[] = []

  /** `heads` begin a story each; `usualCost` is what leaving a story costs in the middle of a sentence. */
  constructor(
    readonly units: readonly Unit[],
    readonly heads: readonly number[],
    body: readonly Block[],
    private readonly sides: Sides,
    words: PageWords,
    usualCost: number
  ) {
    const known = new Set(heads)
    const leads = units.map((unit, i) => (known.has(i) ? leadOf(units, i) : textsOf(unit)))
    this.shared = shareTerms(leads, known, words)
    this.chars = units.map((unit) => unit.reduce((sum, block) => sum + block.text.text.length, 0))
    this.leaving = units.map((unit) => sides.leaving(unit.at(-1)!))
    this.entering = units.map((unit) => sides.entering(unit[0]!))
    const place = new Map(body.map((block, i) => [block.index, i]))
    const unitOf = new Map(units.flatMap((unit, i) => unit.map((block) => [block.index, i] as const)))
    const previous = units.map((unit) => body[place.get(unit[0]!.index)! - 1])
    this.before = previous.map((block) => (block ? unitOf.get(block.index)! : -1))
    this.around = findAround(units, place)
    this.isNext = previous.map((block, i) => block !== undefined && units[this.before[i]!]!.at(-1) === block)
    this.isClosed = units.map((unit) => isClosed(unit.at(-1)!))
    this.costs = previous.map((block, i) =>
      block && this.isNext[i] ? costBehind(block, Math.max(LEAST_COST, usualCost)) : 0
    )
    const inFile = readFile(body, new Set(heads.map((head) => units[head]![0]!.index)))
    this.territories = units.map((unit) => new Set(unit.map((block) => inFile.get(block.index)!.story)))
    this.storyInFile = units.map((unit) => inFile.get(unit[0]!.index)!.story)
    this.isStray = units.map((unit) => inFile.get(unit[0]!.index)!.isStray)
  }

  /** Log-odds that `next`, a later one, goes on where `unit` ends. */
  link(unit: number, next: number): number {
    const known = (this.links[next] ??= new Float64Array(next).fill(NaN))
    if (!Number.isNaN(known[unit])) return known[unit]!
    const isNext = this.isNext[next]! && this.before[next] === unit
    const odds = weighLink(this.leaving[unit]!, this.entering[next]!, isNext, this.sides.seams)
    known[unit] = odds
    return odds
  }
}

/** Units that stand between two blocks of another; of several around it the last one to begin. */
function findAround(units: readonly Unit[], place: ReadonlyMap<number, number>): number[] {
  const startOf = units.map((unit) => place.get(unit[0]!.index)!)
  const around = new Array<number>(units.length).fill(-1)
  units.forEach((unit, i) => {
    for (let k = 1; k < unit.length; k++) {
      const [from, to] = [place.get(unit[k - 1]!.index)!, place.get(unit[k]!.index)!]
      for (let other = i + 1; other < units.length && startOf[other]! < to; other++) {
        if (startOf[other]! > from) around[other] = i
      }
    }
  })
  return around
}

/**
 * For each block, by its index, the story that began last, and whether a jump line stands between. What was torn off and
 * stands before the first story counts to that one.
 */
function readFile(
  body: readonly Block[],
  begins: ReadonlySet<number>
): Map<number, { readonly story: number; readonly isStray: boolean }> {
  let story = -1
  let isStray = false
  return new Map(
    body.map((block, i) => {
      if (begins.has(block.index)) {
        story += 1
        isStray = false
      } else isStray ||= body[i - 1]?.isContinuedElsewhere ?? false
      return [block.index, { story: Math.max(0, story), isStray }]
    })
  )
}

const isSentence = ({ ends }: Block): boolean => ends === 'sentence' || ends === 'colon'
const isClosed = (block: Block): boolean => isSentence(block) || block.isContinuedElsewhere

function costBehind(previous: Block, usual: number): number {
  if (previous.isContinuedElsewhere) return 0
  return isSentence(previous) ? usual + AT_SENTENCE_END : usual
}

function weighLink(from: LeavingSide, to: EnteringSide, isNext: boolean, seams: SeamEvidence): number {
  if (from.block.isContinuedElsewhere) return 0
  if (isSentence(from.block)) return to.block.begins === 'middle' ? LOST_START : 0
  if (to.block.begins === 'opener') return LEAST_SEAM
  const distance = { steps: isNext ? 1 : 2, crossesTitle: false, followsJump: false }
  const odds = weighSeam(from, to, distance, seams)
  return Math.max(LEAST_SEAM, Math.min(MOST_SEAM, odds - USUAL_SEAM))
}

const textsOf = (unit: Unit): string[] => unit.map((block) => block.text.text)

function leadOf(units: readonly Unit[], head: number): string[] {
  const texts = textsOf(units[head]!)
  let chars = texts.reduce((sum, text) => sum + text.length, 0)
  for (let i = head + 1; i < units.length && chars < LEAD_CHARS; i++) {
    if (units[i]![0]!.begins === 'opener') break
    for (const text of textsOf(units[i]!)) {
      texts.push(text)
      chars += text.length
    }
  }
  return texts
}
