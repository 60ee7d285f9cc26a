import type { Edge } from './edge-evidence'

/** An edge must be at least this likely (log-odds) to be taken. */
const LEAST_ODDS = 1

/**
 * Path cover of the continuity graph: each block has at most one successor and one predecessor, and no path
 * runs in a circle. Where the second-best choice costs most is decided first (greatest regret), so that a
 * strong edge is not stolen by a weak one that happens to be looked at earlier.
 *
 * The result maps a block's index to the edge that leaves it. n log n in the number of edges.
 */
export function coverPaths(edges: readonly Edge[]): Map<number, Edge> {
  const likely = edges.filter((edge) => edge.odds >= LEAST_ODDS)
  const order = byRegret(likely)
  const next = new Map<number, Edge>()
  const hasPredecessor = new Set<number>()
  const paths = new Paths()
  for (const edge of order) {
    const { from, to } = edge
    if (next.has(from.index) || hasPredecessor.has(to.index)) continue
    if (!paths.join(from.index, to.index)) continue
    next.set(from.index, edge)
    hasPredecessor.add(to.index)
  }
  return next
}

/**
 * Edges by what giving them up would cost: an edge that is the best at both its ends comes before all others,
 * by the smaller of its leads; the rest follow by odds. Ties keep the order of the file.
 */
function byRegret(edges: readonly Edge[]): Edge[] {
  const bestFrom = bestTwo(edges, (edge) => edge.from.index)
  const bestTo = bestTwo(edges, (edge) => edge.to.index)
  const lead = (edge: Edge, best: Best) => edge.odds - (best.first === edge ? best.second : best.first.odds)
  const scored = edges.map((edge) => {
    const leads = [lead(edge, bestFrom.get(edge.from.index)!), lead(edge, bestTo.get(edge.to.index)!)]
    return { edge, regret: Math.min(...leads) }
  })
  scored.sort(
    (a, b) =>
      Math.sign(b.regret) - Math.sign(a.regret) ||
      (a.regret > 0 ? b.edge.odds + b.regret - (a.edge.odds + a.regret) : b.edge.odds - a.edge.odds) ||
      a.edge.from.index - b.edge.from.index ||
      a.edge.to.index - b.edge.to.index
  )
  return scored.map(({ edge }) => edge)
}

interface Best {
  first: Edge
  /** Odds of the second-best choice; taking none has odds 0. */
  second: number
}

function bestTwo(edges: readonly Edge[], keyOf: (edge: Edge) => number): Map<number, Best> {
  const best = new Map<number, Best>()
  for (const edge of edges) {
    const key = keyOf(edge)
    const known = best.get(key)
    if (!known) best.set(key, { first: edge, second: 0 })
    else if (edge.odds > known.first.odds) best.set(key, { first: edge, second: known.first.odds })
    else known.second = Math.max(known.second, edge.odds)
  }
  return best
}

/** Union-find over blocks: joining two ends of one path would make a circle. */
class Paths {
  private readonly parent = new Map<number, number>()

  join(a: number, b: number): boolean {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)]
    if (rootA === rootB) return false
    this.parent.set(rootA, rootB)
    return true
  }

  private rootOf(index: number): number {
    let root = index
    for (let up = this.parent.get(root); up !== undefined; up = this.parent.get(root)) {
      const above = this.parent.get(up)
      if (above !== undefined) this.parent.set(root, above)
      root = up
    }
    return root
  }
}
