import type { Span } from '../model'

/** A span of each reader that stand for each other. */
export interface Pair<Each extends Span> {
  readonly mine: Each
  readonly theirs: Each
}

interface Candidate<Each extends Span> extends Pair<Each> {
  /** Sorted by: the first number that differs decides. */
  readonly rank: readonly number[]
}

/**
 * Pairs spans that overlap, each with one other at most, those first that share most; equal shares go to the pair that
 * covers least. Those for which `mayPair` is false stay apart.
 *
 * Law: the pairs of `(b, a)` are those of `(a, b)`, turned round. A span that both have is a pair of its own.
 */
export function pairSpans<Each extends Span>(
  mine: readonly Each[],
  theirs: readonly Each[],
  mayPair: (mine: Each, theirs: Each) => boolean
): Pair<Each>[] {
  const candidates = candidatesOf(mine, theirs, mayPair).sort(byRank)
  const taken = new Set<Each>()
  return candidates.flatMap(({ mine: one, theirs: other }) => {
    if (taken.has(one) || taken.has(other)) return []
    taken.add(one).add(other)
    return [{ mine: one, theirs: other }]
  })
}

function candidatesOf<Each extends Span>(
  mine: readonly Each[],
  theirs: readonly Each[],
  mayPair: (mine: Each, theirs: Each) => boolean
): Candidate<Each>[] {
  const sorted = theirs.toSorted((a, b) => a.start - b.start)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const candidates: Candidate<Each>[] = []
  let from = 0
  for (const one of mine.toSorted((a, b) => a.start - b.start)) {
    while (from < sorted.length && sorted[from]!.start <= one.start - longest) from++
    for (let i = from; i < sorted.length && sorted[i]!.start < one.end; i++) {
      const other = sorted[i]!
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
      if (shared <= 0 || !mayPair(one, other)) continue
      const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)]
      candidates.push({
        mine: one,
        theirs: other,
        rank: [-shared, end - start, start, one.start + other.start]
      })
    }
  }
  return candidates
}

function byRank(a: Candidate<Span>, b: Candidate<Span>): number {
  const at = a.rank.findIndex((value, i) => value !== b.rank[i])
  return at === -1 ? 0 : a.rank[at]! - b.rank[at]!
}
