import { StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** A place that was looked for, in positions of the document. */
export interface FoundRange {
  readonly from: number
  readonly to: number
  /** The one that the person stands at. */
  readonly isCurrent: boolean
}

/** Marks these places in place of those marked before. */
export const setFound = StateEffect.define<readonly FoundRange[]>()

const FOUND = Decoration.mark({ class: 'found' })
const CURRENT = Decoration.mark({ class: 'found found--current' })

/** Places that were looked for; they move with the text until they are looked for again. */
export const foundMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    const found = effects.findLast((effect) => effect.is(setFound))?.value
    if (!found) return marks.map(changes)
    const ranges = found.filter(({ from, to }) => from < to)
    return Decoration.set(
      ranges.map(({ from, to, isCurrent }) => (isCurrent ? CURRENT : FOUND).range(from, to)),
      true
    )
  },
  provide: (field) => EditorView.decorations.from(field)
})
