import { SEVERITIES, type Flag, type PageState } from '#shared/model/index'
import { stableText } from '#shared/review/index'
import { paragraphsInOrder } from '../reading-order'

/**
 * The order in which flags are worked off: where articles and their order are in doubt first, for whatever else is
 * flagged moves with them, the least sure before the surer; then the most severe, those of one severity in reading order.
 */
export function flagOrder(state: PageState): (a: Flag, b: Flag) => number {
  const order = new Map(paragraphsInOrder(state).map((id, index) => [id, index]))
  return (a, b) =>
    surenessOf(a) - surenessOf(b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    order.get(a.paragraph)! - order.get(b.paragraph)! ||
    a.start - b.start
}

/** What fits nowhere has a sureness of 0; what is no matter of structure comes behind all that is. */
const SURENESS: Readonly<Record<string, number>> = { 'title-without-article': 0, 'article-without-title': 0 }
const NO_STRUCTURE = 101

function surenessOf({ check, values }: Flag): number {
  const isDecision = check === 'unsure-order' || check === 'unsure-title'
  return isDecision ? Number(values?.percent ?? 0) : (SURENESS[check] ?? NO_STRUCTURE)
}

/** Flags that wait for a person. */
export function flagQueue(state: PageState): Flag[] {
  return Object.values(state.flags)
    .filter(({ settled }) => settled === undefined)
    .sort(flagOrder(state))
}

/** Flags that a person, or an edit, has settled. */
export function settledFlags(state: PageState): Flag[] {
  return Object.values(state.flags)
    .filter(({ settled }) => settled !== undefined)
    .sort(flagOrder(state))
}

/** Place in `queue` of the flag behind `from`, or before it, round its ends; `from` itself may be settled by now. */
export function nextInQueue(state: PageState, queue: readonly Flag[], from: Flag | null, by: 1 | -1): number {
  if (!from) return by === 1 ? 0 : queue.length - 1
  const compare = flagOrder(state)
  const passed = queue.filter((flag) => compare(flag, from) < 0).length
  const isThere = queue[passed]?.id === from.id
  const next = by === -1 ? passed - 1 : isThere ? passed + 1 : passed
  return (next + queue.length) % queue.length
}

/** Open flags that say the same of the same: the one itself, and those of its check with its values and suggestion. */
export function alikeFlags(state: PageState, flag: Flag): Flag[] {
  const sayings = ({ check, values, suggestion }: Flag) =>
    stableText([check, values ?? {}, suggestion ?? null])
  const said = sayings(flag)
  return flagQueue(state).filter((other) => sayings(other) === said)
}
