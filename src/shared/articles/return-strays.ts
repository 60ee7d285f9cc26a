import type { Block, Chain } from '../model'
import type { SeamEvidence } from '../text'
import { Cohesion } from './cohesion'
import type { Story } from './stories'

/** Share of its rare wording that a chain must have in common with the story that it is given to, */
const LEAST_SHARE = 0.04
/** as a multiple of what it has in common with the story around it. */
const LEAST_LEAD = 1.5
const SHORTEST_CHARS = 24
/** Comparing every chain with every story is dear; a page of more chains is a book. */
const MOST_CHAINS = 600

interface Stray {
  readonly chain: Chain
  readonly home: number
}

/**
 * Behind a jump line a story has ended; text that stands there without a title is torn off from somewhere, and goes to
 * the story that has its rare wording (seed 001, line 165: four columns further on). Nothing else moves by wording: of
 * paragraphs that share more with another story than with their own, most stand where they belong.
 */
export function returnStrays(stories: readonly Story[], seams: SeamEvidence): Story[] {
  const count = stories.reduce((sum, story) => sum + story.chains.length, 0)
  if (stories.length < 2 || count > MOST_CHAINS) return [...stories]
  if (!stories.some((story) => story.chains.some((chain) => isBehindJump(story, chain)))) return [...stories]
  const cohesion = new Cohesion(stories.map(({ chains }) => chains))
  const strays = stories.flatMap((story, own) =>
    story.chains.flatMap((chain, i): Stray[] => {
      const home = i > 0 && isBehindJump(story, chain) ? homeOf(chain, own, cohesion, stories) : null
      return home === null ? [] : [{ chain, home }]
    })
  )
  if (strays.length === 0) return [...stories]
  const moved = new Set(strays.map(({ chain }) => chain))
  const rest = stories.map((story): Story => ({
    ...story,
    chains: story.chains.filter((chain) => !moved.has(chain))
  }))
  for (const { chain, home } of strays) {
    const story = rest[home]!
    rest[home] = { ...story, chains: insert(story.chains, chain, seams, cohesion) }
  }
  return rest
}

function isBehindJump({ jumps }: Story, chain: Chain): boolean {
  return jumps.length > 0 && jumps[0]!.index < chain[0]!.index
}

function homeOf(chain: Chain, own: number, cohesion: Cohesion, stories: readonly Story[]): number | null {
  const length = chain.reduce((sum, block) => sum + block.text.text.length, 0)
  if (length < SHORTEST_CHARS) return null
  const shares = stories.map((_, place) => cohesion.share(chain, place))
  const best = shares.reduce(
    (top, share, place) => (place !== own && share > (shares[top] ?? -1) ? place : top),
    -1
  )
  if (best < 0 || best === own || stories[best]!.chains.length === 0) return null
  return shares[best]! >= LEAST_SHARE && shares[best]! >= LEAST_LEAD * shares[own]! ? best : null
}

/** Behind the chain whose open end it fits best, else where the file has it; never before the story's first. */
function insert(
  chains: readonly Chain[],
  chain: Chain,
  seams: SeamEvidence,
  cohesion: Cohesion
): readonly Chain[] {
  const after =
    openEndFor(chains, chain, seams, cohesion) ??
    chains.findLastIndex((other) => startOf(other) < startOf(chain))
  const at = Math.max(0, after) + 1
  return [...chains.slice(0, at), chain, ...chains.slice(at)]
}

function openEndFor(
  chains: readonly Chain[],
  chain: Chain,
  seams: SeamEvidence,
  cohesion: Cohesion
): number | null {
  const first = chain[0]!
  if (first.begins === 'sentence') return null
  let best: { after: number; odds: number } | null = null
  chains.forEach((other, after) => {
    const last = other.at(-1)!
    if (!isOpen(last)) return
    const strength = seams.strength(last.text.text, first.text.text)
    const odds = strength + 3 * cohesion.likeness(other, chain)
    if (strength >= 0 && odds > (best?.odds ?? 0)) best = { after, odds }
  })
  return (best as { after: number } | null)?.after ?? null
}

const isOpen = (block: Block): boolean =>
  (block.ends === 'cut' || block.ends === 'pause') && !block.isContinuedElsewhere

const startOf = (chain: Chain): number => chain[0]!.index
