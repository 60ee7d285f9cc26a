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

/** Chains that stay together, and the story that they stand with. */
interface Run {
  readonly chains: readonly Chain[]
  readonly own: number
}

/**
 * Behind a jump line a story has ended; text that stands there without a title is torn off from somewhere, and goes to
 * the story that has its rare wording (seed 001, line 165: four columns further on).
 *
 * Nothing else moves by wording: of paragraphs that share more with another story than with their own, most stand where
 * they belong.
 */
export function returnStrays(stories: readonly Story[], seams: SeamEvidence): readonly Story[] {
  const runs = runsBehindJumps(stories)
  const count = stories.reduce((sum, story) => sum + story.chains.length, 0)
  if (runs.length === 0 || count > MOST_CHAINS) return stories
  const loose = new Set(runs.flatMap(({ chains }) => chains))
  const fixed = stories.map(({ chains }) => chains.filter((chain) => !loose.has(chain)))
  const cohesion = new Cohesion(fixed, [...loose])
  const moves = runs.flatMap((run) => {
    const home = homeOf(run, cohesion, fixed)
    return home === null ? [] : [{ chains: run.chains, home }]
  })
  const moved = new Set(moves.flatMap(({ chains }) => chains))
  const rest = stories.map((story): Story => {
    return { ...story, chains: story.chains.filter((chain) => !moved.has(chain)) }
  })
  for (const { chains, home } of moves) {
    const story = rest[home]!
    rest[home] = { ...story, chains: insert(story.chains, chains, seams, cohesion) }
  }
  return rest
}

function runsBehindJumps(stories: readonly Story[]): Run[] {
  return stories.flatMap(({ chains, jumps }, own) => {
    const behind = chains.filter((chain, i) => i > 0 && jumps.length > 0 && startOf(chain) > jumps[0]!.index)
    return behind.length > 0 ? [{ chains: behind, own }] : []
  })
}

function homeOf(
  { chains, own }: Run,
  cohesion: Cohesion,
  fixed: readonly (readonly Chain[])[]
): number | null {
  if (chains.flat().reduce((sum, block) => sum + block.text.text.length, 0) < SHORTEST_CHARS) return null
  const shareOf = (story: number) =>
    chains.reduce((sum, chain) => sum + cohesion.share(chain, story), 0) / chains.length
  let best: { story: number; share: number } | null = null
  for (const [story, others] of fixed.entries()) {
    const share = story !== own && others.length > 0 ? shareOf(story) : 0
    if (share > (best?.share ?? 0)) best = { story, share }
  }
  if (!best) return null
  return best.share > Math.max(LEAST_SHARE, LEAST_LEAD * shareOf(own)) ? best.story : null
}

/** Behind the chain whose open end it fits best, else where the file has it; never before the story's first. */
function insert(
  chains: readonly Chain[],
  run: readonly Chain[],
  seams: SeamEvidence,
  cohesion: Cohesion
): readonly Chain[] {
  const first = run[0]!
  const inFile = chains.findLastIndex((other) => startOf(other) < startOf(first))
  const at = Math.max(0, openEndFor(chains, first, seams, cohesion) ?? inFile) + 1
  return [...chains.slice(0, at), ...run, ...chains.slice(at)]
}

function openEndFor(
  chains: readonly Chain[],
  chain: Chain,
  seams: SeamEvidence,
  cohesion: Cohesion
): number | null {
  const first = chain[0]!
  if (first.begins === 'sentence') return null
  let best: number | null = null
  let bestOdds = 0
  chains.forEach((other, after) => {
    const last = other.at(-1)!
    const strength = isOpen(last) ? seams.strength(last.text.text, first.text.text) : -1
    const odds = strength + 3 * cohesion.likeness(other, chain)
    if (strength < 0 || odds <= bestOdds) return
    best = after
    bestOdds = odds
  })
  return best
}

const isOpen = (block: Block): boolean =>
  (block.ends === 'cut' || block.ends === 'pause') && !block.isContinuedElsewhere

const startOf = (chain: Chain): number => chain[0]!.index
