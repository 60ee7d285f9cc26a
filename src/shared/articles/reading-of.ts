import type { Block, Draft, Follower, Reading, ReadingBlock, Role } from '../model'
import { indexAt, type SeamEvidence } from '../text'
import { likelyEdges } from './continuity'
import { rawSpan } from './decide'
import { Sides } from './sides'

/** Behind what stands next in the draft. */
const OTHERS_AT_MOST = 6

/** What may follow each block: first what does in the draft, then what continuity finds likely, then the file. */
export function readingOf(
  draft: Pick<Draft, 'articles' | 'paragraphs'>,
  blocks: readonly Block[],
  seams: SeamEvidence
): Reading {
  const places = placesIn(draft, blocks)
  const others = otherFollowers(blocks, seams)
  return blocks.map((block, i): ReadingBlock => {
    const place = places[i]
    const follower = place?.next ?? null
    const first =
      follower === null
        ? []
        : [{ reasons: [], ...others[i]!.get(follower), ...runningOn(places, i, follower) }]
    const rest = [...others[i]!.values()].filter((other) => other.block !== follower)
    return {
      at: rawSpan(block),
      role: place?.role ?? block.role,
      isFirst: place?.isFirst ?? false,
      isLast: place !== undefined && follower === null,
      next: [...first, ...rest].slice(0, OTHERS_AT_MOST)
    }
  })
}

/** Where a block stands in an article of the draft. */
interface Place {
  readonly role: Role
  readonly paragraph: string
  readonly isFirst: boolean
  readonly next: number | null
}

function placesIn(
  { articles, paragraphs }: Pick<Draft, 'articles' | 'paragraphs'>,
  blocks: readonly Block[]
) {
  const places: (Place | undefined)[] = []
  const spans = blocks.map(rawSpan)
  for (const article of articles) {
    const order = article.paragraphs.flatMap((id) => {
      const { runs, role } = paragraphs[id]!
      const found = runs
        .filter(({ rawStart, rawEnd }) => rawStart < rawEnd)
        .map((run) => Math.max(0, indexAt(spans, run.rawStart)))
      return [...new Set(found)].map((block) => ({ block, role, paragraph: id }))
    })
    order.forEach(({ block, role, paragraph }, i) => {
      places[block] = { role, paragraph, isFirst: i === 0, next: order[i + 1]?.block ?? null }
    })
  }
  return places
}

function runningOn(places: readonly (Place | undefined)[], from: number, to: number) {
  return { block: to, runsOn: places[from]?.paragraph === places[to]?.paragraph }
}

/** For each block, by the place of the other. */
function otherFollowers(blocks: readonly Block[], seams: SeamEvidence): Map<number, Follower>[] {
  const followers = blocks.map(() => new Map<number, Follower>())
  const edges = likelyEdges(blocks, new Sides(seams)).sort((a, b) => b.odds - a.odds)
  for (const { from, to, reasons } of edges)
    followers[from.index]!.set(to.index, { block: to.index, runsOn: true, reasons })
  blocks.forEach((_, i) => {
    const next = blocks.findIndex(({ role }, other) => other > i && role !== 'furniture')
    if (next >= 0 && !followers[i]!.has(next))
      followers[i]!.set(next, { block: next, runsOn: false, reasons: [] })
  })
  return followers
}
