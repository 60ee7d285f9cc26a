import { StateEffect, StateField, type EditorState, type Range } from '@codemirror/state'
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate
} from '@codemirror/view'
import type { Flag, Note } from '#shared/model/index'
import { articleLines, paragraphLines } from './article-lines'
import { positionsOf } from './paragraph-lines'
import type { Place } from './place'

/** The places that belong to what is selected in the raw text. */
export const setHighlight = StateEffect.define<readonly Place[]>()

export const highlightedPlaces = StateField.define<readonly Place[]>({
  create: () => [],
  update(places, transaction) {
    for (const effect of transaction.effects) if (effect.is(setHighlight)) return effect.value
    return transaction.docChanged ? [] : places
  }
})

/** Draws roles, notes and flags of the lines in view only, so that a long article costs no more than a short one. */
export const articleDecorations = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet

    constructor(view: EditorView) {
      this.decorations = decorate(view)
    }

    update(update: ViewUpdate): void {
      const { startState, state } = update
      const isStale =
        startState.field(articleLines) !== state.field(articleLines) ||
        startState.field(highlightedPlaces) !== state.field(highlightedPlaces)
      if (update.docChanged || update.viewportChanged || isStale) this.decorations = decorate(update.view)
    }
  },
  { decorations: (plugin) => plugin.decorations }
)

function decorate({ state, visibleRanges }: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const { from, to } of visibleRanges) {
    const last = state.doc.lineAt(to).number
    for (let number = state.doc.lineAt(from).number; number <= last; number++)
      ranges.push(...lineRanges(state, number))
  }
  return Decoration.set([...ranges, ...highlightRanges(state)], true)
}

function lineRanges(state: EditorState, number: number): Range<Decoration>[] {
  const { ids, roles, marks } = state.field(articleLines)
  const id = ids[number - 1]
  if (id === undefined) return []
  const line = state.doc.line(number)
  const ranges = [Decoration.line({ class: `role-${roles.get(id) ?? 'body'}` }).range(line.from)]
  const { flags, notes } = marks.get(id) ?? { flags: [], notes: [] }
  for (const note of notes) {
    if (note.start < note.end && note.end <= line.length)
      ranges.push(noteMark(note).range(line.from + note.start, line.from + note.end))
  }
  for (const flag of flags) {
    if (flag.settled || flag.end > line.length) continue
    if (flag.start < flag.end) ranges.push(flagMark(flag).range(line.from + flag.start, line.from + flag.end))
    else ranges.push(flagPoint(flag).range(line.from + flag.start))
  }
  return ranges
}

function highlightRanges(state: EditorState): Range<Decoration>[] {
  const lines = paragraphLines(state)
  return state.field(highlightedPlaces).flatMap((place) => {
    const at = positionsOf(lines, place)
    if (!at) return []
    return at.from < at.to ? [SYNCED.range(at.from, at.to)] : [SYNCED_POINT.range(at.from)]
  })
}

function noteMark({ kind, id }: Note): Decoration {
  return Decoration.mark({ class: `note note-${kind}`, attributes: { 'data-note': id }, inclusive: false })
}

function flagMark({ severity, id }: Flag): Decoration {
  return Decoration.mark({ class: `flag flag-${severity}`, attributes: { 'data-flag': id } })
}

function flagPoint({ severity, start }: Flag): Decoration {
  return Decoration.widget({ widget: new Point(`flag-point flag-${severity}`), side: start === 0 ? -1 : 1 })
}

/** A mark at a place without characters. */
class Point extends WidgetType {
  constructor(private readonly name: string) {
    super()
  }

  override eq(other: Point): boolean {
    return other.name === this.name
  }

  toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = this.name
    element.setAttribute('aria-hidden', 'true')
    return element
  }
}

export const SYNCED = Decoration.mark({ class: 'synced' })
export const SYNCED_POINT = Decoration.widget({ widget: new Point('synced-point'), side: 1 })
