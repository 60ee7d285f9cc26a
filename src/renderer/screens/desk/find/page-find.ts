import type { ArticleId, ParagraphId, Span } from '#shared/model/index'
import {
  compileQuery,
  NO_QUERY,
  replacementOf,
  replacingEdits,
  searchText,
  type Finder,
  type Hit,
  type Query,
  type QueryError
} from '#shared/search/index'
import { rawOfPlace, type Place } from '../../../page-view'
import { Cell } from '../cell'
import type { DeskModel } from '../desk-model'
import { showFound } from '../navigation'
import { paragraphsInOrder } from '../reading-order'

/** A hit in the clean text of the page. */
export type PageHit = Hit & Place

export interface FindView {
  readonly isOpen: boolean
  readonly query: Query
  readonly replacement: string
  readonly error: QueryError | null
  /** In reading order. */
  readonly hits: readonly PageHit[]
  readonly rawHits: readonly Span[]
  /** The hit that the person stands at: of the clean text, or of the raw text where that has the only ones. */
  readonly index: number
  /** Places that the last act replaced; 0 when something else was done since. */
  readonly replaced: number
}

/** What was looked for last, on whatever page: the next page begins with it. */
let lastQuery = NO_QUERY

/** Looking for a text in one page, and replacing it. */
export class PageFind {
  readonly view = new Cell<FindView>({
    isOpen: false,
    query: lastQuery,
    replacement: '',
    error: null,
    hits: [],
    rawHits: [],
    index: -1,
    replaced: 0
  })
  /** The bar leaves the focus in the text when it opens. */
  cameFromSearch = false
  private find: Finder | null = null

  constructor(private readonly model: DeskModel) {}

  open(query: Query = lastQuery): void {
    this.model.finishTyping()
    this.update({ isOpen: true })
    this.setQuery(query)
  }

  /** Begins at a hit that was found from outside; the caret goes there and not to the bar. */
  arrive(query: Query, { paragraph, start, end }: Span & { readonly paragraph: ParagraphId | null }): void {
    this.cameFromSearch = true
    this.open(query)
    if (paragraph) this.goTo({ paragraph, start, end })
    else this.update({ index: this.view.get().rawHits.findIndex((hit) => hit.start === start) })
    this.show()
    if (paragraph) showFound(this.model, true)
    else this.model.panes.raw?.focus()
  }

  close(): void {
    this.cameFromSearch = false
    this.update({ isOpen: false, hits: [], rawHits: [], index: -1, replaced: 0 })
    this.show()
  }

  setQuery(query: Query): void {
    lastQuery = query
    const compiled = compileQuery(query)
    this.find = 'find' in compiled ? compiled.find : null
    const { raw } = this.model.session.store.getState()
    this.update({
      query,
      error: 'error' in compiled ? compiled.error : null,
      rawHits: this.find?.(searchText(raw.text)) ?? [],
      replaced: 0
    })
    this.lookAgain(this.caret())
    if (this.view.get().index >= 0) showFound(this.model, false)
  }

  /** Looks again after the page changed. The person stands at the first hit from `from` on, or where they stood. */
  lookAgain(from: Place | null = this.current()): void {
    if (!this.view.get().isOpen) return
    const hits = this.hitsOfPage()
    this.update({ hits, index: this.indexFrom(hits, from) })
    this.show()
  }

  step(by: 1 | -1): void {
    const { hits, rawHits, index, isOpen, query } = this.view.get()
    if (!isOpen) return query.text === '' ? undefined : this.open()
    const count = hits.length || rawHits.length
    if (count === 0) return
    this.update({ index: (index + by + count) % count, replaced: 0 })
    this.show()
    showFound(this.model, this.model.panes.focused() !== null)
  }

  goTo(place: Place): void {
    const { hits } = this.view.get()
    this.update({ index: this.indexFrom(hits, place) })
    this.show()
  }

  current(): PageHit | null {
    const { hits, index } = this.view.get()
    return hits[index] ?? null
  }

  /** Replaces the hit that the person stands at, and goes on to the next. */
  replaceThis(): void {
    const hit = this.current()
    if (!hit) return
    const changes = this.changesFor([hit])
    if (changes.length > 0 && !this.model.change(...changes)) return
    const { replacement } = this.view.get()
    const found = this.model.state.paragraphs[hit.paragraph]!.text.slice(hit.start, hit.end)
    const end =
      changes.length > 0 ? hit.start + replacementOf(replacement, found, hit.groups).length : hit.end
    this.update({ replaced: changes.length })
    this.lookAgain({ paragraph: hit.paragraph, start: end, end })
    if (this.view.get().index >= 0) showFound(this.model, false)
  }

  /** Replaces every hit of the page: one act, undone as one. */
  replaceAll(): void {
    this.model.finishTyping()
    const changes = this.changesFor(this.view.get().hits)
    const count = changes.reduce((sum, { steps }) => sum + steps[0]!.length, 0)
    if (changes.length > 0 && this.model.change(...changes)) this.update({ replaced: count })
  }

  /** The hits of one article with the current one, for its editor. */
  inArticle(article: ArticleId): { places: readonly Place[]; current: Place | null } {
    const paragraphs = new Set(this.model.state.articles.find(({ id }) => id === article)?.paragraphs)
    const places = this.view.get().hits.filter(({ paragraph }) => paragraphs.has(paragraph))
    return { places, current: this.current() }
  }

  private changesFor(hits: readonly PageHit[]) {
    const { paragraphs } = this.model.state
    return replacingEdits((id) => paragraphs[id]!.text, hits, this.view.get().replacement)
  }

  private hitsOfPage(): PageHit[] {
    const { find, model } = this
    if (!find) return []
    return paragraphsInOrder(model.state).flatMap((paragraph) =>
      find(searchText(model.state.paragraphs[paragraph]!.text)).map((hit) => ({ ...hit, paragraph }))
    )
  }

  /** The raw text of hits that a line break, or a hyphen, cuts there: no search of the raw text finds them. */
  private brokenHits(): Span[] {
    const { hits, rawHits } = this.view.get()
    const starts = new Set(rawHits.map(({ start }) => start))
    return hits.flatMap((hit) => {
      const spans = rawOfPlace(this.model.state.paragraphs[hit.paragraph]!, hit)
      return spans[0] && starts.has(spans[0].start) ? [] : spans
    })
  }

  private indexFrom(hits: readonly PageHit[], from: Place | null): number {
    const { rawHits, index } = this.view.get()
    if (hits.length === 0) return rawHits.length === 0 ? -1 : Math.max(0, Math.min(index, rawHits.length - 1))
    if (!from) return 0
    const order = new Map<ParagraphId, number>(paragraphsInOrder(this.model.state).map((id, i) => [id, i]))
    const at = order.get(from.paragraph) ?? 0
    const next = hits.findIndex(({ paragraph, start }) => {
      const place = order.get(paragraph)!
      return place > at || (place === at && start >= from.start)
    })
    return next < 0 ? 0 : next
  }

  private caret(): Place | null {
    return this.current() ?? this.model.activeEditor()?.selection().place ?? null
  }

  private show(): void {
    const { panes } = this.model
    for (const [article, host] of panes.hosts) {
      const { places, current } = this.inArticle(article)
      host.editor()?.showFound(places, current)
    }
    const { hits, rawHits, index } = this.view.get()
    panes.raw?.showFound(
      [...rawHits, ...this.brokenHits()],
      hits.length === 0 ? (rawHits[index] ?? null) : null
    )
  }

  update(part: Partial<FindView>): void {
    this.view.set({ ...this.view.get(), ...part })
  }
}
