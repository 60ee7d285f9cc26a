import { CorpusLore, LORE_VERSION } from '#shared/corpus/index'
import type { Confusion, LearnedConfusion, PageId, RawPage } from '#shared/model/index'
import { learnedFrom } from '#shared/profile/index'
import { keepLore, type PageRow } from '../db'
import { corpusStore } from './corpus-store'
import { draftPool } from './draft-pool'
import { profilePages } from './profile-pages'
import type { Workplace } from './workplace'

/** The workers are told anew when there is so much more to know: a few dozen times in a corpus of any size. */
const GROWTH = 1.25
const READ_AT_ONCE = 64

/**
 * What the pages of the open corpus tell of each other. Each page is learned before it is drafted, so that a small
 * corpus is drafted with all it knows; what is learned later is for pages that are drafted later, or anew.
 */
export class Learning {
  private told = -1
  /** What people have corrected again and again, and when they were asked. */
  private learnt: readonly LearnedConfusion[] = []
  private consulted: { readonly last: number; readonly dismissed: readonly Confusion[] } = {
    last: 0,
    dismissed: []
  }
  /** Pages that someone is learning. */
  private readonly taken: Set<string>

  private constructor(
    private readonly place: Workplace,
    private readonly lore: CorpusLore,
    /** Pages by id and encoding: one that is read in another encoding is another text. */
    private readonly learned: Set<string>
  ) {
    this.taken = new Set(learned)
    this.tell()
  }

  /** Goes on from what is stored, unless a page of it has gone or was read anew. */
  static async open(place: Workplace, pages: readonly PageRow[]): Promise<Learning> {
    const stored = await place.db.lore.get('corpus')
    const present = new Set(pages.map(({ id, encoding }) => keyOf(id, encoding)))
    const isGood = stored?.version === LORE_VERSION && stored.pages.every((page) => present.has(page))
    return isGood
      ? new Learning(place, new CorpusLore(stored.evidence), new Set(stored.pages))
      : new Learning(place, new CorpusLore(), new Set())
  }

  /** Learns those of the pages that are not known yet. */
  async learn(pages: readonly PageId[]): Promise<void> {
    const { db, closed } = this.place
    for (let from = 0; from < pages.length && !closed.signal.aborted; from += READ_AT_ONCE) {
      const raws = await db.raws.bulkGet(pages.slice(from, from + READ_AT_ONCE))
      await Promise.all(raws.flatMap((raw) => (raw ? [this.learnPage(raw)] : [])))
      if (this.learned.size >= this.told * GROWTH) this.tell()
    }
  }

  /** Learns, in the background, what was drafted before it could be learned. */
  async catchUp(pages: readonly PageRow[]): Promise<void> {
    const unknown = pages.filter(({ id, encoding }) => !this.taken.has(keyOf(id, encoding)))
    if (unknown.length === 0) return
    await this.learn(unknown.map(({ id }) => id))
    await this.keep()
  }

  /** Lets all drafts that follow know everything. */
  tell(): void {
    if (this.told === this.learned.size) return
    this.told = this.learned.size
    draftPool.know({ ...this.lore.evidence(), learned: this.learnt })
  }

  /** Asks what people have corrected again and again, where they have done anything since it was last asked. */
  async consult(): Promise<void> {
    const { db, closed } = this.place
    const { pages, dismissed } = corpusStore.getState()
    const last = (await db.acts.toCollection().last())?.seq ?? 0
    if (last === this.consulted.last && dismissed === this.consulted.dismissed) return
    const touched = pages.flatMap(({ id, changedAt }) => (changedAt === null ? [] : [id]))
    const patterns = await profilePages(this.place, touched)
    if (!patterns || closed.signal.aborted) return
    this.consulted = { last, dismissed }
    this.learnt = learnedFrom(patterns, dismissed)
    this.told = -1
    this.tell()
  }

  /** Stores what is known; where the program ends before, the rest is learned anew. */
  async keep(): Promise<void> {
    if (this.place.closed.signal.aborted) return
    const evidence = this.lore.evidence()
    await keepLore(this.place.db, { version: LORE_VERSION, pages: [...this.learned], evidence })
  }

  private async learnPage(raw: RawPage): Promise<void> {
    const key = keyOf(raw.id, raw.decoder.encoding)
    if (this.taken.has(key)) return
    this.taken.add(key)
    this.lore.add(await draftPool.learn(raw))
    this.learned.add(key)
  }
}

const keyOf = (page: PageId, encoding: string): string => `${page} ${encoding}`
