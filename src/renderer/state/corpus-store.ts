import { createStore } from 'zustand/vanilla'
import type { Corpus, CorpusRules, Failure, Skipped } from '#shared/contract/index'
import { GalleyError } from '#shared/contract/index'
import type { Confusion } from '#shared/model/index'
import type { PageRow } from '../db'
import { mergeRows } from './merge-rows'

/** How far a reading of files is, and the drafting that follows it. */
export interface ImportProgress {
  readonly looked: number
  readonly total: number
  readonly drafted: number
  readonly toDraft: number
}

/** What the last reading of files came to. */
export interface ImportReport {
  readonly read: number
  readonly unchanged: number
  readonly skipped: readonly Skipped[]
  readonly cancelled: boolean
}

export interface CorpusState {
  /** `opening` until the first corpus is there or it is known that there is none. */
  readonly phase: 'opening' | 'none' | 'open'
  readonly corpus: Corpus | null
  readonly rules: CorpusRules
  /** What people dismissed of the misreadings that come again. */
  readonly dismissed: readonly Confusion[]
  /** Sorted by path. */
  readonly pages: readonly PageRow[]
  readonly progress: ImportProgress | null
  /** Set when a reading ends; null again when dismissed. */
  readonly report: ImportReport | null
  readonly failure: Failure | null
}

export const corpusStore = createStore<CorpusState>(() => ({
  phase: 'opening',
  corpus: null,
  rules: { reviewByAnother: false, isBlind: false },
  dismissed: [],
  pages: [],
  progress: null,
  report: null,
  failure: null
}))

/** Puts `rows` into the list in place of older rows of the same pages. */
export function showRows(rows: readonly PageRow[]): void {
  if (rows.length === 0) return
  corpusStore.setState(({ pages }) => ({ pages: mergeRows(pages, rows) }))
}

/** Shows what went wrong until it is dismissed. */
export function showFailure(error: unknown): void {
  corpusStore.setState({ failure: failureOf(error) })
}

export function failureOf(error: unknown): Failure {
  if (error instanceof GalleyError) return { code: error.code, values: { ...error.values } }
  console.error(error)
  return { code: 'unexpected', values: { message: error instanceof Error ? error.message : String(error) } }
}
