import { createStore } from 'zustand/vanilla'
import type { AgreementTable, ConflictKind, IncomparableReason, Side } from '#shared/agreement/index'
import type { OtherReading } from '#shared/contract/index'
import { GalleyError } from '#shared/contract/index'
import type { ConflictVerdict, Mention, MentionType, Orphan, PageId, Revision } from '#shared/model/index'
import { ask } from '../bridge'
import { compareReadings } from './compare-readings'
import { flushAll } from './open-page'
import { failureOf } from './corpus-store'
import { workplace } from './workplace'

/** A mention in its own reader's text, with what stands around it. */
export interface QuotedMention {
  readonly type: MentionType
  readonly before: string
  readonly text: string
  readonly after: string
  /** The record that it names, where the reader linked it. */
  readonly record: string | null
}

/** A place that two readers read differently. */
export interface FoundConflict {
  /** The same whenever the same readings are compared. */
  readonly key: string
  readonly page: PageId
  readonly kind: ConflictKind
  readonly mine: Mention | null
  /** As it stands in my text. */
  readonly theirs: Orphan | null
  readonly quotes: Readonly<Record<Side, QuotedMention | null>>
}

/** A mention that cannot be compared. */
export interface FoundIncomparable {
  readonly page: PageId
  readonly side: Side
  readonly reason: IncomparableReason
  readonly quote: QuotedMention
}

/** Why a page is in no figure. */
export const LEFT_PAGE_REASONS = [
  'not-theirs',
  'not-mine',
  'unread-mine',
  'unread-theirs',
  'other-encoding'
] as const
export type LeftPageReason = (typeof LEFT_PAGE_REASONS)[number]

export interface ComparedRow {
  readonly page: PageId
  readonly path: string
  readonly table: AgreementTable
  readonly conflicts: number
}

/** Two readings of a corpus, compared. */
export interface Comparison {
  readonly other: Pick<OtherReading, 'name' | 'reader'>
  readonly all: AgreementTable
  readonly pages: readonly ComparedRow[]
  readonly conflicts: readonly FoundConflict[]
  readonly incomparable: readonly FoundIncomparable[]
  readonly left: readonly { readonly path: string; readonly reason: LeftPageReason }[]
  readonly registry: OtherReading['registry']
}

export const COMPARISON_VIEWS = ['conflicts', 'figures', 'left'] as const
export type ComparisonView = (typeof COMPARISON_VIEWS)[number]

/** What is compared, and how far it is; kept while a page is looked at. */
export interface ComparisonState {
  readonly phase: 'none' | 'checking' | 'comparing' | 'ready'
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly comparison: Comparison | null
  /** What was settled on each page, undoings too. */
  readonly settlings: ReadonlyMap<PageId, readonly Revision[]>
  /** How conflicts are settled, by their keys. */
  readonly verdicts: ReadonlyMap<string, ConflictVerdict>
  readonly failure: ReturnType<typeof failureOf> | null
  readonly view: ComparisonView
  readonly showsOpenOnly: boolean
  /** The key of the conflict that the keys decide on. */
  readonly selected: string | null
}

export const NO_COMPARISON: ComparisonState = {
  phase: 'none',
  progress: null,
  comparison: null,
  settlings: new Map(),
  verdicts: new Map(),
  failure: null,
  view: 'conflicts',
  showsOpenOnly: false,
  selected: null
}

export const comparisonStore = createStore<ComparisonState>(() => NO_COMPARISON)

let running: AbortController | null = null
const forget = (): void => comparisonStore.setState(NO_COMPARISON, true)

/** Asks for another reader's bundle and compares it with this corpus; what was compared before stays until then. */
export async function compareWithBundle(): Promise<void> {
  const place = workplace()
  if (running) return
  const stop = (running = new AbortController())
  place.closed.signal.addEventListener('abort', () => {
    stop.abort()
    forget()
  })
  comparisonStore.setState({ failure: null })
  const before = comparisonStore.getState().comparison ? 'ready' : 'none'
  try {
    await flushAll()
    const { job } = await ask('reading:choose', { corpus: place.corpus.id })
    if (job === null) return
    try {
      const found = (await prove(job, stop.signal)) && (await compareReadings(place, job, watch(stop.signal)))
      if (found) show(found)
      else comparisonStore.setState({ phase: before })
    } finally {
      await ask('reading:close', { job })
    }
  } catch (error) {
    if (!place.closed.signal.aborted) comparisonStore.setState({ phase: before, failure: failureOf(error) })
  } finally {
    running = null
    comparisonStore.setState({ progress: null })
  }
}

export function stopComparing(): void {
  running?.abort()
}

/** False where it was stopped. */
async function prove(job: string, signal: AbortSignal): Promise<boolean> {
  for (let isDone = false; !isDone;) {
    if (signal.aborted) return false
    const { done, total } = await ask('reading:check', { job })
    comparisonStore.setState({ phase: 'checking', progress: { done, total } })
    isDone = done === total
  }
  return !signal.aborted
}

const watch = (signal: AbortSignal) => ({
  signal,
  onProgress: (done: number, total: number) =>
    comparisonStore.setState({ phase: 'comparing', progress: { done, total } })
})

function show({
  comparison,
  settlings,
  verdicts
}: NonNullable<Awaited<ReturnType<typeof compareReadings>>>): void {
  const { pages, left, other } = comparison
  if (pages.length === 0 && left.every(({ reason }) => reason === 'not-mine' || reason === 'not-theirs')) {
    throw new GalleyError('bundle-of-other-pages', { name: other.name })
  }
  const open = comparison.conflicts.find(({ key }) => !verdicts.has(key)) ?? comparison.conflicts[0]
  comparisonStore.setState({
    phase: 'ready',
    comparison,
    settlings,
    verdicts,
    selected: open?.key ?? null,
    view: pages.length > 0 && comparison.conflicts.length === 0 ? 'figures' : 'conflicts'
  })
}
