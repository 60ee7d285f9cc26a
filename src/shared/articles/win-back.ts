import type { Block } from '../model'
import { accidentOdds, type Continuity } from './continuity'
import { weighEdge } from './edge-evidence'
import type { Sides } from './sides'
import { isTitle } from './title-groups'
import { bodyOf } from './units'

/** Log-odds that a title line must have to be text that goes on elsewhere; most title lines are titles. */
const LEAST_ODDS = 2.2
/** As far away as what stands in another column. */
const FAR = { steps: 20, crossesTitle: true }
/** Comparing every title with every line is dear; a page of more lines is a book. */
const MOST_LINES = 1500

/**
 * The end of a column, cut in the middle of its first sentence, stands there like a headline over the next story's:
 * `由于马路宽阔，洲清村科技集团决定耽搁`. Where a line that nothing goes before takes up the very word or number that it is
 * cut in, it is body.
 */
export function winBack(flow: readonly Block[], { edges }: Continuity, sides: Sides): readonly Block[] {
  const doubtful = flow.filter((block, i) => isDoubtful(block, flow[i - 1], flow[i + 1]))
  if (doubtful.length === 0 || flow.length > MOST_LINES) return flow
  const reached = new Map(edges.map((edge) => [edge.to.index, edge.odds]))
  const body = bodyOf(flow)
  const starts = body.flatMap((block, i) =>
    canGoOn(block) ? [{ side: sides.entering(block), before: body[i - 1] }] : []
  )
  const won = new Set(
    doubtful.filter((block) => {
      const from = sides.leaving(block)
      return starts.some(({ side, before }) => {
        const followsJump = before?.isContinuedElsewhere ?? false
        const edge = weighEdge(from, side, { ...FAR, followsJump }, sides.seams)
        if (!edge) return false
        const odds = edge.odds - accidentOdds(edge, before, starts.length)
        return odds >= LEAST_ODDS && odds > (reached.get(side.block.index) ?? 0)
      })
    })
  )
  return won.size === 0 ? flow : flow.map((block) => (won.has(block) ? { ...block, role: 'body' } : block))
}

/** Directly behind text, without a mark of its own, and not over the start of a story. */
const isDoubtful = (block: Block, before: Block | undefined, next: Block | undefined): boolean =>
  isTitle(block) &&
  before?.role === 'body' &&
  next?.begins !== 'opener' &&
  block.line.heading === 0 &&
  (block.ends === 'cut' || block.ends === 'pause')

const canGoOn = (block: Block): boolean =>
  block.role === 'body' && (block.begins === 'middle' || block.begins === 'unknown')
