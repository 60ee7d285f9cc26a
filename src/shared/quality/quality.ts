import type { Article, Decision, Draft, Flag, Paragraph, ParagraphId, Severity } from '../model'

/** A flag makes so many characters doubtful at least, however few it marks. */
const LEAST_FLAG_CHARS = 20
const WEIGHTS: Readonly<Record<Severity, number>> = { severe: 1, doubtful: 0.5, minor: 0.2 }
/** The most doubtful seams tell of a page; the sure ones say nothing. */
const DOUBTFUL_SHARE = 0.1
/** What one unknown character makes doubtful: a misread character mostly leaves a word that still looks like one. */
const UNKNOWN_WEIGHT = 3
const DIGITS = 1000

/**
 * How far a page can be trusted without anything to compare it with, 0 to 1: for sorting the work, not for quoting.
 * The product of what is not flagged, what is in words, what has found its article, and how sure the least sure seams
 * are.
 * Law: an open flag never raises it, and settling one never lowers it.
 */
export function pageQuality(draft: Draft): number {
  const inArticles = draft.articles.flatMap(({ paragraphs }) => paragraphs)
  const told = charsOf(draft, inArticles)
  const unassigned = charsOf(draft, draft.unassigned)
  const all = told + unassigned
  if (all === 0) return 1
  const flagged = flaggedChars(Object.values(draft.flags), () => true)
  const known = knownShare(draft, [...inArticles, ...draft.unassigned], all)
  return rounded((1 - Math.min(1, flagged / all)) * known * (told / all) * sureness(draft.decisions))
}

/** The same of one article: its flags, and the seams inside it. */
export function articleQuality(draft: Draft, article: Article): number {
  const all = charsOf(draft, article.paragraphs)
  if (all === 0) return 1
  const own = new Set(article.paragraphs)
  const flagged = flaggedChars(Object.values(draft.flags), ({ paragraph }) => own.has(paragraph))
  const seams = seamsIn(
    article.paragraphs.map((id) => draft.paragraphs[id]!),
    draft.decisions
  )
  const known = knownShare(draft, article.paragraphs, all)
  return rounded((1 - Math.min(1, flagged / all)) * known * sureness(seams))
}

const charsOf = (draft: Draft, ids: readonly ParagraphId[]): number =>
  ids.reduce((sum, id) => sum + draft.paragraphs[id]!.text.length, 0)

function knownShare({ unknown }: Draft, ids: readonly ParagraphId[], all: number): number {
  const chars = ids.reduce((sum, id) => sum + (unknown?.[id] ?? 0), 0)
  return 1 - Math.min(1, (UNKNOWN_WEIGHT * chars) / all)
}

function flaggedChars(flags: readonly Flag[], isOwn: (flag: Flag) => boolean): number {
  let chars = 0
  for (const flag of flags) {
    if (flag.settled || !isOwn(flag)) continue
    chars += WEIGHTS[flag.severity] * Math.max(LEAST_FLAG_CHARS, flag.end - flag.start)
  }
  return chars
}

/** Mean score of the least sure seams; 1 where nothing had to be decided. */
function sureness(decisions: readonly Decision[]): number {
  const scores = decisions.filter(({ kind }) => kind === 'follows').map(({ score }) => score)
  if (scores.length === 0) return 1
  const lowest = scores.sort((a, b) => a - b).slice(0, Math.ceil(scores.length * DOUBTFUL_SHARE))
  return lowest.reduce((sum, score) => sum + score, 0) / lowest.length
}

/** Decisions about raw text that the paragraphs own. */
function seamsIn(paragraphs: readonly Paragraph[], decisions: readonly Decision[]): Decision[] {
  const runs = paragraphs
    .flatMap((paragraph) => paragraph.runs)
    .filter(({ rawStart, rawEnd }) => rawStart < rawEnd)
    .sort((a, b) => a.rawStart - b.rawStart)
  return decisions.filter(({ at }) => {
    let [low, high] = [0, runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (runs[middle]!.rawEnd <= at.start) low = middle + 1
      else high = middle
    }
    return low < runs.length && runs[low]!.rawStart <= at.start
  })
}

const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS
