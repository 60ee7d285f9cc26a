import { TITLE_ROLES, type Block, type ReasonCode } from '../model'
import { coverPaths } from './cover-paths'
import { weighEdge, type Edge } from './edge-evidence'
import type { EnteringSide, LeavingSide } from './seam-side'
import type { Sides } from './sides'

/** Neighbours in the file, in steps among body blocks, that are always looked at. */
const STEPS_BACK = 4
const STEPS_ON = 6
/** A block whose best neighbour is less likely than this is looked for further away. */
const SURE_ODDS = 3.4
/** How many of the other blocks without a sure neighbour are tried, on each side. */
const FAR_REACH = 60
/** Of the lines before a block so many are read, up to so many characters. */
const LINES_BEFORE = 4
const ENOUGH_CHARS = 80
/** What a seam that jumps over other blocks costs by its place alone, in log-odds. */
const USUAL_JUMP_COST = 0.75
/** Far from each other, blocks need evidence that speaks of this very seam. */
const LEAST_FAR_ODDS = 1

/** The chains of the page's body blocks, by the place of their first block, and the edges that made them. */
export interface Continuity {
  readonly chains: readonly (readonly Block[])[]
  readonly edges: readonly Edge[]
}

/** Every edge that continuity looks at, in no order. */
export function likelyEdges(blocks: readonly Block[], sides: Sides): Edge[] {
  return edgesOf(new Flow(blocks, sides))
}

function edgesOf(flow: Flow): Edge[] {
  const near = nearEdges(flow)
  return [...near, ...farEdges(flow, near)]
}

/** Which block goes on in the middle of which other's sentence; `blocks` are in the order of the file. */
export function findContinuity(blocks: readonly Block[], sides: Sides): Continuity {
  const flow = new Flow(blocks, sides)
  const { body } = flow
  const next = coverInOrder(body, edgesOf(flow))
  const followers = new Set([...next.values()].map((edge) => edge.to.index))
  const chains = body
    .filter((block) => !followers.has(block.index))
    .map((head) => {
      const chain = [head]
      for (let edge = next.get(head.index); edge; edge = next.get(edge.to.index)) chain.push(edge.to)
      return chain
    })
  return { chains, edges: [...next.values()] }
}

/**
 * The path cover, read twice: how disordered a page is it says itself. Where hardly a seam jumps over other blocks, one
 * that does is sooner an accident of wording.
 */
function coverInOrder(body: readonly Block[], edges: readonly Edge[]): Map<number, Edge> {
  const place = new Map(body.map((block, i) => [block.index, i]))
  const jumps = (edge: Edge) => place.get(edge.to.index) !== place.get(edge.from.index)! + 1
  const asEach = coverPaths(edges)
  const jumping = [...asEach.values()].filter(jumps).length
  const cost = -Math.log((jumping + 0.5) / (asEach.size + 1)) - USUAL_JUMP_COST
  if (jumping === 0 || cost <= 0) return asEach
  return coverPaths(edges.map((edge) => (jumps(edge) ? payJump(edge, cost) : edge)))
}

/** Brackets, numbers and names fit by accident less often than words do. */
const SELDOM_BY_ACCIDENT = new Set<ReasonCode>(['closes-pair', 'number-cut', 'name-cut'])

/** The edge on a page where a seam that jumps costs so much. */
function payJump(edge: Edge, cost: number): Edge {
  const isSeldom = edge.reasons.some((reason) => SELDOM_BY_ACCIDENT.has(reason))
  return { ...edge, odds: edge.odds - (isSeldom ? cost / 2 : cost) }
}

const canLeave = (block: Block): boolean =>
  block.role === 'body' && block.ends !== 'sentence' && block.ends !== 'colon' && !block.isContinuedElsewhere

const canEnter = (block: Block): boolean => block.role === 'body' && block.begins !== 'opener'

/** The body blocks of a page, and how far they are from each other. */
class Flow {
  readonly body: readonly Block[]
  /** For each body block, how many title lines stand before it. */
  private readonly titlesBefore: readonly number[]
  private readonly leaving: readonly (LeavingSide | null)[]
  private readonly entering: readonly (EnteringSide | null)[]

  constructor(
    blocks: readonly Block[],
    private readonly sides: Sides
  ) {
    this.body = blocks.filter(isBody)
    this.leaving = this.body.map((block, i) =>
      canLeave(block) ? sides.leaving(block, textBefore(this.body, i)) : null
    )
    this.entering = this.body.map((block) => (canEnter(block) ? sides.entering(block) : null))
    let titles = 0
    this.titlesBefore = blocks.flatMap((block) => {
      if (TITLE_ROLES.has(block.role)) titles += 1
      return isBody(block) ? [titles] : []
    })
  }

