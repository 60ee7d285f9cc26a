import type { ArticleId, ParagraphId, Span } from '#shared/model/index'
import { cutOut, cutPart, type Cutting } from '#shared/review/index'
import { placesOfRaw, type Place } from '../../../page-view'
import { newId } from '../../../state'
import type { DeskModel } from '../desk-model'
import { articleOf } from '../reading-order'
import type { Origin } from './repair-view'

/** What a command is about: what is selected in the pane that has, or last had, the focus. */
export interface Subject {
  readonly pane: Origin['pane']
  /** The whole paragraphs that the selection touches, in the order shown; at least one. */
  readonly paragraphs: readonly ParagraphId[]
  /** The article of the first; null outside of articles. */
  readonly article: ArticleId | null
  /** The raw text that is meant, in the raw pane. */
  readonly raw?: Span
  /** The part of one paragraph that is meant, where it is not all of it. */
  readonly part?: Place
}

/** Null where nothing is selected and the caret is in no text. Typing becomes a revision first. */
export function subjectOf(model: DeskModel): Subject | null {
  model.finishTyping()
  const { origin, quiet } = model.repair.get()
  switch (origin?.pane) {
    case 'raw':
      return model.panes.raw && subjectOfRaw(model, model.panes.raw.meant())
    case 'article':
      return subjectOfArticle(model)
    case 'quiet': {
      const isSelected = quiet.includes(origin.paragraph)
      return subject(model, 'quiet', isSelected ? quiet : [origin.paragraph])
    }
    case 'outline': {
      const article = model.state.articles.find(({ id }) => id === origin.article)
      return article ? subject(model, 'outline', article.paragraphs) : null
    }
    case undefined:
      return null
    default:
      return origin satisfies never
  }
}

/** Makes whole paragraphs of what is meant. */
export function cutSubject(model: DeskModel, { raw, part, paragraphs }: Subject): Cutting {
  const nextId = () => newId() as ParagraphId
  if (raw) return cutOut(model.state, raw, nextId)
  if (part) return cutPart(model.state, part, nextId)
  return { changes: [], paragraphs, rests: [] }
}

function subjectOfRaw(model: DeskModel, raw: Span): Subject | null {
  if (raw.start === raw.end) return null
  const places = placesOfRaw(model.owned.get(), model.state.paragraphs, raw)
  const found = subject(
    model,
    'raw',
    places.map(({ paragraph }) => paragraph)
  )
  return found && { ...found, raw }
}

function subjectOfArticle(model: DeskModel): Subject | null {
  const editor = model.activeEditor()
  if (!editor) return null
  const found = subject(model, 'article', editor.selectedParagraphs())
  const { place, isWhole } = editor.selection()
  const length = model.state.paragraphs[place.paragraph]?.text.length ?? 0
  const selected = place.end - place.start
  return found && isWhole && selected > 0 && selected < length ? { ...found, part: place } : found
}

function subject(
  model: DeskModel,
  pane: Subject['pane'],
  paragraphs: readonly ParagraphId[]
): Subject | null {
  const here = paragraphs.filter((id) => model.state.paragraphs[id])
  const [first] = here
  return first ? { pane, paragraphs: here, article: articleOf(model.state, first) } : null
}
