import type { Beginning, Ending } from '../model'
import type { SeamEvidence } from '../text'

/** A line as `findTitles` sees it. `fixed` lines are known already: `title` takes a byline as well. */
export interface TitleCandidate {
  readonly text: string
  readonly begins: Beginning
  readonly ends: Ending
  readonly blanksBefore: number
  /** Set as wide as the line before it, as the lines of a column are. */
  readonly isAsWide: boolean
  readonly isContinuedElsewhere: boolean
  readonly fixed: 'title' | 'body' | null
  /** Log-odds of the line alone that it is a title. */
  readonly evidence: number
}

const NEVER = -1000

/**
 * Which lines are titles: the most likely sequence of title and body lines (Viterbi), because a line alone does
 * not tell: `翻看株洲高新区招商引资成绩` (seed 001, line 129) looks like a headline and goes on as `单，仅2024年`.
 */
export function findTitles(lines: readonly TitleCandidate[], seams: SeamEvidence): boolean[] {
  const cameFromTitle: { title: boolean; body: boolean }[] = []
  let title = 0.5
  let body = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const seam = before ? seams.strength(before.text, line.text) : 0
    const scores = {
      titleTitle: title + (before ? titleToTitle(line) : 0),
      bodyTitle: body + (before ? bodyToTitle(before) : 0),
      titleBody: title + (before ? titleToBody(line, seam) : 0),
      bodyBody: body + (before ? bodyToBody(before, line, seam) : 0)
    }
    cameFromTitle.push({
      title: scores.titleTitle >= scores.bodyTitle,
      body: scores.titleBody > scores.bodyBody
    })
    title = Math.max(scores.titleTitle, scores.bodyTitle) + (line.fixed === 'body' ? NEVER : line.evidence)
    body = Math.max(scores.titleBody, scores.bodyBody) + (line.fixed === 'title' ? NEVER : 0)
  })
  return traceBack(cameFromTitle, title > body)
}

function titleToTitle(line: TitleCandidate): number {
  return (line.blanksBefore === 0 ? 0.9 : 0.5) - (line.isAsWide ? 0.5 : 0)
}

function bodyToTitle(before: TitleCandidate): number {
  if (before.isContinuedElsewhere) return 0.5
  return before.ends === 'sentence' ? 0.3 : -1.2
}

function titleToBody(line: TitleCandidate, seam: number): number {
  if (line.begins === 'opener') return 1.5
  if (line.begins === 'middle') return -3
  return -0.8 - (seam > 1.5 ? seam * 0.8 : 0)
}

function bodyToBody(before: TitleCandidate, line: TitleCandidate, seam: number): number {
  if (before.ends === 'sentence' || before.isContinuedElsewhere) return 0
  // A line without an end over the start of a story is sooner its title.
  if (line.begins === 'opener') return -0.8
  return 0.6 + (line.isAsWide ? 1 : 0) + Math.max(-0.6, Math.min(3.5, seam))
}

function traceBack(
  cameFromTitle: readonly { title: boolean; body: boolean }[],
  isLastTitle: boolean
): boolean[] {
  const isTitle: boolean[] = []
  let current = isLastTitle
  for (let i = cameFromTitle.length - 1; i >= 0; i--) {
    isTitle[i] = current
    current = current ? cameFromTitle[i]!.title : cameFromTitle[i]!.body
  }
  return isTitle
}
