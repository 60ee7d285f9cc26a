import { createStore } from 'zustand/vanilla'
import type { MentionId, PageId, PageState } from '#shared/model/index'
import { mentionsOf, putMentions, readStates, stateTables, unpackMentions, type StoredMention } from '../db'
import { corpusStore, showFailure } from './corpus-store'
import { sessionOf } from './sessions'
import { workplace, type Workplace } from './workplace'

/** Every mention of the corpus as it stands: pages as the list has them, mentions in the order of the page. */
export interface MentionsState {
  /** `closed` until somebody asks for the mentions. */
  readonly phase: 'closed' | 'loading' | 'ready'
  readonly pages: ReadonlyMap<PageId, readonly StoredMention[]>
}

const CLOSED: MentionsState = { phase: 'closed', pages: new Map() }

export const mentionsStore = createStore<MentionsState>(() => CLOSED)

const MADE_AT_ONCE = 32

let loading: { readonly place: Workplace; readonly done: Promise<void> } | null = null

/** Reads the mentions of all pages, once; from then on the store follows every change. */
export function openMentions(): Promise<void> {
  const place = workplace()
  if (loading?.place !== place) loading = { place, done: new MentionIndex(place).open() }
  return loading.done
}

/** A page that is open on the desk is shown as it is there, before the disk has it. */
export function noteMentions(state: PageState): void {
  const { phase, pages } = mentionsStore.getState()
  if (phase === 'closed') return
  mentionsStore.setState({ pages: new Map(pages).set(state.page, mentionsOf(state, pages.get(state.page))) })
}

const byId = new WeakMap<readonly StoredMention[], ReadonlyMap<MentionId, StoredMention>>()

/** Names a mention of the corpus: recognisers' ids are those of a page. */
export const mentionKey = ({ page, id }: Pick<StoredMention, 'page' | 'id'>): string => `${page} ${id}`

/** A mention as it stands by now; undefined where it is gone. */
export function mentionNow({ page, id }: Pick<StoredMention, 'page' | 'id'>): StoredMention | undefined {
  const mentions = mentionsStore.getState().pages.get(page)
  if (!mentions) return undefined
  const known = byId.get(mentions) ?? new Map(mentions.map((each) => [each.id, each]))
  byId.set(mentions, known)
  return known.get(id)
}

class MentionIndex {
  private turn = 0
  private reading: Promise<void> = Promise.resolve()
  private isAwaited = false

  constructor(private readonly place: Workplace) {}

  async open(): Promise<void> {
    mentionsStore.setState({ phase: 'loading', pages: new Map() })
    const { closed } = this.place
    const stop = corpusStore.subscribe((now, before) => {
      if (now.pages !== before.pages) this.catchUpSoon()
    })
    closed.signal.addEventListener('abort', () => {
      stop()
      mentionsStore.setState(CLOSED, true)
    })
    await this.makeMissing()
    await this.catchUp()
    if (!closed.signal.aborted) mentionsStore.setState({ phase: 'ready' })
  }

  /** Many writes that come at once are read together. */
  private catchUpSoon(): void {
    if (this.isAwaited) return
    this.isAwaited = true
    this.reading = this.reading
      .then(() => this.catchUp())
      .catch((error: unknown) => {
        if (!this.place.closed.signal.aborted) showFailure(error)
      })
  }

  private async catchUp(): Promise<void> {
    this.isAwaited = false
    const rows = await this.place.db.mentions.where('turn').above(this.turn).toArray()
    if (this.place.closed.signal.aborted) return
    const pages = new Map(mentionsStore.getState().pages)
    for (const row of rows) {
      this.turn = Math.max(this.turn, row.turn)
      // Subtle: what was written of an open page may be older than what the page shows by now.
      const session = sessionOf(row.page)
      pages.set(
        row.page,
        session ? mentionsOf(session.store.getState().state, pages.get(row.page)) : unpackMentions(row)
      )
    }
    mentionsStore.setState({ pages: inOrderOfTheList(pages) })
  }

  /** Pages that were drafted before mentions were kept beside their states. */
  private async makeMissing(): Promise<void> {
    const { db, closed } = this.place
    const known = new Set(await db.mentions.toCollection().primaryKeys())
    const drafted = await db.states.toCollection().primaryKeys()
    const missing = drafted.filter((page) => !known.has(page))
    for (let from = 0; from < missing.length && !closed.signal.aborted; from += MADE_AT_ONCE) {
      await db.transaction('rw', stateTables(db), async () => {
        const states = await readStates(db, missing.slice(from, from + MADE_AT_ONCE))
        await putMentions(
          db,
          states.flatMap((row) => (row ? [row.state] : []))
        )
      })
    }
  }
}

/** Pages are written in any order, but read as the list has them; what has no draft any more is left out. */
function inOrderOfTheList(pages: MentionsState['pages']): MentionsState['pages'] {
  return new Map(
    corpusStore.getState().pages.flatMap(({ id, summary }) => {
      const mentions = summary ? pages.get(id) : undefined
      return mentions ? [[id, mentions] as const] : []
    })
  )
}