  /** `i` can leave, and `j` can enter. */
  weigh(i: number, j: number): Edge | null {
    const crossesTitle = this.titlesBefore[i] !== this.titlesBefore[j]
    const followsJump = this.body[j - 1]?.isContinuedElsewhere ?? false
    const distance = { steps: j - i, crossesTitle, followsJump }
    return weighEdge(this.leaving[i]!, this.entering[j]!, distance, this.sides.seams)
  }
}

/** What likely runs into a short block: lines before it that have no end. */
function textBefore(body: readonly Block[], i: number): string {
  let text = ''
  for (let j = i - 1; j >= 0 && i - j <= LINES_BEFORE; j--) {
    if (body[i]!.text.text.length + text.length >= ENOUGH_CHARS || !canLeave(body[j]!)) break
    if (body[j + 1]!.begins === 'opener') break
    text = body[j]!.text.text.slice(-ENOUGH_CHARS) + text
  }
  return text
}

const isBody = (block: Block): boolean => block.role === 'body' || block.role === 'subhead'

function nearEdges(flow: Flow): Edge[] {
  const { body } = flow
  const edges: Edge[] = []
  body.forEach((from, i) => {
    if (!canLeave(from)) return
    const last = Math.min(body.length - 1, i + STEPS_ON)
    for (let j = Math.max(0, i - STEPS_BACK); j <= last; j++) {
      if (j === i || !canEnter(body[j]!)) continue
      const edge = flow.weigh(i, j)
      if (edge) edges.push(edge)
    }
  })
  return edges
}

/** Between blocks that have no sure neighbour: columns of one article torn apart (seed 001, lines 187 and 167). */
function farEdges(flow: Flow, near: readonly Edge[]): Edge[] {
  const { body } = flow
  const sure = sureEnds(near)
  const places = body.map((_, i) => i)
  const sources = places.filter((i) => canLeave(body[i]!) && !sure.from.has(body[i]!.index))
  const targets = places.filter((i) => canEnter(body[i]!) && !sure.to.has(body[i]!.index))
  const edges: Edge[] = []
  let nearest = 0
  for (const i of sources) {
    while (nearest < targets.length && targets[nearest]! < i) nearest += 1
    const tried = targets.slice(Math.max(0, nearest - FAR_REACH), nearest + FAR_REACH)
    for (const j of tried) {
      if (j >= i - STEPS_BACK && j <= i + STEPS_ON) continue
      const edge = flow.weigh(i, j)
      if (!edge) continue
      const odds = edge.odds - accidentOdds(edge, body[j - 1], tried.length)
      if (odds >= LEAST_FAR_ODDS) edges.push({ ...edge, odds })
    }
  }
  return edges
}

/** Of `tried` blocks some fit by accident: what that takes from the odds of an edge to the block behind `before`. */
export const accidentOdds = (edge: Edge, before: Block | undefined, tried: number): number =>
  0.35 * Math.log2(Math.max(1, tried / 4)) * accidentShare(edge, before)

/**
 * Wording fits by accident sooner than names or brackets do, and soonest where a paragraph may begin: `全|市人大…`
 * (seed 001, lines 191 and 105).
 */
function accidentShare(edge: Edge, before: Block | undefined): number {
  const isWording = edge.reasons.includes('seam-seen') || edge.reasons.includes('number-cut')
  if (!isWording || edge.reasons.includes('name-cut')) return 0.5
  const mayBegin = before?.ends === 'sentence' && edge.to.begins !== 'middle'
  return mayBegin && !before.isContinuedElsewhere ? 2 : 1
}

/** Blocks with a neighbour near by that is likely, and that has no likelier one itself. */
function sureEnds(near: readonly Edge[]): { from: Set<number>; to: Set<number> } {
  const bestFrom = new Map<number, Edge>()
  const bestTo = new Map<number, Edge>()
  for (const edge of near) {
    if (edge.odds > (bestFrom.get(edge.from.index)?.odds ?? 0)) bestFrom.set(edge.from.index, edge)
    if (edge.odds > (bestTo.get(edge.to.index)?.odds ?? 0)) bestTo.set(edge.to.index, edge)
  }
  const sure = [...bestFrom.values()].filter(
    (edge) => edge.odds >= SURE_ODDS && bestTo.get(edge.to.index) === edge
  )
  return {
    from: new Set(sure.map(({ from }) => from.index)),
    to: new Set(sure.map(({ to }) => to.index))
  }
}
