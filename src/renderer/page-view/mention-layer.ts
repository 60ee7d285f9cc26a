import { StateEffect, StateField, type EditorState } from '@codemirror/state'
import { layer, type EditorView, type LayerMarker, type ViewUpdate } from '@codemirror/view'
import type { Mention, MentionId } from '#shared/model/index'
import { articleLines } from './article-lines'

/** The mention that a person stands at; null for none. */
export const setCurrentMention = StateEffect.define<MentionId | null>()

export const currentMention = StateField.define<MentionId | null>({
  create: () => null,
  update(id, { effects }) {
    return effects.findLast((effect) => effect.is(setCurrentMention))?.value ?? id
  }
})

/**
 * Draws tags behind the text, which stays one run of plain characters: no element wraps it, tags may overlap and nest,
 * and only those in sight are drawn.
 */
export const mentionLayer = layer({
  above: false,
  class: 'mention-layer',
  update: ({ docChanged, viewportChanged, startState, state }: ViewUpdate) =>
    docChanged ||
    viewportChanged ||
    startState.field(articleLines) !== state.field(articleLines) ||
    startState.field(currentMention) !== state.field(currentMention),
  markers: (view) => seenMentions(view).flatMap((seen) => boxesOf(view, seen))
})

/** A mention within what is drawn of the document. */
interface SeenMention {
  readonly mention: Mention
  readonly from: number
  readonly to: number
  /** How many deep other mentions lie within it: its line is drawn that much further out. */
  readonly depth: number
  readonly isCurrent: boolean
}

const DEEPEST = 3

function seenMentions({ state, visibleRanges }: EditorView): SeenMention[] {
  const seen: SeenMention[] = []
  for (const range of visibleRanges) {
    const last = state.doc.lineAt(range.to).number
    for (let number = state.doc.lineAt(range.from).number; number <= last; number++) {
      seen.push(...mentionsOfLine(state, number, range))
    }
  }
  return seen
}

function mentionsOfLine(
  state: EditorState,
  number: number,
  range: { readonly from: number; readonly to: number }
): SeenMention[] {
  const { ids, marks } = state.field(articleLines)
  const mentions = marks.get(ids[number - 1]!)?.mentions ?? []
  if (mentions.length === 0) return []
  const current = state.field(currentMention)
  const line = state.doc.line(number)
  const [first, last] = [range.from - line.from, range.to - line.from]
  const drawn = mentions
    .filter(({ id, status, start, end }) => {
      const isDrawn = status !== 'rejected' || id === current
      return isDrawn && end <= line.length && start < last && end > first
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  const depths = depthsOf(drawn)
  return drawn
    .map((mention, i) => ({
      mention,
      from: line.from + Math.max(mention.start, first),
      to: line.from + Math.min(mention.end, last),
      depth: depths[i]!,
      isCurrent: mention.id === current
    }))
    .reverse()
}

/** Of mentions from the shortest on: how many levels of others each one covers or crosses. */
function depthsOf(mentions: readonly Mention[]): number[] {
  const length = Math.max(0, ...mentions.map(({ end }) => end))
  const taken = new Uint8Array(length)
  return mentions.map(({ start, end }) => {
    let depth = 0
    for (let at = start; at < end; at++) depth = Math.max(depth, taken[at]!)
    taken.fill(Math.min(DEEPEST, depth) + 1, start, end)
    return Math.min(DEEPEST, depth)
  })
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

function boxesOf(view: EditorView, { mention, from, to, depth, isCurrent }: SeenMention): MentionBox[] {
  const range = document.createRange()
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  const pane = view.scrollDOM.getBoundingClientRect()
  const rows = joinRows(range.getClientRects())
  return rows.map(({ left, top, right, bottom }, i) => {
    const [isFirst, isLast] = [i === 0, i === rows.length - 1]
    // Neighbours do not run into each other.
    const [inset, outset] = [isFirst ? 1 : 0, isLast ? 1 : 0]
    const names = [
      'mention',
      `mention-${mention.type}`,
      `mention-${mention.status}`,
      `mention--depth-${depth}`,
      ...(mention.entity ? ['mention--linked'] : []),
      ...(mention.doubtful ? ['mention--doubtful'] : []),
      ...(isCurrent ? ['mention--current'] : []),
      ...(isLast ? ['mention--last'] : [])
    ]
    return new MentionBox(names.join(' '), mention.id, {
      left: left - pane.left + inset,
      top: top - pane.top,
      width: right - left - inset - outset,
      height: bottom - top
    })
  })
}

/** One box a row of text, whatever other marks cut the text into. */
function joinRows(rects: DOMRectList): Box[] {
  const rows: Box[] = []
  for (const { left, top, right, bottom, width } of rects) {
    if (width === 0) continue
    const row = rows.find((each) => Math.min(each.bottom, bottom) - Math.max(each.top, top) > 4)
    if (!row) rows.push({ left, top, right, bottom })
    else Object.assign(row, { left: Math.min(row.left, left), right: Math.max(row.right, right) })
  }
  return rows
}

class MentionBox implements LayerMarker {
  constructor(
    private readonly name: string,
    private readonly id: MentionId,
    private readonly at: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>
  ) {}

  eq({ name, id, at }: MentionBox): boolean {
    const isThere = EDGES.every((edge) => this.at[edge] === at[edge])
    return isThere && this.name === name && this.id === id
  }

  draw(): HTMLElement {
    const element = document.createElement('div')
    this.update(element)
    return element
  }

  update(element: HTMLElement): boolean {
    element.className = this.name
    element.dataset['mention'] = this.id
    for (const edge of EDGES) element.style[edge] = `${this.at[edge]}px`
    return true
  }
}

const EDGES = ['left', 'top', 'width', 'height'] as const
