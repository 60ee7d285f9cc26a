import type { LaterChange } from '#shared/review/index'
import type { DeskModel } from '../desk-model'
import { assign } from './assign'
import { dropPlaceAt, type Dragged, type DropPlace } from './drop-place'
import { moveArticleTo } from './structure'

const thresholdPx = 4
const edgePx = 48
const scrollAtMostPx = 18

interface DragOptions {
  readonly dragged: () => Dragged | null
  /** Names what is dragged, for the pointer to carry. */
  readonly nameOf: (dragged: Dragged) => string
  /** The button was let go where it was pressed. */
  readonly onClick?: () => void
}

/**
 * Follows the pointer from a press on a handle until the button is let go; Escape gives it up. Not the drag and drop
 * of the platform: a CodeMirror editor would take what is dropped for text to insert.
 */
export function startDrag(model: DeskModel, press: MouseEvent, options: DragOptions): void {
  let dragged: Dragged | null = null
  let pointer = { x: press.clientX, y: press.clientY }
  let frame = 0

  const show = () => {
    if (!dragged) return
    const drop = dropPlaceAt(model, dragged, pointer.x, pointer.y)
    model.repair.update({ drag: { what: options.nameOf(dragged), ...pointer, drop } })
  }
  const scroll = () => {
    if (scrollNearEdge(pointer)) show()
    frame = requestAnimationFrame(scroll)
  }
  const onMove = ({ clientX, clientY }: MouseEvent) => {
    pointer = { x: clientX, y: clientY }
    const way = Math.hypot(clientX - press.clientX, clientY - press.clientY)
    if (!dragged && way >= thresholdPx) {
      dragged = options.dragged()
      if (!dragged) {
        stop()
        return
      }
      frame = requestAnimationFrame(scroll)
    }
    show()
  }
  const onUp = () => {
    const { drag } = model.repair.get()
    const what = dragged
    stop()
    if (!what) options.onClick?.()
    else {
      swallowClick()
      if (drag?.drop) drop(model, what, drag.drop)
    }
  }
  // The keys of the desk, where Escape means to leave it, are dead while the drag's layer is there.
  const onKey = (event: KeyboardEvent) => {
    if (!dragged) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape') stop()
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    model.repair.update({ drag: null })
    window.removeEventListener('mousemove', onMove)
    window.removeEventListener('mouseup', onUp)
    document.removeEventListener('keydown', onKey, { capture: true })
    window.removeEventListener('blur', stop)
  }
  window.addEventListener('mousemove', onMove)
  window.addEventListener('mouseup', onUp)
  document.addEventListener('keydown', onKey, { capture: true })
  window.addEventListener('blur', stop)
}

function drop(model: DeskModel, dragged: Dragged, { target }: DropPlace): void {
  if (dragged.kind === 'article') {
    if (target.kind !== 'order') return
    const { articles } = model.state
    const at = articles.findIndex(({ id }) => id === dragged.article)
    const isThere = target.before === dragged.article || target.before === (articles[at + 1]?.id ?? null)
    const change: LaterChange = { kind: 'article.moved', article: dragged.article, before: target.before }
    if (!isThere) moveArticleTo(model, dragged.article, [change], 'outline')
  } else if (target.kind === 'repeats') {
    model.repair.update({ picker: { kind: 'repeat', subject: dragged.subject } })
  } else if (target.kind !== 'order') assign(model, target, dragged.subject)
}

/** The click that the browser makes of the press and the release is no click. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}

/** Scrolls the pane whose upper or lower edge the pointer is near; whether anything moved. */
function scrollNearEdge({ x, y }: { x: number; y: number }): boolean {
  for (const pane of document.querySelectorAll('.proof__scroll, .outline, .raw-pane .cm-scroller')) {
    const { left, right, top, bottom } = pane.getBoundingClientRect()
    if (x < left || x > right || y < top - edgePx || y > bottom + edgePx) continue
    const speed = Math.max(0, edgePx - (y - top)) - Math.max(0, edgePx - (bottom - y))
    if (speed === 0) return false
    const before = pane.scrollTop
    pane.scrollTop += Math.max(-scrollAtMostPx, Math.min(scrollAtMostPx, speed / 2))
    return pane.scrollTop !== before
  }
  return false
}
