import type { Block } from '../model'
import type { Continuity } from './continuity'
import type { Repeat } from './find-repeats'
import { bodyOf } from './units'

/** One sign may be a slip; a page with more is out of order. */
const LEAST_SIGNS = 2
const SHORTEST_CHARS = 20

/**
 * Whether a page shows that its blocks do not stand as they were printed: seams that jump, text that stands there twice,
 * sentences that stop and go on nowhere.
 */
export function isDisordered(
  flow: readonly Block[],
  { chains, edges }: Continuity,
  repeats: readonly Repeat[]
): boolean {
  const place = new Map(bodyOf(flow).map((block, i) => [block.index, i]))
  const jumps = edges.filter(({ from, to }) => place.get(to.index) !== place.get(from.index)! + 1)
  const stops = chains.filter((chain) => stopsShort(chain.at(-1)!))
  return jumps.length + repeats.length + stops.length >= LEAST_SIGNS
}

const stopsShort = ({ ends, text, isContinuedElsewhere }: Block): boolean =>
  ends === 'cut' && !isContinuedElsewhere && text.text.length >= SHORTEST_CHARS
