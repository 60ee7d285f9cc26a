import type { ArticleId } from '#shared/model/index'
import type { DeskModel } from '../desk-model'
import type { Target } from './assign'
import type { OpenPicker } from './repair-view'

/** What is dragged: text of any pane, or a whole article. */
export type Dragged =
  | { readonly kind: 'text'; readonly subject: OpenPicker['subject'] }
  | { readonly kind: 'article'; readonly article: ArticleId }

/** Where it would go: a line between two things, or a frame around one, in window pixels. */
export interface DropPlace {
  readonly target:
    Target | { readonly kind: 'order'; readonly before: ArticleId | null } | { kind: 'repeats' }
  readonly shape: 'line' | 'frame'
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The place under the pointer; null where nothing can be dropped. */
export function dropPlaceAt(model: DeskModel, dragged: Dragged, x: number, y: number): DropPlace | null {
  const under = document.elementFromPoint(x, y)
  const place = under?.closest<HTMLElement>('.outline__item, .article[data-article], .quiet[data-pool]')
  if (!place) return null
  const pool = place.dataset['pool']
  if (pool) return dragged.kind === 'text' ? framed(place, poolTarget(pool)) : null
  const article = place.dataset['article'] as ArticleId | undefined
  if (!article) return null
  if (dragged.kind === 'article') return between(model, place, article, y)
  if (place.classList.contains('outline__item')) return framed(place, { kind: 'article', article })
  return gapIn(model, place, article, y)
}

function poolTarget(pool: string): DropPlace['target'] {
  if (pool === 'repeats' || pool === 'new') return { kind: pool }
  return { kind: pool === 'furniture' ? 'furniture' : 'unassigned' }
}

function framed(element: HTMLElement, target: DropPlace['target']): DropPlace {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { target, shape: 'frame', left, top, width, height }
}

/** Before or behind an article, whichever edge is nearer. */
function between(model: DeskModel, element: HTMLElement, article: ArticleId, y: number): DropPlace {
  const { left, top, width, height, bottom } = element.getBoundingClientRect()
  const ids = model.state.articles.map(({ id }) => id)
  const isUpper = y < top + height / 2
  const before = isUpper ? article : (ids[ids.indexOf(article) + 1] ?? null)
  return {
    target: { kind: 'order', before },
    shape: 'line',
    left,
    top: isUpper ? top : bottom,
    width,
    height: 0
  }
}

function gapIn(model: DeskModel, element: HTMLElement, article: ArticleId, y: number): DropPlace | null {
  const editor = model.panes.editorOf(article)
  if (!editor) return null
  const { before, y: top } = editor.gapAt(y)
  const { left, width } = element.querySelector('.article__text')!.getBoundingClientRect()
  return { target: { kind: 'article', article, before }, shape: 'line', left, top, width, height: 0 }
}
