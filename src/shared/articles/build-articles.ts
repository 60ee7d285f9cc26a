import type { WordList } from '../lexicon'
import type { ArticlePlan, Block, PagePlan } from '../model'
import type { SeamEvidence } from '../text'
import { decide } from './decide'
import { findContinuity } from './continuity'
import { findRepeats } from './find-repeats'
import { returnStrays } from './return-strays'
import { matchTitles, type TitledStory } from './match-titles'
import { settleStories } from './settle-stories'
import { isDisordered } from './is-disordered'
import { settleYears } from './settle-years'
import { Sides } from './sides'
import { findStories } from './stories'
import { untangle } from './untangle'
import { winBack } from './win-back'

/** Log-odds of decisions that are certain in all but name. */
const EXACT = 5
const NEAR = 2.5

/** Blocks → articles in reading order, each block in exactly one place, with the decisions that led there. */
export function buildArticles(blocks: readonly Block[], seams: SeamEvidence, words: WordList): PagePlan {
  const furniture = blocks.filter((block) => block.role === 'furniture')
  const unassigned = blocks.filter((block) => block.role !== 'furniture' && isJunk(block))
  const repeats = withJumps(blocks, findRepeats(blocks))
  const elsewhere = new Set([...furniture, ...unassigned, ...repeats.map((repeat) => repeat.block)])
  const inFile = blocks.filter((block) => !elsewhere.has(block))
  const sides = new Sides(seams)
  const asLabelled = findContinuity(inFile, sides)
  const flow = winBack(inFile, asLabelled, sides)
  const asRead = flow === inFile ? asLabelled : findContinuity(flow, sides)
  const order = untangle(flow, asRead, sides, words)
  const continuity = order === flow ? asRead : findContinuity(order, sides)
  const { chains, edges } = continuity
  const settled = settleStories(returnStrays(findStories(order, chains), seams))
  const isOrderly = order === flow && !isDisordered(flow, continuity, repeats)
  const timed = isOrderly ? { stories: settled.stories, moves: [] } : settleYears(settled.stories, words)
  const { stories, matches } = matchTitles({ stories: timed.stories, terms: settled.terms })
  const articles = stories.map(plan).sort((a, b) => placeOf(a) - placeOf(b))
  const placed = placedBlocks(articles)
  const decisions = [
    ...edges.map(({ from, to, odds, reasons }) => decide('follows', to, from, odds, reasons)),
    ...timed.moves.map(({ chain, after, odds }) =>
      decide('follows', chain[0]!, after.at(-1)!, odds, ['years-rise', 'shared-terms'])
    ),
    ...matches.map(({ title, story, odds, reasons }) =>
      decide('titles', title, firstOf(story), odds, reasons)
    ),
    ...repeats.map(({ block, of, isExact }) =>
      decide('repeats', block, of, isExact ? EXACT : NEAR, [isExact ? 'same-text' : 'near-same-text'])
    ),
    ...furniture.map((block) => decide('furniture', block, null, NEAR, ['furniture-words']))
  ]
  const pointed = repeats.map(({ block, of }) => ({ block, of: placed.get(of.index) ?? of }))
  return { articles, furniture, unassigned, repeats: pointed, decisions }
}

/** Subtle: a title that became a subhead or a deck is another object than the line that it is. */
function placedBlocks(articles: readonly ArticlePlan[]): Map<number, Block> {
  const all = articles.flatMap(({ titles, bylines, body, captions, jumps }) => [
    ...titles,
    ...bylines,
    ...body.flat(),
    ...captions,
    ...jumps
  ])
  return new Map(all.map((block) => [block.index, block]))
}

/** No letters or digits: specks that OCR made characters of. */
const isJunk = (block: Block): boolean =>
  block.text.text.length < 40 && !/[\p{L}\p{N}]/u.test(block.text.text)

/** A jump line goes where the line goes that it was cut off. */
function withJumps(blocks: readonly Block[], repeats: ReturnType<typeof findRepeats>) {
  const jumpOf = (block: Block) => (block.isContinuedElsewhere ? blocks[block.index + 1] : undefined)
  return repeats.flatMap((repeat) => {
    const [block, of] = [jumpOf(repeat.block), jumpOf(repeat.of)]
    return block && of ? [repeat, { block, of, isExact: repeat.isExact }] : [repeat]
  })
}

function plan({ titles, bylines, chains, captions, jumps }: TitledStory): ArticlePlan {
  return { titles, bylines, body: chains, captions, jumps }
}

const firstOf = ({ bylines, chains }: Pick<TitledStory, 'bylines' | 'chains'>): Block =>
  chains[0]?.[0] ?? bylines[0]!

/** Articles stand in the order of their text in the file, those without text where their title stands. */
function placeOf({ titles, bylines, body, captions, jumps }: ArticlePlan): number {
  const first = body[0]?.[0] ?? bylines[0] ?? titles[0] ?? captions[0] ?? jumps[0]
  return first!.index
}
