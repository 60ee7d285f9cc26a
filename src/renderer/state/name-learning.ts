import { createStore } from 'zustand/vanilla'
import { LEARNING_VERSION } from '#shared/learning/index'
import type { CorpusLearning } from '#shared/contract/index'
import type { KnownName } from '#shared/model/index'
import { ask } from '../bridge'
import { passRecord, type LearnedRow } from '../db'
import { corpusStore, showFailure } from './corpus-store'
import { Decisions } from './decisions'
import { draftPool } from './draft-pool'
import { learnInWorker } from './learn-in-worker'
import { flushAll } from './open-page'
import { settingsStore } from './settings-store'
import type { Workplace } from './workplace'

/** What the open corpus has learned from what people decided of names. */
export interface NameLearningState extends CorpusLearning {
  /** Decisions that count by now. */
  readonly decisions: number
  /** Names of which something follows from them; they take effect at once. */
  readonly names: readonly KnownName[]
  /** What was trained last; null where nothing was. */
  readonly trained: Omit<LearnedRow, 'key' | 'version'> | null
  /** How much of a training is done; null where none runs. */
  readonly share: number | null
}

const NOTHING: NameLearningState = {
  learns: true,
  since: 0,
  decisions: 0,
  names: [],
  trained: null,
  share: null
}

export const nameLearningStore = createStore<NameLearningState>(() => NOTHING)

/** The tagger is trained anew by itself after so many new decisions, when nobody has touched the program for so long. */
export const TRAINED_EVERY = 50
const IDLE_MS = 20_000

let work: NameLearning | null = null

/** Takes up what was learned in a corpus, before the first of its pages is drafted; follows its decisions from then on. */
export async function openNameLearning(place: Workplace): Promise<void> {
  work = new NameLearning(place)
  await work.open()
}

/** Follows the decisions; called when the list of pages is there. */
export function followDecisions(): void {
  work?.follow()
}

/** Trains the tagger from the decisions there are by now. */
export async function trainNow(): Promise<void> {
  await work?.train()
}

export function stopTraining(): void {
  work?.stop()
}

/** Off, names are suggested as the program was shipped; what was learned is kept. */
export async function setLearning(learns: boolean): Promise<void> {
  await work?.set(learns)
}

/** Forgets what was learned, and learns only from decisions that are made from now on. */
export async function resetLearning(): Promise<void> {
  await work?.reset()
}

/** The learning of one open corpus. */
class NameLearning {
  private decisions: Decisions | null = null
  private ended = new AbortController()
  private training: AbortController | null = null
  private idle: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly place: Workplace) {
    place.closed.signal.addEventListener('abort', () => {
      this.ended.abort()
      this.stop()
      clearTimeout(this.idle)
      nameLearningStore.setState(NOTHING, true)
      tellDrafting()
    })
  }

  async open(): Promise<void> {
    const { corpus, db } = this.place
    const learning = await ask('corpus:learning', { corpus: corpus.id })
    const stored = await db.learned.get('corpus')
    const isGood = stored?.version === LEARNING_VERSION && stored.since === learning.since
    nameLearningStore.setState({ ...NOTHING, ...learning, trained: isGood ? stored : null }, true)
    await this.count()
  }

  follow(): void {
    this.decisions?.follow()
    const touched = (): void => this.trainWhenIdle()
    const options = { capture: true, passive: true, signal: this.place.closed.signal }
    for (const event of ['keydown', 'pointerdown', 'wheel']) addEventListener(event, touched, options)
    this.trainWhenIdle()
  }

  async train(): Promise<void> {
    if (this.training) return
    const { corpus, db } = this.place
    const { since } = nameLearningStore.getState()
    const stop = (this.training = new AbortController())
    nameLearningStore.setState({ share: 0 })
    try {
      await flushAll()
      await this.decisions?.settled()
      const { decisions } = nameLearningStore.getState()
      const learned = await learnInWorker({ corpus: corpus.id, since }, stop.signal, (share) =>
        nameLearningStore.setState({ share })
      )
      // Subtle: begun anew meanwhile, what was learned is of decisions that no longer count.
      if (!learned || stop.signal.aborted || nameLearningStore.getState().since !== since) return
      const trained = { since, at: new Date().toISOString(), decisions, learned }
      await db.learned.put({ key: 'corpus', version: LEARNING_VERSION, ...trained })
      nameLearningStore.setState({ trained })
      tellDrafting()
    } finally {
      if (this.training === stop) {
        this.training = null
        nameLearningStore.setState({ share: null })
      }
    }
  }

  stop(): void {
    this.training?.abort()
  }

  async set(learns: boolean): Promise<void> {
    await this.write(({ id }, actor) => ask('corpus:set-learning', { corpus: id, learns, actor }))
    nameLearningStore.setState({ learns })
    tellDrafting()
    this.trainWhenIdle()
  }

  async reset(): Promise<void> {
    this.stop()
    await flushAll()
    const since = await this.write(({ id }, actor) => ask('corpus:reset-learning', { corpus: id, actor }))
    await this.place.db.learned.clear()
    nameLearningStore.setState({ since, trained: null })
    this.ended.abort()
    this.ended = new AbortController()
    await this.count()
    this.decisions?.follow()
  }

  /** Writes a record of the journal, and returns its number. */
  private write(
    record: (corpus: Workplace['corpus'], actor: string) => Promise<{ lastSeq: number }>
  ): Promise<number> {
    const { corpus, db, lane } = this.place
    return lane.run(async () => {
      const { lastSeq } = await record(corpus, settingsStore.getState().actor)
      await passRecord(db, lastSeq)
      return lastSeq
    })
  }

  private async count(): Promise<void> {
    const { since } = nameLearningStore.getState()
    const show = (): void => {
      if (this.decisions !== decisions) return
      const { memory } = decisions
      nameLearningStore.setState({ decisions: memory.decisions, names: memory.names() })
      tellDrafting()
      this.trainWhenIdle()
    }
    const decisions = await Decisions.open(this.place, since, show, this.ended.signal)
    this.decisions = decisions
    show()
  }

  /** Waits until nobody has touched the program for a while; each touch waits anew. */
  private trainWhenIdle(): void {
    clearTimeout(this.idle)
    if (!isDue() || this.place.closed.signal.aborted) return
    this.idle = setTimeout(() => {
      if (!isDue()) return
      if (corpusStore.getState().progress) this.trainWhenIdle()
      else this.train().catch(showFailure)
    }, IDLE_MS)
  }
}

function isDue(): boolean {
  const { learns, share, decisions, trained } = nameLearningStore.getState()
  return learns && share === null && Math.abs(decisions - (trained?.decisions ?? 0)) >= TRAINED_EVERY
}

/** Drafts that follow are made with what was learned, unless it is off. */
function tellDrafting(): void {
  const { learns, names, trained } = nameLearningStore.getState()
  draftPool.teach(learns ? (trained?.learned.weights ?? null) : null)
  draftPool.remember(learns ? names : NO_NAMES)
}

const NO_NAMES: readonly KnownName[] = []
