import type { ArticleId, FlagId, Span } from '#shared/model/index'
import { placesOfRaw, rawOfPlace, type ArticleSelection, type Place } from '../../page-view'
import type { DeskModel } from './desk-model'
import { flagQueue, nextInQueue } from './inspector/flag-queue'
import type { PaneName } from './panes'

// A long way through the page makes editors, whose heights are known a few frames later.
const settlingFrames = 5

/** Repeats `show`, which brings something into view, until what is above it has found its height. */
function keepInView(show: () => void, frames = settlingFrames): void {
  show()
  if (frames > 0) requestAnimationFrame(() => keepInView(show, frames - 1))
}

const PANES: readonly PaneName[] = ['raw', 'outline', 'proof', 'inspector']

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

/** Selects the text of a place, to be typed over. */
export function selectPlace(model: DeskModel, place: Place): void {
  goTo(model, place)
  model.panes.editorOf(model.articleAt(place))?.reveal(place, true)
}

/** Marks a place and brings it into view; the keys stay where they are. */
export function markPlace(model: DeskModel, place: Place): void {
  showInRaw(model, place)
  const article = model.articleAt(place)
  model.panes.highlight([place], (each) => model.articleAt(each))
  model.update({ quietPlaces: article ? [] : [place], ...(article && { active: article }) })
  const editor = model.panes.editorOf(article)
  if (editor) keepInView(() => editor.reveal(place, false))
  else keepInView(() => quietParagraph(model, place)?.scrollIntoView({ block: 'nearest' }))
}

/** Goes to a place; from the raw text, shows it and leaves the focus where it is. */
export function showPlace(model: DeskModel, place: Place): void {
  const editor = model.panes.focused() === 'raw' ? model.panes.editorOf(model.articleAt(place)) : null
  if (!editor) return goTo(model, place)
  model.update({ active: model.articleAt(place) })
  keepInView(() => editor.reveal(place, false))
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
  const open = PANES.filter((pane) => model.panes.elements.has(pane))
  const index = now === null ? 0 : (open.indexOf(now) + by + open.length) % open.length
  focusPane(model, open[index]!)
}

export function focusPane(model: DeskModel, pane: PaneName): void {
  if (pane === 'raw') model.panes.raw?.focus()
  else if (pane === 'outline') {
    const outline = model.panes.elements.get('outline')
    outline?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  } else if (pane === 'inspector') {
    const inspector = model.panes.elements.get('inspector')
    inspector?.querySelector<HTMLElement>('[data-inspector-list]')?.focus()
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

/** The flag behind the one that the queue stands at, or before it; round the queue's ends. */
export function stepFlag(model: DeskModel, by: 1 | -1): void {
  model.finishTyping()
  const queue = flagQueue(model.state)
  if (queue.length === 0) {
    model.update({ notice: { kind: 'hint', hint: 'noFlags' } })
    return
  }
  const { picked, ...view } = model.inspector.get()
  const from = picked.flags && model.state.flags[picked.flags.key as FlagId]
  const index = nextInQueue(model.state, queue, from ?? null, by)
  const flag = queue[index]!
  model.inspector.set({ ...view, flags: 'open', picked: { ...picked, flags: { key: flag.id, index } } })
  goTo(model, flag)
  model.update({ notice: { kind: 'flag', flag, index: index + 1, total: queue.length } })
}

/** Brings the hit that the person stands at into view; with `isTaken` the caret goes there too. */
export function showFound(model: DeskModel, isTaken: boolean): void {
  const hit = model.find.current()
  if (!hit) return
  const article = model.articleAt(hit)
  const editor = model.panes.editorOf(article)
  if (editor) {
    model.update({ active: article })
    editor.reveal(hit, isTaken)
    keepInView(() => editor.reveal(hit, false))
  } else {
    const block = quietParagraph(model, hit)
    if (isTaken) block?.focus({ preventScroll: true })
    keepInView(() => block?.scrollIntoView({ block: 'nearest' }))
  }
  showInRaw(model, hit)
}

function clearHighlight(model: DeskModel): void {
  model.panes.highlight([], () => null)
  if (model.view.get().quietPlaces.length > 0) model.update({ quietPlaces: [] })
}
