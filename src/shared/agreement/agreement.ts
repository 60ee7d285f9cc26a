import { MENTION_TYPES, type MentionType } from '../model'
import type { ComparedPage } from './compare-page'
import { noFigure, type Figure } from './figure'
import { LabelCounts } from './kappa'
import { pairSpans } from './pair-spans'
import type { TypedSpan } from './typed-span'
import { unitizingAlpha, unitizingDisagreement, type Disagreement } from './unitizing-alpha'

/** How many mentions of two readers stand for each other; precision and recall take the first reader's as right. */
export interface Matching {
  readonly matched: number
  readonly precision: Figure
  readonly recall: Figure
  readonly f1: Figure
}

/** How far two readers agree. */
export interface Agreement {
  readonly mine: number
  readonly theirs: number
  /** The same ends and type. */
  readonly exact: Matching
  /** The same type, and at least a character in common. */
  readonly overlapping: Matching
  readonly kappa: Figure
  readonly alpha: Figure
}

/** Over all types, and for each type that one of the readers used. */
export interface AgreementTable {
  readonly all: Agreement
  readonly types: ReadonlyMap<MentionType, Agreement>
}

type Compared = Pick<ComparedPage, 'length'> & Readonly<Record<'mine' | 'theirs', readonly TypedSpan[]>>

interface Counts {
  mine: number
  theirs: number
  exact: number
  overlapping: number
}

/** The figures over pages, as one text that they make together. */
export function agreementOf(pages: readonly Compared[]): AgreementTable {
  const labels = new LabelCounts()
  for (const { mine, theirs, length } of pages) labels.add(mine, theirs, length)
  const counts = new Map(MENTION_TYPES.map((type) => [type, countsOf(pages, type)]))
  const disagreements = new Map(MENTION_TYPES.map((type) => [type, disagreementOf(pages, type)]))
  const used = MENTION_TYPES.filter((type) => counts.get(type)!.mine + counts.get(type)!.theirs > 0)
  const figures = (own: Counts, kappa: Figure, units: readonly Disagreement[]): Agreement => ({
    mine: own.mine,
    theirs: own.theirs,
    exact: matching(own, own.exact),
    overlapping: matching(own, own.overlapping),
    kappa,
    alpha: unitizingAlpha(units)
  })
  const sum = (name: keyof Counts): number => used.reduce((all, type) => all + counts.get(type)![name], 0)
  const all: Counts = {
    mine: sum('mine'),
    theirs: sum('theirs'),
    exact: sum('exact'),
    overlapping: sum('overlapping')
  }
  return {
    all: figures(all, labels.kappa(), [...disagreements.values()]),
    types: new Map(
      used.map((type) => [type, figures(counts.get(type)!, labels.kappa(type), [disagreements.get(type)!])])
    )
  }
}

function countsOf(pages: readonly Compared[], type: MentionType): Counts {
  const counts: Counts = { mine: 0, theirs: 0, exact: 0, overlapping: 0 }
  for (const page of pages) {
    const [mine, theirs] = [ofType(page.mine, type), ofType(page.theirs, type)]
    const pairs = pairSpans(mine, theirs, () => true)
    counts.mine += mine.length
    counts.theirs += theirs.length
    counts.overlapping += pairs.length
    counts.exact += pairs.filter(
      (pair) => pair.mine.start === pair.theirs.start && pair.mine.end === pair.theirs.end
    ).length
  }
  return counts
}

function disagreementOf(pages: readonly Compared[], type: MentionType): Disagreement {
  const [mine, theirs]: [TypedSpan[], TypedSpan[]] = [[], []]
  let length = 0
  for (const page of pages) {
    for (const [from, to] of [
      [page.mine, mine],
      [page.theirs, theirs]
    ] as const) {
      for (const span of ofType(from, type)) {
        to.push({ type, start: length + span.start, end: length + span.end })
      }
    }
    length += page.length
  }
  return unitizingDisagreement(mine, theirs, length)
}

const ofType = (spans: readonly TypedSpan[], type: MentionType): TypedSpan[] =>
  spans.filter((span) => span.type === type)

function matching({ mine, theirs }: Counts, matched: number): Matching {
  const share = (of: number): Figure =>
    of > 0 ? { value: matched / of } : noFigure(mine + theirs > 0 ? 'one-reader-empty' : 'no-spans')
  const f1: Figure = mine + theirs > 0 ? { value: (2 * matched) / (mine + theirs) } : noFigure('no-spans')
  return { matched, precision: share(theirs), recall: share(mine), f1 }
}
