import type { Block, Chain } from '../model'

/** A line of a hard-wrapped column is full if it is at most this much narrower than the widest near it. */
const TOLERANCE_EMS = 1.25
const WIDEST_COLUMN_EMS = 45
/** Lines before and after that tell how wide the column is. */
const REACH = 4

/**
 * Chains of an article → its paragraphs. A chain is one sentence run on; the next chain goes on in the same
 * paragraph only where the page is hard-wrapped line by line and the line before it is full (seed 000, lines 340
 * and 342): a paragraph's last line is shorter.
 */
export function splitParagraphs(chains: readonly Chain[]): Block[][] {
  const paragraphs: Block[][] = []
  const flow = chains.flat()
  let place = 0
  for (const chain of chains) {
    const last = paragraphs.at(-1)
    if (last && runsOn(flow, place)) for (const block of chain) last.push(block)
    else paragraphs.push([...chain])
    place += chain.length
  }
  return paragraphs
}

/** The block at `place` goes on in the paragraph of the one before it. */
function runsOn(flow: readonly Block[], place: number): boolean {
  const before = flow[place - 1]
  const block = flow[place]!
  if (!before || !isColumnLine(before) || !isColumnLine(block)) return false
  if (before.index + 1 !== block.index || before.ends !== 'sentence' || block.begins !== 'unknown')
    return false
  let widest = 0
  for (const near of flow.slice(Math.max(0, place - REACH), place + REACH)) {
    if (isColumnLine(near)) widest = Math.max(widest, near.line.widthEms)
  }
  return before.line.widthEms >= widest - TOLERANCE_EMS && widest <= WIDEST_COLUMN_EMS
}

function isColumnLine(block: Block): boolean {
  return block.role === 'body' && !block.line.isWrapped && block.line.widthEms <= WIDEST_COLUMN_EMS
}
