import type { Beginning, Ending } from '../model'
import { numberEnd, numberOdds, numberStart, type SeamEvidence } from '../text'

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

/** What a page does with its titles, in log-odds beside what papers do. */
interface Habits {
  /** Under a title stands text that has no opener and no byline over it. */
  readonly plainText: number
  /** Text is cut off where a title begins. */
  readonly cutText: number
}

const NO_HABITS: Habits = { plainText: 0, cutText: 0 }

/**
 * Which lines are titles: the most likely sequence of title and body lines (Viterbi), because a line alone does
 * not tell: `翻看株洲高新区招商引资成绩` (seed 001, line 129) looks like a headline and goes on as `单，仅2024年`.
 * It is read twice: how a page begins its stories, and whether its columns are cut, is told by the rest of the page.
 */
export function findTitles(lines: readonly TitleCandidate[], seams: SeamEvidence): boolean[] {
  const strengths = lines.map((line, i) => (i > 0 ? seamOf(lines[i - 1]!.text, line.text, seams) : 0))
  const asOthers = read(lines, strengths, NO_HABITS)
  return read(lines, strengths, habitsOf(lines, asOthers))
}

const seamOf = (left: string, right: string, seams: SeamEvidence): number =>
  seams.strength(left, right) + numberOdds(numberEnd(left), numberStart(right))

function habitsOf(lines: readonly TitleCandidate[], isTitle: readonly boolean[]): Habits {
  const texts = { all: 0, plain: 0 }
  const ends = { all: 0, cut: 0 }
  lines.forEach((line, i) => {
    if (i === 0 || isTitle[i] === isTitle[i - 1]) return
    const before = lines[i - 1]!
    if (isTitle[i]) {
      ends.all += 1
      if (isCut(before)) ends.cut += 1
    } else {
      texts.all += 1
      if (line.begins !== 'opener' && before.begins !== 'opener') texts.plain += 1
    }
  })
  return {
    plainText: Math.min(0, habit(texts.plain, texts.all)),
    cutText: Math.max(0, habit(ends.cut, ends.all))
  }
}

/** Log-odds of what was seen `seen` times of `all`, beside half of the times; nothing where there is nothing to see. */
const habit = (seen: number, all: number): number => Math.log((2 * (seen + 1)) / (all + 2))

const isCut = (line: TitleCandidate): boolean => line.ends !== 'sentence' && !line.isContinuedElsewhere

function read(lines: readonly TitleCandidate[], seams: readonly number[], habits: Habits): boolean[] {
  const cameFromTitle: { title: boolean; body: boolean }[] = []
  let title = 0.5
  let body = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const seam = seams[i]!
    const scores = {
      titleTitle: title + (before ? titleToTitle(before, line) : 0),
      bodyTitle: body + (before ? bodyToTitle(before, habits) : 0),
      titleBody: title + (before ? titleToBody(before, line, seam, habits) : 0),
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

const isByline = (line: TitleCandidate): boolean => line.fixed === 'title' && line.begins === 'opener'

function titleToTitle(before: TitleCandidate, line: TitleCandidate): number {
  if (isByline(before)) return -1.5
  return (line.blanksBefore === 0 ? 0.9 : 0.5) - (line.isAsWide ? 0.5 : 0)
}

function bodyToTitle(before: TitleCandidate, { cutText }: Habits): number {
  if (before.isContinuedElsewhere) return 0.5
  return before.ends === 'sentence' ? 0.3 : -1.2 + cutText
}

function titleToBody(
  before: TitleCandidate,
  line: TitleCandidate,
  seam: number,
  { plainText }: Habits
): number {
  if (line.begins === 'opener' || isByline(before)) return 1.5
  if (line.begins === 'middle') return -3
  return -0.8 + plainText - (seam > 1.5 ? seam * 0.8 : 0)
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
