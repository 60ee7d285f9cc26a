import type { Block } from '../model'
import type { Edge } from './edge-evidence'

/** Body blocks that surely run on from one to the next, wherever they stand in the file. */
export type Unit = readonly Block[]

/** An edge that neither place nor accident made. */
const SURE_ODDS = 2.5

/** The seam itself says that the two blocks are one text. */
export const isSureSeam = (edge: Edge): boolean => edge.speaksOfSeam && edge.odds >= SURE_ODDS

/** The page's body blocks as units, by the place of their first block. */
export function findUnits(body: readonly Block[], sure: readonly Edge[]): Unit[] {
  const next = new Map(sure.map((edge) => [edge.from.index, edge.to]))
  const followers = new Set(sure.map((edge) => edge.to.index))
  return body
    .filter((block) => !followers.has(block.index))
    .map((head) => {
      const unit = [head]
      for (let block = next.get(head.index); block; block = next.get(block.index)) unit.push(block)
      return unit
    })
}

/** The blocks of a page's text, in the order of `blocks`. */
export const bodyOf = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ role }) => role === 'body' || role === 'subhead')
