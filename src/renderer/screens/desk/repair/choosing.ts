import type { ArticleId, ParagraphId } from '#shared/model/index'
import { attachTitle, likelyOriginals, type LaterChange } from '#shared/review/index'
import type { DeskModel } from '../desk-model'
import { act, hint, nameOf, shorten, stateAfter } from './act'
import { assign } from './assign'
import type { OpenPicker } from './repair-view'
import { neighbourOf, settleAlong, settleAway } from './settle'
import { cutSubject, subjectOf, type Subject } from './subject'

/** Something to choose. `id` is an article, a paragraph, or one of the words of `PLACES`. */
export interface PickerItem {
  readonly id: string
  /** An article's number; null for what has none. */
  readonly number: number | null
  readonly title: string
  /** 0 to 1, for likely originals. */
  readonly share?: number
}

/** Places that are no article. */
export const PLACES = ['new', 'furniture', 'unassigned'] as const

/** Opens the list to choose from. */
export function choose(model: DeskModel, kind: OpenPicker['kind']): void {
  const subject = subjectOf(model)
  if (!subject) return hint(model, 'nothingHere')
  model.repair.update({ picker: { kind, subject } })
}

const originalsAtMost = 60

export function itemsOf(model: DeskModel, { kind, subject }: OpenPicker): PickerItem[] {
  if (kind === 'repeat') return originalsFor(model, subject)
  const articles = model.state.articles.map(({ id }) => ({ id, ...nameOf(model.state, id) }))
  if (kind === 'moveTo') return articles
  // A title mostly stands beside its article: the next one first, then the one before, then the others.
  const at = articles.findIndex(({ id }) => id === subject.article)
  const near = [articles[at + 1], articles[at - 1]].filter((item) => item !== undefined)
  return at < 0 ? articles : [...near, ...articles.filter((item, i) => i !== at && !near.includes(item))]
}

/** What the filter leaves: a number's article first, then titles and texts that hold it. */
export function filterItems(items: readonly PickerItem[], filter: string): PickerItem[] {
  const wanted = filter.trim().toLowerCase()
  if (wanted === '') return [...items]
  const starts = (item: PickerItem) => item.number !== null && String(item.number).startsWith(wanted)
  const exact = items.filter(({ number }) => String(number) === wanted)
  const others = items.filter(
    (item) => !exact.includes(item) && (starts(item) || item.title.toLowerCase().includes(wanted))
  )
  return [...exact, ...others]
}

/** Does with the subject what the list was opened for. */
export function take(model: DeskModel, { kind, subject }: OpenPicker, id: string): void {
  if (kind === 'repeat') repeat(model, subject, id as ParagraphId)
  else if (kind === 'attachTitle') attach(model, subject, id as ArticleId)
  else {
    const place = PLACES.find((each) => each === id)
    assign(model, place ? { kind: place } : { kind: 'article', article: id as ArticleId }, subject)
  }
}

function attach(model: DeskModel, subject: Subject, article: ArticleId): void {
  const cutting = cutSubject(model, subject)
  const cut = stateAfter(model.state, cutting.changes)
  const changes = attachTitle(cut, cutting.paragraphs, article)
  const all = [...cutting.changes, ...changes]
  if (!act(model, all, 'titled', (after) => nameOf(after, article))) return
  model.repair.remember(article)
  settleAlong(model, subject, cutting.paragraphs)
}

function repeat(model: DeskModel, subject: Subject, of: ParagraphId): void {
  const cutting = cutSubject(model, subject)
  const cut = stateAfter(model.state, cutting.changes)
  const copies = cutting.paragraphs.filter((id) => id !== of)
  const stay = neighbourOf(cut, copies)
  const changes = copies.map((paragraph): LaterChange => ({ kind: 'paragraph.repeated', paragraph, of }))
  const title = shorten(model.state.paragraphs[of]?.text ?? '')
  if (act(model, [...cutting.changes, ...changes], 'repeated', () => ({ count: copies.length, title })))
    settleAway(model, subject, stay, copies[0])
}

function originalsFor(model: DeskModel, subject: Subject): PickerItem[] {
  const cutting = cutSubject(model, subject)
  const cut = stateAfter(model.state, cutting.changes)
  const [copy] = cutting.paragraphs
  if (!copy) return []
  const isMade = (id: ParagraphId) => !model.state.paragraphs[id]
  return likelyOriginals(cut, copy)
    .filter(({ id }) => !cutting.paragraphs.includes(id) && !isMade(id))
    .slice(0, originalsAtMost)
    .map(({ id, share }) => ({ id, number: null, title: cut.paragraphs[id]!.text, share }))
}
