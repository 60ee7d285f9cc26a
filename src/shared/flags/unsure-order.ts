import type { Decision, Draft } from '../model'
import { cleanRangeAt } from '../text'
import type { Finding, PageCheck } from './finding'

/** Decisions of a lower score are looked at by a person. */
const LEAST_SURE = 0.85
/** A page full of doubts needs no flag for each: the least sure come first. */
const MOST_ON_PAGE = 20
const SHOWN_CHARS = 12

/** Text that was put behind other text than stands before it in the file, by a decision of low score. */
export const unsureOrder: PageCheck = {
  name: 'unsure-order',
  severity: 'doubtful',
  findOnPage: (draft) => findUnsure(draft, 'follows')
}

/** A title that was given to a text by a decision of low score. */
export const unsureTitle: PageCheck = {
  name: 'unsure-title',
  severity: 'doubtful',
  findOnPage: (draft) => findUnsure(draft, 'titles')
}

function findUnsure(draft: Draft, kind: Decision['kind']): Finding[] {
  return draft.decisions
    .filter((decision) => decision.kind === kind && decision.score < LEAST_SURE && !isNeighbour(decision))
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST_ON_PAGE)
    .flatMap((decision) => findingOf(draft, decision))
}

/** What stands behind the same in the file as well was not moved. */
const isNeighbour = ({ kind, reasons }: Decision): boolean =>
  kind === 'follows' && reasons.some(({ code }) => code === 'next-in-file')

function findingOf(draft: Draft, { at, score }: Decision): Finding[] {
  for (const article of draft.articles) {
    for (const id of article.paragraphs) {
      const paragraph = draft.paragraphs[id]!
      const range = cleanRangeAt(paragraph, at.start, at.start + 1)
      if (!range) continue
      const end = Math.min(paragraph.text.length, range.start + SHOWN_CHARS)
      return [{ paragraph: id, start: range.start, end, values: { percent: Math.round(score * 100) } }]
    }
  }
  return []
}
