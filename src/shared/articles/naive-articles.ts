import { TITLE_ROLES, type ArticlePlan, type Block, type PagePlan } from '../model'

/** Narrower than this, a line that is not wrapped is a short one. */
const SHORT_EMS = 30

/**
 * Blocks → articles with nothing rebuilt: an article starts at every opener and at every short line, and holds what
 * follows in the file. What a page would be without the stage, for tests of how it is repaired by hand.
 */
export function naiveArticles(blocks: readonly Block[]): PagePlan {
  const furniture = blocks.filter(({ role }) => role === 'furniture')
  const pieces: Block[][] = []
  for (const block of blocks) {
    if (block.role === 'furniture') continue
    const last = pieces.at(-1)
    if (last && !startsPiece(block)) last.push(block)
    else pieces.push([block])
  }
  return { articles: pieces.map(plan), furniture, unassigned: [], repeats: [], decisions: [] }
}

const startsPiece = (block: Block): boolean =>
  block.begins === 'opener' || (!block.line.isWrapped && block.line.widthEms < SHORT_EMS)

function plan(blocks: readonly Block[]): ArticlePlan {
  const of = (isOne: (block: Block) => boolean): Block[] => blocks.filter(isOne)
  return {
    titles: of(({ role }) => TITLE_ROLES.has(role)),
    bylines: of(({ role }) => role === 'byline'),
    body: of(({ role }) => role === 'body' || role === 'subhead').map((block) => [block]),
    captions: of(({ role }) => role === 'caption'),
    jumps: of(({ role }) => role === 'jump')
  }
}
