import type { Block, Chain } from '../model'
import { widthEms } from '../text'

/** A line of a hard-wrapped column is full if it is at most this much narrower than the widest near it. */
const TOLERANCE_EMS = 1.25
const WIDEST_COLUMN_EMS = 45
/** Lines before and after that tell how wide the column is. */
const REACH = 4

/**
 * Chains of an article → its paragraphs. A chain is one sentence run on; the next chain goes on in the same
 * paragraph only where the page is hard-wrapped line by line and the line before it is full (seed 000, lines 340
 * and 342): a paragraph's last line is shorter. Lines that each hold their own sentence are paragraphs.
 */
export function splitParagraphs(chains: readonly Chain[]): Block[][] {
  const paragraphs: Block[][] = []
  const flow = chains.flat()
  let place = 0
  chains.forEach((chain, i) => {
    const last = paragraphs.at(-1)
    const isWrapped = chain.length > 1 || (chains[i - 1]?.length ?? 0) > 1
    if (last && isWrapped && runsOn(flow, place)) for (const block of chain) last.push(block)
    else paragraphs.push([...chain])
    place += chain.length
  })
  return paragraphs
}

/** The block at `place` goes on in the paragraph of the one before it. */
function runsOn(flow: readonly Block[], place: number): boolean {
  const before = flow[place - 1]
  const block = flow[place]!
  if (!before || !isColumnLine(before) || !isColumnLine(block)) return false
  if (before.index + 1 !== block.index || before.ends !== 'sentence' || !mayGoOn(block)) return false
  const near = flow.slice(Math.max(0, place - REACH), place + REACH).filter(isColumnLine)
  // A blank line between paragraphs only.
  if (block.line.blanksBefore > Math.min(...near.map(({ line }) => line.blanksBefore))) return false
  const widest = Math.max(...near.map(({ line }) => line.widthEms))
  const room = widest - before.line.widthEms
  return widest <= WIDEST_COLUMN_EMS && room <= Math.max(TOLERANCE_EMS, firstWordEms(block))
}

/** In English any sentence may begin with `He` or `The`; in Chinese `会议强调` begins a paragraph. */
const mayGoOn = ({ begins, text }: Block): boolean =>
  begins === 'unknown' || (begins === 'sentence' && /^\P{Script=Han}{12}/u.test(text.text))

/** A line is full if the next word has no room on it; Chinese breaks anywhere. */
const firstWordEms = ({ text }: Block): number =>
  widthEms(/^[\p{Script=Latin}\p{M}’'-]*/u.exec(text.text)![0])

function isColumnLine(block: Block): boolean {
  return block.role === 'body' && !block.line.isWrapped && block.line.widthEms <= WIDEST_COLUMN_EMS
}
