import { TITLE_ROLES, type Block } from '../model'

/** Title lines that belong to one article, in the order of the file. */
export type TitleGroup = readonly Block[]

/**
 * A run of title lines as groups: a kicker begins a new title, a deck ends one. On seed 001, lines 39 to 49 are
 * the titles of two articles, one under the other.
 */
export function splitTitles(run: readonly Block[]): TitleGroup[] {
  const groups: Block[][] = []
  for (const block of run) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const begins = !last || (block.role === 'kicker' && last.role !== 'kicker')
    const isClosed = last?.role === 'deck' && block.role !== 'deck'
    if (begins || (isClosed && group!.some((line) => line.role !== 'deck'))) groups.push([block])
    else group!.push(block)
  }
  return groups
}

export const isTitle = (block: Block): boolean => TITLE_ROLES.has(block.role)
