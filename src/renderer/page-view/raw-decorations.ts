import { Facet, StateEffect, StateField, type EditorState, type Range } from '@codemirror/state'
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate
} from '@codemirror/view'
import type { Span } from '#shared/model/index'
import { indexAt } from '#shared/text/index'
import { SYNCED, SYNCED_POINT } from './article-decorations'
import { isSameOwner, spansWithin, type OwnedSpan, type Owner } from './owned-spans'

/** Words of the raw pane in the language of the screen. */
export interface RawWords {
  readonly label: string
  /** Short names of what is in no article, for the margin and the text. */
  readonly kinds: Readonly<Record<Exclude<Owner['kind'], 'article'>, string>>
}

export const rawWords = Facet.define<RawWords, RawWords | null>({ combine: (values) => values[0] ?? null })

export const setOwners = StateEffect.define<readonly OwnedSpan[]>()

export const owners = StateField.define<readonly OwnedSpan[]>({
  create: () => [],
  update: (spans, { effects }) => effects.findLast((effect) => effect.is(setOwners))?.value ?? spans
})

/** Raw spans that belong to what is selected in an article; an empty span is a place. */
export const setRawHighlight = StateEffect.define<readonly Span[]>()

export const rawHighlight = StateField.define<readonly Span[]>({
  create: () => [],
  update: (spans, { effects }) => effects.findLast((effect) => effect.is(setRawHighlight))?.value ?? spans
})

/** Draws, for the text in view only, what is in no article and what is selected beside. */
export const rawDecorations = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet

    constructor(view: EditorView) {
      this.decorations = decorate(view)
    }

    update(update: ViewUpdate): void {
      const { startState, state } = update
      const isStale = [owners, rawHighlight].some(
        (field) => startState.field<unknown>(field) !== state.field<unknown>(field)
      )
      const isRenamed = startState.facet(rawWords) !== state.facet(rawWords)
      if (update.viewportChanged || isStale || isRenamed) this.decorations = decorate(update.view)
    }
  },
  { decorations: (plugin) => plugin.decorations }
)

function decorate({ state, visibleRanges }: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = []
  const all = state.field(owners)
  for (const { from, to } of visibleRanges) {
    for (const span of spansWithin(all, from, to)) {
      if (span.kind === 'article') continue
      const start = Math.max(from, span.start)
      const end = Math.min(to, span.end)
      ranges.push(Decoration.mark({ class: `raw-${span.kind}` }).range(start, end))
      if (isFirstOfItsKind(state, all, span) && start === span.start) ranges.push(kindLabel(state, span))
    }
  }
  for (const { start, end } of state.field(rawHighlight)) {
    ranges.push(start < end ? SYNCED.range(start, end) : SYNCED_POINT.range(start))
  }
  return Decoration.set(ranges, true)
}

/** One label for a run of lines of one kind, at its first. */
function isFirstOfItsKind(state: EditorState, all: readonly OwnedSpan[], span: OwnedSpan): boolean {
  const before = all[indexAt(all, span.start) - 1]
  return (
    !isSameOwner(before, span) ||
    state.doc.lineAt(before!.end).number < state.doc.lineAt(span.start).number - 3
  )
}

function kindLabel(state: EditorState, { kind, start }: OwnedSpan): Range<Decoration> {
  const word = kind === 'article' ? '' : (state.facet(rawWords)?.kinds[kind] ?? '')
  return Decoration.widget({ widget: new KindLabel(kind, word), side: -1 }).range(start)
}

class KindLabel extends WidgetType {
  constructor(
    private readonly kind: Owner['kind'],
    private readonly word: string
  ) {
    super()
  }

  override eq(other: KindLabel): boolean {
    return other.kind === this.kind && other.word === this.word
  }

  toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = `raw-label raw-label-${this.kind}`
    element.textContent = this.word
    return element
  }
}
