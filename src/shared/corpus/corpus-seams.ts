import type { CorpusEvidence } from '../model'
import { foldText, hanEnd, type SeamSource } from '../text'
import { pairCell, tripleCell } from './grams'

/** Spaces and marks are few among the characters that are looked at. */
const RAW_REACH = 6
/** What stands on one page alone, the page may have said itself. */
const LEAST_PAGES = 2
/** A cell says something where it holds so many times the mean of all cells. */
const LEAST_LOADS = 4
/** What each side is worth where nothing else ever goes on so, and the share of pages below which it tells nothing. */
const SURE = 2
const LEAST_SHARE = 0.05
const MOST = 3.5

/**
 * Evidence from the other pages: `罗厚|清` is sure once three pages have `罗厚清`, though no line of this one has it.
 * Counted are the pages where the seam's characters stand together, as a share of those with either side alone.
 */
export function corpusSeams(evidence: CorpusEvidence): SeamSource<string, string> {
  const load = evidence.counted / evidence.triples.length
  const tailOf = (left: string) => foldText(left.slice(-RAW_REACH)).slice(-2)
  const headOf = (right: string) => foldText(right.slice(0, RAW_REACH)).slice(0, 2)
  return {
    tailOf: (left) => (evidence.pages < LEAST_PAGES ? '' : hanPair(tailOf(left))),
    headOf: (right) => (evidence.pages < LEAST_PAGES ? '' : hanPair(headOf(right))),
    strength(tail, head) {
      if (tail === '' || head === '') return 0
      const whole = tail + head
      const ahead = share(evidence, whole, 0, tail, load)
      const behind = share(evidence, whole, 1, head, load)
      return Math.min(MOST, worth(ahead) + worth(behind))
    }
  }
}

/** `text` where it is two units of Chinese, else nothing. */
const hanPair = (text: string): string => (text.length === 2 && hanEnd(text, 0) === 2 ? text : '')

/** Of the pages that have `side`, the share that has the three characters of `whole` at `at`. */
function share(
  { pairs, triples }: CorpusEvidence,
  whole: string,
  at: number,
  side: string,
  load: number
): number {
  const together = triples[tripleCell(whole, at)]!
  if (together < LEAST_PAGES || together < load * LEAST_LOADS) return 0
  return Math.min(1, together / pairs[pairCell(side, 0)]!)
}

const worth = (share: number): number =>
  share > LEAST_SHARE ? SURE * (1 - Math.log(share) / Math.log(LEAST_SHARE)) : 0
