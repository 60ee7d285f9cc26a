import type { Corpus } from '#shared/contract/index'
import { GalleyError } from '#shared/contract/index'
import type { CorpusDatabase } from '../db'
import { Lane } from './lane'

/** What an open corpus needs to be worked on. */
export interface Workplace {
  readonly corpus: Corpus
  readonly db: CorpusDatabase
  /** Everything that appends to the journal and then writes Dexie runs here. */
  readonly lane: Lane
  /** Aborted when the corpus is closed. */
  readonly closed: AbortController
}

let current: Workplace | null = null

export function enterWorkplace(corpus: Corpus, db: CorpusDatabase): Workplace {
  current = { corpus, db, lane: new Lane(), closed: new AbortController() }
  return current
}

/** The open corpus. Throws where none is open: a screen that asks for it is a defect. */
export function workplace(): Workplace {
  if (!current) throw new GalleyError('corpus-not-found')
  return current
}

/** Resolves when all that runs in the lane by now is done. */
export async function settled(): Promise<void> {
  await current?.lane.run(() => Promise.resolve())
}

export function leaveWorkplace(): void {
  current?.closed.abort()
  current?.db.close()
  current = null
}
