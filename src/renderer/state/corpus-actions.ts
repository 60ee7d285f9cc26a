import type { Corpus, CorpusRules } from '#shared/contract/index'
import type { CorpusId } from '#shared/model/index'
import { ask, openDropped, readDropped } from '../bridge'
import { forgetDrafts, passRecord } from '../db'
import { changePages } from './batch'
import { corpusStore, showFailure, showRows } from './corpus-store'
import { draftPool } from './draft-pool'
import { Drafting } from './drafting'
import { ImportRun } from './import-pages'
import { byPath } from './merge-rows'
import { Learning } from './learning'
import { followDecisions, openNameLearning } from './name-learning'
import { openDatabase } from './open-corpus'
import { flushAll } from './open-page'
import { openRegistry } from './registry'
import { readableRow, restateSummaries } from './restate-summaries'
import { settingsStore } from './settings-store'
import { enterWorkplace, leaveWorkplace } from './workplace'
import type { Workplace } from './workplace'

interface Work {
  readonly place: Workplace
  readonly drafting: Drafting
  readonly learning: Learning
  reading: ImportRun | null
}

let work: Work | null = null

/** What a person can do with a corpus. Failures are shown in the corpus state; none is thrown. */
export const corpusActions = {
  openInitial: () => attempt(async () => enter(await ask('corpus:initial', {}))),
  choose: () => attempt(async () => enter(await ask('corpus:choose', {}))),
  open: (corpus: CorpusId) => attempt(async () => enter(await ask('corpus:open', { corpus }))),
  /** Makes a corpus of a bundle that main asks for, and opens it. */
  openBundle: () => attempt(async () => enter(await ask('bundle:open', {}))),
  openDropped: (files: readonly File[]) => attempt(async () => enter(await openDropped(files))),
  recent: () => ask('corpus:recent', {}),

  importAgain: () => importWith((place) => ask('import:begin', { corpus: place.corpus.id, from: 'origin' })),
  importFromDialog: () =>
    importWith((place) => ask('import:begin', { corpus: place.corpus.id, from: 'dialog' })),
  importDropped: (files: readonly File[]) => importWith((place) => readDropped(place.corpus.id, files)),

  /** Stops reading, and drafting too: what was read stays, and is drafted when the corpus is next opened. */
  cancelImport(): void {
    work?.reading?.cancel()
    work?.drafting.cancel()
  },
  /** Drafts every page anew that nobody has touched, with all that the corpus tells by now. */
  redraftUntouched: () => attempt(redraftUntouched),
  /** Takes effect at once, for everyone who works on the corpus: it is in the journal. */
  setRules: (rules: CorpusRules) =>
    attempt(async () => {
      if (!work) return
      const { corpus, db, lane } = work.place
      const { actor } = settingsStore.getState()
      await lane.run(async () => {
        const { lastSeq } = await ask('corpus:set-rules', { corpus: corpus.id, rules, actor })
        await passRecord(db, lastSeq)
      })
      const wasBlind = corpusStore.getState().rules.isBlind
      corpusStore.setState({ rules })
      if (rules.isBlind !== wasBlind) await setBlind(rules.isBlind)
    }),
  dismissReport: () => corpusStore.setState({ report: null }),
  dismissFailure: () => corpusStore.setState({ failure: null }),
  showFolder: () =>
    attempt(async () => {
      const { corpus } = corpusStore.getState()
      if (corpus) await ask('corpus:show-folder', { corpus: corpus.id })
    }),

  /** Back to the welcome screen, when everything is on disk. */
  close: () =>
    attempt(async () => {
      await leave()
      corpusStore.setState({ phase: 'none' })
    })
}

async function redraftUntouched(): Promise<void> {
  if (!work) return
  const { place, drafting, learning } = work
  const rows = await forgetDrafts(place.db)
  learning.tell()
  showRows(rows)
  drafting.add(rows.map(({ id }) => id))
}

/** From now on nothing suggests a name, or it does again; suggestions that nobody has decided on go with it. */
async function setBlind(isBlind: boolean): Promise<void> {
  draftPool.isBlind = isBlind
  await redraftUntouched()
  if (!isBlind) return
  const touched = corpusStore.getState().pages.filter(({ changedAt }) => changedAt !== null)
  await changePages(
    touched.map(({ id }) => id),
    ({ state }) =>
      Object.values(state.mentions).some(({ status }) => status === 'suggested')
        ? [{ kind: 'mentions.suggested', mentions: [] }]
        : []
  )
}

/** Lets the drafts that follow know what people have corrected by now. */
export async function consultPeople(): Promise<void> {
  await work?.learning.consult()
}

/** Drafts a page anew in the background, after its text changed. */
export function draftAgain(pages: Parameters<Drafting['add']>[0]): void {
  work?.drafting.add(pages)
}

async function enter(corpus: Corpus | null): Promise<void> {
  if (!corpus) {
    if (corpusStore.getState().phase === 'opening') corpusStore.setState({ phase: 'none' })
    return
  }
  await leave()
  const rules = await ask('corpus:rules', { corpus: corpus.id })
  draftPool.isBlind = rules.isBlind
  const db = await openDatabase(corpus)
  const place = enterWorkplace(corpus, db)
  await openRegistry(place)
  await openNameLearning(place)
  const dismissed = await ask('corpus:dismissed', { corpus: corpus.id })
  const stored = (await db.pages.toArray()).sort(byPath)
  const pages = stored.map(readableRow)
  const learning = await Learning.open(place, pages)
  work = { place, learning, drafting: new Drafting(place, learning), reading: null }
  corpusStore.setState({
    phase: 'open',
    corpus,
    rules,
    dismissed,
    pages,
    progress: null,
    report: null,
    failure: null
  })
  followDecisions()
  restateSummaries(place, stored).catch(showFailure)
  work.drafting.add(pages.filter(({ summary }) => !summary).map(({ id }) => id))
  learning.catchUp(pages).catch(showFailure)
  if (corpus.origin !== null) {
    void importWith(
      ({ corpus: { id } }) => ask('import:begin', { corpus: id, from: 'origin' }),
      pages.length > 0
    )
  }
}

async function leave(): Promise<void> {
  await flushAll()
  work?.reading?.cancel()
  work = null
  leaveWorkplace()
  corpusStore.setState({ corpus: null, pages: [], progress: null, report: null })
}

async function importWith(
  begin: (place: Workplace) => ReturnType<typeof readDropped>,
  quiet = false
): Promise<void> {
  const here = work
  if (!here || here.reading) return
  const run = new ImportRun(here.place, here.drafting)
  here.reading = run
  await attempt(async () => run.read(await begin(here.place), quiet))
  here.reading = null
}

async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    showFailure(error)
    if (corpusStore.getState().phase === 'opening') corpusStore.setState({ phase: 'none' })
  }
}
