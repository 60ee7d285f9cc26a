import type { ArticleId, Flag, Span } from '#shared/model/index'
import { placesOfRaw, rawOfPlace, type ArticleSelection, type Place } from '../../page-view'
import type { DeskModel } from './desk-model'
import type { PaneName } from './panes'
import { openFlags, paragraphsInOrder } from './reading-order'

// A long way through the page makes editors, whose heights are known a few frames later.
const settlingFrames = 5

/** Repeats `show`, which brings something into view, until what is above it has found its height. */
function keepInView(show: () => void, frames = settlingFrames): void {
  show()
  if (frames > 0) requestAnimationFrame(() => keepInView(show, frames - 1))
}

const PANES: readonly PaneName[] = ['raw', 'outline', 'proof']

/** Puts the caret at the start of `place` and brings it into view, in an article or in a block outside of them. */
export function goTo(model: DeskModel, place: Place): void {
  const article = model.articleAt(place)
  const editor = model.panes.editorOf(article)
  if (editor) {
    model.update({ active: article })
    editor.reveal({ ...place, end: place.start }, true)
    keepInView(() => editor.showCaret())
    showInRaw(model, place)
    return
  }
  const block = quietParagraph(model, place)
  block?.focus({ preventScroll: true })
  keepInView(() => block?.scrollIntoView({ block: 'nearest' }))
}

/** Goes to the block of what is furniture, repeated or unassigned. */
export function goToPool(model: DeskModel, pool: 'furniture' | 'repeats' | 'unassigned'): void {
  const block = model.panes.elements.get('proof')?.querySelector(`[data-pool="${pool}"]`)
  block?.querySelector<HTMLElement>('[data-paragraph]')?.focus({ preventScroll: true })
  keepInView(() => block?.scrollIntoView({ block: 'start' }))
}

function quietParagraph(model: DeskModel, { paragraph }: Place): HTMLElement | null {
  const proof = model.panes.elements.get('proof')
  return (
    proof?.querySelector<HTMLElement>(`[data-paragraph="${CSS.escape(paragraph)}"].quiet__paragraph`) ?? null
  )
}

export function goToArticle(model: DeskModel, article: ArticleId): void {
  const editor = model.panes.editorOf(article)
  if (!editor) return
  model.update({ active: article })
  editor.focusEdge('start')
  keepInView(() => editor.showCaret())
}

/** The caret goes to the article before or behind the active one. */
export function stepArticle(model: DeskModel, by: 1 | -1, edge: 'start' | 'end' = 'start'): void {
  const { articles } = model.state
  const { active } = model.view.get()
  const index = articles.findIndex(({ id }) => id === active)
  const next = index < 0 ? articles[0] : articles[index + by]
  if (!next) return
  model.update({ active: next.id })
  const editor = model.panes.editorOf(next.id)
  editor?.focusEdge(edge)
  keepInView(() => editor?.showCaret())
}

export function stepPane(model: DeskModel, by: 1 | -1): void {
  const now = model.panes.focused()
  const index = now === null ? 0 : (PANES.indexOf(now) + by + PANES.length) % PANES.length
  focusPane(model, PANES[index]!)
}

export function focusPane(model: DeskModel, pane: PaneName): void {
  if (pane === 'raw') model.panes.raw?.focus()
  else if (pane === 'outline') {
    const outline = model.panes.elements.get('outline')
    outline?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  } else {
    const { active } = model.view.get()
    const editor = model.panes.editorOf(active ?? model.state.articles[0]?.id ?? null)
    if (editor) editor.focus()
    else model.panes.elements.get('proof')?.focus()
  }
}

/** Follows the caret in an article: the article is the active one, and the raw text shows the same characters. */
export function followSelection(model: DeskModel, article: ArticleId, selection: ArticleSelection): void {
  const { place } = selection
  const selected = place.start === place.end && selection.isWhole ? null : selection
  const view = model.view.get()
  if (view.active !== article || view.selected !== selected) model.update({ active: article, selected })
  if (model.typing.isPending && model.typing.paragraph !== place.paragraph) model.finishTyping()
  showInRaw(model, place)
}

/** Shows in the raw text what is in an article. Typing has to be a revision first: the offsets are its. */
export function showInRaw(model: DeskModel, place: Place): void {
  const paragraph = model.state.paragraphs[place.paragraph]
  if (!paragraph || model.typing.isPending) return
  model.panes.raw?.highlight(rawOfPlace(paragraph, place))
  clearHighlight(model)
}

/** Shows in the articles what is selected in the raw text. */
export function showInArticles(model: DeskModel, span: Span): void {
  model.finishTyping()
  const places = placesOfRaw(model.owned.get(), model.state.paragraphs, span)
  model.panes.raw?.highlight([])
  model.panes.highlight(places, (place) => model.articleAt(place))
  const [first] = places
  const article = first ? model.articleAt(first) : null
  const quietPlaces = places.filter((place) => model.articleAt(place) === null)
  model.update({ selected: null, quietPlaces, ...(article && { active: article }) })
  if (!first) return
  const editor = model.panes.editorOf(article)
  if (editor) keepInView(() => editor.reveal(first, false))
  else keepInView(() => quietParagraph(model, first)?.scrollIntoView({ block: 'nearest' }))
}

/** The open flag behind the caret, or before it; round the page's end. */
export function stepFlag(model: DeskModel, by: 1 | -1): void {
  model.finishTyping()
  const flags = openFlags(model.state)
  if (flags.length === 0) {
    model.update({ notice: { kind: 'hint', hint: 'noFlags' } })
    return
  }
  const index = (nextFlagIndex(model, flags, by) + flags.length) % flags.length
  const flag = flags[index]!
  goTo(model, flag)
  model.update({ notice: { kind: 'flag', flag, index: index + 1, total: flags.length } })
}

function nextFlagIndex(model: DeskModel, flags: readonly Flag[], by: 1 | -1): number {
  const { notice } = model.view.get()
  const place = model.activeEditor()?.selection().place
  const shown = notice?.kind === 'flag' ? flags.findIndex(({ id }) => id === notice.flag.id) : -1
  if (shown >= 0) return shown + by
  const order = new Map(paragraphsInOrder(model.state).map((id, i) => [id, i]))
  const caret = place ? [order.get(place.paragraph) ?? 0, place.start] : [0, -1]
  const isBefore = ({ paragraph, start }: Flag) => {
    const at = order.get(paragraph)!
    return at < caret[0]! || (at === caret[0] && start <= caret[1]!)
  }
  const passed = flags.filter(isBefore).length
  return by === 1 ? passed : passed - 1
}

function clearHighlight(model: DeskModel): void {
  model.panes.highlight([], () => null)
  if (model.view.get().quietPlaces.length > 0) model.update({ quietPlaces: [] })
}
