import type { Change, PageState, Paragraph, ParagraphId, Revision } from '../model'
import type { PastAct } from './past-acts'
import { undoneIn } from './past-acts'
import { applyChange, type LaterChange } from './apply-change'
import { ChangeRefused, type RefusalReason } from './refused'
import { undoingOf } from './undo'

/** The changes that take an act back, or why it cannot be taken back. */
export type Undoing =
  { readonly changes: readonly Change[] } | { readonly refused: RefusalReason | 'undone' | 'draft' }

/**
 * How any past act is taken back as the page stands; `states` is `foldAll(revisions)`. Asked before it is offered, so
 * that a person is not refused what was offered.
 *
 * Law: `changes` apply to the last state, and leave no mark in text that is not there or that is another by now.
 */
export function undoingOfAct(
  revisions: readonly Revision[],
  states: readonly PageState[],
  act: PastAct
): Undoing {
  const undone = undoneIn(revisions)
  if (act.revisions.some(({ id }) => undone.has(id))) return { refused: 'undone' }
  if (act.revisions.some(({ change }) => change.kind === 'page.drafted')) return { refused: 'draft' }
  try {
    const changes = act.revisions.toReversed().map(({ id }) => undoingOf(revisions, states, id))
    const now = states.at(-1)!
    const after = changes.reduce((state, change) => applyChange(state, change as LaterChange), now)
    if (leavesStray(states[act.start - 1]!, now, after)) throw new ChangeRefused('changed-since', act.id)
    return { changes }
  } catch (error) {
    if (error instanceof ChangeRefused) return { refused: error.reason }
    throw error
  }
}

interface Mark {
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
}

/**
 * Whether a mark would stand in text that it was not made for, or a repetition point at nothing. Patches compare
 * records one by one: text goes back without the tags that were set in it since, and a tag comes back to text that
 * has changed since.
 */
function leavesStray(before: PageState, now: PageState, after: PageState): boolean {
  const isMarkStray = (mark: Mark, current?: Mark, earlier?: Mark): boolean => {
    const text = after.paragraphs[mark.paragraph]?.text
    if (text === undefined) return true
    if (mark === current && text === now.paragraphs[mark.paragraph]?.text) return false
    const isAsBefore = earlier?.start === mark.start && earlier.end === mark.end
    return !isAsBefore || text !== before.paragraphs[mark.paragraph]?.text
  }
  const lists = (state: PageState): Readonly<Record<string, Mark>>[] => [
    state.mentions,
    state.flags,
    state.notes ?? {}
  ]
  const [nows, befores] = [lists(now), lists(before)]
  const isStray = lists(after).some((marks, i) =>
    Object.entries(marks).some(([id, mark]) => isMarkStray(mark, nows[i]![id], befores[i]![id]))
  )
  const isLost = ({ copyOf }: Paragraph) => copyOf !== undefined && !after.paragraphs[copyOf]
  return isStray || Object.values(after.paragraphs).some(isLost)
}
