import type { ArticlePlan, Block, Decision, PagePlan } from '../model'
import type { SeamEvidence } from '../text'
import { decide } from './block-text'
import { findContinuity } from './continuity'
import { findRepeats } from './find-repeats'
import { findStories, type Story } from './stories'

/** Blocks → articles in reading order, each block in exactly one place. */
export function buildArticles(blocks: readonly Block[], seams: SeamEvidence): PagePlan {
  const furniture = blocks.filter((block) => block.role === 'furniture')
  const repeats = findRepeats(blocks)
  const dropped = new Set(repeats.map((repeat) => repeat.block))
  const flow = blocks.filter((block) => block.role !== 'furniture' && !dropped.has(block))
  const { chains, edges } = findContinuity(flow, seams)
  const { stories, loose } = findStories(flow, chains)
  const articles = [...stories.map(plan), ...loose.map((titles) => ({ ...EMPTY, titles }))]
  const decisions: Decision[] = edges.map((edge) =>
    decide('follows', edge.to, edge.from, edge.odds, edge.reasons)
  )
  return { articles, furniture, unassigned: [], repeats, decisions }
}

const EMPTY: ArticlePlan = { titles: [], bylines: [], body: [], captions: [], jumps: [] }

function plan(story: Story): ArticlePlan {
  const { above, bylines, chains, captions, jumps } = story
  return { titles: above.flat(), bylines, body: chains, captions, jumps }
}
