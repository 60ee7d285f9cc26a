import type { JudgedText, PageId } from '../model'
import { isDecided } from '../mentions'

/** One page of so many is held back. */
const HELD_OF = 5

/** Decided paragraphs that are taught, and those that are held back to measure with. */
export interface Split {
  readonly taught: readonly JudgedText[]
  readonly held: readonly JudgedText[]
}

/**
 * Holds back the decisions of whole pages, so that no name of a story is taught and asked. Which pages hangs on their ids
 * alone: figures of one day and the next are of the same. Of a few pages one is held back, of one page nothing.
 */
export function holdBack(texts: readonly JudgedText[]): Split {
  const decided = texts.filter(({ mentions }) => mentions.some(isDecided))
  const pages = [...new Set(decided.map(({ page }) => page))].sort((a, b) => hashOf(a) - hashOf(b))
  const chosen = pages.filter((page) => hashOf(page) % HELD_OF === 0)
  const held = new Set(chosen.length > 0 && chosen.length < pages.length ? chosen : pages.slice(1, 2))
  return {
    taught: decided.filter(({ page }) => !held.has(page)),
    held: decided.filter(({ page }) => held.has(page))
  }
}

function hashOf(page: PageId): number {
  let hash = 0
  for (let i = 0; i < page.length; i++) hash = Math.imul(hash ^ page.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
