import { PAPER_KINDS, WORK_MARKS } from '../lexicon'
import type { Candidate } from './candidate'
import { because } from './name-reasons'

const LONGEST_TITLE = 40
const SENTENCE_END = /[。；\n]|[，,].*[，,].*[，,]/u
const EXCLAIMED = /[！!]$/u
const TITLE = 0.9
/** Plans, notices and laws are cited so too, and what is exclaimed may be a slogan. */
const PAPER = 0.75
const SLOGAN = 0.55

/** Titles of works: what stands between the marks for them, `《茶馆》`, the marks left out. */
export function findWorks(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const [open, close] of WORK_MARKS) {
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const end = endOf(text, at, open, close)
      const title = text.slice(at + 1, end)
      const isInside = found.some((work) => work.start <= at && at < work.end)
      if (end < 0 || title.trim() === '' || isInside || SENTENCE_END.test(title)) continue
      const score = EXCLAIMED.test(title) ? SLOGAN : PAPER_KINDS.test(title) ? PAPER : TITLE
      found.push({
        start: at + 1,
        end,
        type: 'work',
        score,
        by: 'marks',
        reasons: because('title-marks')
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The mark that closes the title which `open` begins at `at`; -1 where none does soon. */
function endOf(text: string, at: number, open: string, close: string): number {
  let depth = 0
  const last = Math.min(text.length, at + LONGEST_TITLE + 2)
  for (let i = at; i < last; i++) {
    if (text[i] === open) depth += 1
    else if (text[i] === close && --depth === 0) return i
  }
  return -1
}
