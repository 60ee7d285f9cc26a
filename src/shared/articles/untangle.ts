import type { WordList } from '../lexicon'
import type { Block } from '../model'
import type { Continuity } from './continuity'
import { keepWitnessed, labelUnits } from './label-units'
import type { Sides } from './sides'
import { findStories } from './stories'
import { PageWords } from './page-words'
import { isTitle } from './title-groups'
import { UnitPage } from './unit-page'
import { bodyOf, findUnits, isSureSeam, type Unit } from './units'

/** Below this a page is in better order than any other order of it is sure to be; more where no seam is sure to jump. */
const LEAST_GAIN = 3
const SOLE_GAIN = 7
/** So many blocks run on, and none is surely seen to run on elsewhere: the page is in order. */
const ORDERLY_SEAMS = 12
/** Log-odds of a seam that shows a story to be cut apart, and where no seam of the page is sure to jump. */
const WITNESS = -0.5
const SOLE_WITNESS = 0.3
/** Labelling grows with the square of the units; a page of more is a book. */
const MOST_UNITS = 1500

/**
 * The page's blocks with the columns of its stories taken apart, where they stand in turn in the file: those of a story
 * one behind the other. A page whose stories are as likely one after the other is handed back as it is.
 *
 * How disordered a page is it says itself: by the share of its seams that surely jump over other blocks.
 */
export function untangle(
  flow: readonly Block[],
  { chains, edges }: Continuity,
  sides: Sides,
  words: WordList
): readonly Block[] {
  const body = bodyOf(flow)
  const sure = edges.filter(isSureSeam)
  const jumps = countJumps(body, sure)
  if (jumps === 0 && edges.length >= ORDERLY_SEAMS) return flow
  const units = findUnits(body, sure)
  if (units.length > MOST_UNITS) return flow
  const begins = new Set(findStories(flow, chains).flatMap((story) => story.chains[0]?.[0]?.index ?? []))
  const heads = units.flatMap((unit, i) => (i === 0 || begins.has(unit[0]!.index) ? [i] : []))
  if (heads.length < 2) return flow
  const page = new UnitPage(
    units,
    heads,
    body,
    sides,
    new PageWords(words),
    -Math.log((jumps + 0.5) / (edges.length + 1))
  )
  const labels = labelUnits(page)
  if (labels.odds - labelUnits(page, true).odds < (jumps > 0 ? LEAST_GAIN : SOLE_GAIN)) return flow
  const storyOf = keepWitnessed(page, labels.stories, jumps > 0 ? WITNESS : SOLE_WITNESS)
  return storyOf.every((story, unit) => story === page.storyInFile[unit])
    ? flow
    : arrange(flow, page, storyOf)
}

function countJumps(body: readonly Block[], sure: Continuity['edges']): number {
  const place = new Map(body.map((block, i) => [block.index, i]))
  return sure.filter(({ from, to }) => place.get(to.index)! !== place.get(from.index)! + 1).length
}

/** Titles stay over the head that they stand over, captions and jump lines behind the text that they stand behind. */
function arrange(flow: readonly Block[], { units, heads }: UnitPage, storyOf: Int32Array): Block[] {
  const storyOfHead = new Map(heads.map((head, story) => [units[head]![0]!.index, story]))
  const over = new Map<number, Block[]>()
  const behind = new Map<number, Block[]>()
  let pending: Block[] = []
  let last: Block | null = null
  for (const [i, block] of flow.entries()) {
    if (block.role === 'body' || block.role === 'subhead') {
      const story = storyOfHead.get(block.index)
      if (story !== undefined) {
        over.set(story, pending)
        pending = []
      }
      last = block
    } else if (!last || pending.length > 0 || isTitle(block) || isOverText(block, flow[i + 1])) {
      pending.push(block)
    } else behind.set(last.index, [...(behind.get(last.index) ?? []), block])
  }
  const own: Unit[][] = heads.map(() => [])
  units.forEach((unit, i) => own[storyOf[i]!]!.push(unit))
  const stories = own.flatMap((story, i) => [
    ...(over.get(i) ?? []),
    ...story.flat().flatMap((block) => [block, ...(behind.get(block.index) ?? [])])
  ])
  return [...stories, ...pending]
}

const isOverText = (block: Block, next: Block | undefined): boolean =>
  block.role === 'byline' && next?.role === 'body'
