import { createStore } from 'zustand/vanilla'
import type { Confusion } from '#shared/model/index'
import { confusionKey, isDismissed } from '#shared/profile/index'
import { ask } from '../bridge'
import { passRecord } from '../db'
import type { FoundPattern, ProfileProgress } from '../workers/profile-messages'
import { openPatternHits } from './corpus-search'
import { corpusStore, showFailure } from './corpus-store'
import { flushAll } from './open-page'
import { profilePages } from './profile-pages'
import { settingsStore } from './settings-store'
import { workplace } from './workplace'

/** What the list of patterns can be sorted by. */
export const PATTERN_COLUMNS = [
  'pattern',
  'hits',
  'pages',
  'hand',
  'accepted',
  'dismissed',
  'left',
  'trust'
] as const
export type PatternColumn = (typeof PATTERN_COLUMNS)[number]

/** Patterns with places to look at, all that nobody dismissed, or those that somebody did. */
export const PATTERN_VIEWS = ['open', 'all', 'dismissed'] as const
export type PatternView = (typeof PATTERN_VIEWS)[number]

/** What misreadings come again in the corpus; kept while the hits of one of them, or a page, are looked at. */
export interface ProfileState {
  readonly phase: 'idle' | 'running' | 'done' | 'stopped'
  readonly progress: ProfileProgress | null
  /** The surest first. */
  readonly patterns: readonly FoundPattern[]
  readonly sort: { readonly column: PatternColumn; readonly descending: boolean }
  readonly view: PatternView
  /** Where the person is in the list: a pattern's key, and how far it is scrolled. */
  readonly selected: string | null
  readonly scrollPx: number
  /** What was dismissed, or taken up again, last. */
  readonly decided: { readonly confusion: Confusion; readonly isDismissed: boolean } | null
}

const EMPTY: ProfileState = {
  phase: 'idle',
  progress: null,
  patterns: [],
  sort: { column: 'trust', descending: true },
  view: 'open',
  selected: null,
  scrollPx: 0,
  decided: null
}

export const profileStore = createStore<ProfileState>(() => EMPTY)

let running: AbortController | null = null
const forget = (): void => profileStore.setState(EMPTY, true)

/** Finds the patterns of all pages; those that were found before stay until it is done. */
export async function findCorpusPatterns(): Promise<void> {
  const place = workplace()
  running?.abort()
  const stop = (running = new AbortController())
  place.closed.signal.addEventListener('abort', forget)
  profileStore.setState({ phase: 'running', progress: null })
  try {
    await flushAll()
    const pages = corpusStore.getState().pages.flatMap(({ id, summary }) => (summary ? [id] : []))
    const patterns = await profilePages(place, pages, {
      signal: stop.signal,
      onProgress: (progress) => profileStore.setState({ progress })
    })
    if (running !== stop) return
    profileStore.setState({
      progress: null,
      ...(patterns ? { phase: 'done', patterns } : { phase: 'stopped' })
    })
  } catch (error) {
    if (running !== stop) return
    profileStore.setState({ phase: 'stopped', progress: null })
    showFailure(error)
  }
}

export function stopFindingPatterns(): void {
  running?.abort()
}

/** The hits of a pattern in all pages, with what is meant in their place. */
export function openPattern(pattern: FoundPattern): void {
  void openPatternHits(pattern).catch(showFailure)
}

/**
 * Says of a pattern that what it finds is right as it stands, or takes that back. It is in the journal, and new pages
 * are no longer asked about it.
 */
export async function decidePattern(confusion: Confusion, isNowDismissed: boolean): Promise<void> {
  const { corpus, db, lane } = workplace()
  const { actor } = settingsStore.getState()
  await lane.run(async () => {
    const request = { corpus: corpus.id, confusion, dismissed: isNowDismissed, actor }
    const { lastSeq } = await ask('corpus:dismiss-confusion', request)
    await passRecord(db, lastSeq)
  })
  const key = confusionKey(confusion)
  corpusStore.setState(({ dismissed }) => {
    const others = dismissed.filter((each) => confusionKey(each) !== key)
    return { dismissed: isNowDismissed ? [...others, confusion] : others }
  })
  profileStore.setState({ decided: { confusion, isDismissed: isNowDismissed } })
}

/** Takes the last decision on a pattern back; asked again, makes it again. */
export async function undoDecision(): Promise<void> {
  const { decided } = profileStore.getState()
  if (decided) await decidePattern(decided.confusion, !decided.isDismissed)
}

/** Takes up again what dismissed a pattern: itself, or a wider one. */
export async function takeUpAgain(pattern: FoundPattern): Promise<void> {
  const dismissing = corpusStore.getState().dismissed.filter((each) => isDismissed(pattern, [each]))
  for (const each of dismissing) await decidePattern(each, false)
}
