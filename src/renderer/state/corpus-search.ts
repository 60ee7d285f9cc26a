import { createStore } from 'zustand/vanilla'
import type { PageId } from '#shared/model/index'
import { compileQuery, NO_QUERY, type Query, type QueryError } from '#shared/search/index'
import type {
  FoundPage,
  SearchCancel,
  SearchReply,
  SearchRequest,
  SearchScope
} from '../workers/search-messages'
import type { FoundPattern } from '../workers/profile-messages'
import type { ReplaceReport, ReplaceUndone } from './corpus-replace'
import { corpusStore } from './corpus-store'
import { flushAll } from './open-page'
import { workplace, type Workplace } from './workplace'

/** What was looked for in the corpus, and what was found so far; kept while a page is open on the desk. */
export interface CorpusSearchState {
  readonly query: Query
  /** The pattern that is looked for in place of the query. */
  readonly pattern: FoundPattern | null
  readonly scope: SearchScope
  readonly phase: 'idle' | 'running' | 'done' | 'stopped'
  readonly error: QueryError | null
  /** Why a search failed, in the machine's words. */
  readonly failure: string | null
  /** In the order of the list; the pages that have hits. */
  readonly pages: readonly FoundPage[]
  readonly hits: number
  readonly looked: number
  readonly total: number
  readonly isCapped: boolean
  /** The query that the hits are of. */
  readonly found: Query
  readonly isReplacing: boolean
  readonly replacement: string
  /** Hits that are not to be replaced. */
  readonly unticked: ReadonlySet<HitKey>
  /** How far a replacing is; null while there is none. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly report: ReplaceReport | ReplaceUndone | null
  /** Where the person is in the list: a row's key, and how far it is scrolled. */
  readonly selected: string | null
  readonly scrollPx: number
}

/** Names a hit of the running list. */
export type HitKey = `${PageId}:${number}`
export const hitKey = (page: PageId, index: number): HitKey => `${page}:${index}`

const EMPTY: CorpusSearchState = {
  query: NO_QUERY,
  pattern: null,
  scope: 'articles',
  phase: 'idle',
  error: null,
  failure: null,
  pages: [],
  hits: 0,
  looked: 0,
  total: 0,
  isCapped: false,
  found: NO_QUERY,
  isReplacing: false,
  replacement: '',
  unticked: new Set(),
  progress: null,
  report: null,
  selected: null,
  scrollPx: 0
}

export const searchStore = createStore<CorpusSearchState>(() => EMPTY)

let worker: { readonly place: Workplace; readonly port: Worker } | null = null
let lastSearch = 0

/** Searches all pages; what was found before is forgotten. With `keepReport`, what a replacing came to still shows. */
export async function searchCorpus(keepReport = false): Promise<void> {
  const { query, pattern, scope, report } = searchStore.getState()
  const error = pattern ? null : errorOf(query)
  const order = corpusStore.getState().pages.map(({ id }) => id)
  searchStore.setState({
    error,
    failure: null,
    phase: error ? 'idle' : 'running',
    found: query,
    pages: [],
    hits: 0,
    looked: 0,
    total: order.length,
    isCapped: false,
    unticked: new Set(),
    report: keepReport ? report : null,
    selected: null,
    scrollPx: 0
  })
  if (error) {
    cancelSearch()
    return
  }
  const search = (lastSearch += 1)
  // The page on the desk is found as it is shown.
  await flushAll()
  if (search !== lastSearch) return
  const place = workplace()
  const confusion = pattern && { confusion: pattern.confusion, spared: pattern.spared }
  const request: SearchRequest = {
    search,
    corpus: place.corpus.id,
    query,
    scope,
    order,
    ...(confusion && { confusion })
  }
  portOf(place).postMessage(request)
}

function errorOf(query: Query): QueryError | null {
  const compiled = compileQuery(query)
  return 'error' in compiled ? compiled.error : null
}

/** Looks for a pattern in all pages, to put what is meant in its place. */
export async function openPatternHits(pattern: FoundPattern): Promise<void> {
  const { was, now, before, after } = pattern.confusion
  const meant = now.replaceAll('$', '$$$$')
  searchStore.setState({
    ...EMPTY,
    pattern,
    // What the desk marks where a hit is opened.
    query: { ...NO_QUERY, text: before + was + after, matchCase: true },
    isReplacing: true,
    replacement: was === '' ? `${meant}$1` : now
  })
  await searchCorpus()
}

/** Forgets the pattern that is open, and its hits. */
export function closePatternHits(): void {
  if (!searchStore.getState().pattern) return
  cancelSearch()
  searchStore.setState(EMPTY, true)
}

export function cancelSearch(): void {
  worker?.port.postMessage({ cancel: lastSearch } satisfies SearchCancel)
  lastSearch += 1
  if (searchStore.getState().phase === 'running') searchStore.setState({ phase: 'stopped' })
}

function portOf(place: Workplace): Worker {
  if (worker?.place === place) return worker.port
  const port = new Worker(new URL('../workers/search-worker.ts', import.meta.url), { type: 'module' })
  port.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => take(data))
  port.addEventListener('error', ({ message }) => fail(message))
  place.closed.signal.addEventListener('abort', () => {
    port.terminate()
    worker = null
    searchStore.setState(EMPTY, true)
  })
  worker = { place, port }
  return port
}

function take(reply: SearchReply): void {
  if (reply.search !== lastSearch) return
  if ('error' in reply) return fail(reply.error)
  const { found, looked, isDone, isCapped } = reply
  searchStore.setState(({ pages, hits }) => ({
    pages: found.length > 0 ? [...pages, ...found] : pages,
    hits: found.reduce((sum, page) => sum + page.hits.length, hits),
    looked,
    isCapped,
    phase: isDone ? 'done' : 'running'
  }))
}

function fail(message: string): void {
  searchStore.setState({ phase: 'stopped', failure: message })
}
