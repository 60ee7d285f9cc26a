import { BY_HAND, type Draft, type PageState, type Revision, type Step } from '../model'
import { draftedText, undoneIn } from '../review'
import { differenceOf, stepBetween } from '../text'
import { aroundOf, mayBeConfusion, type Sighting } from './sighting'

/** Corrections that stand closer together are a rewriting. */
const LEAST_APART_CHARS = 2
/** Of a paragraph that was changed by more, the changes tell nothing of its characters. */
const MOST_CHANGED = 0.3
const LEAST_CHANGED_CHARS = 6

/**
 * What a page tells of confusions: what people corrected, taken as a whole (a character that was deleted and another
 * that was typed a minute later are one correction, one that was taken back is none), and what was suggested to them.
 */
export function sightingsOf(state: PageState, revisions: readonly Revision[]): Sighting[] {
  const first = revisions[0]?.change
  const corrected = first?.kind === 'page.drafted' ? correctionsOf(first.draft, state, revisions) : []
  return [...corrected, ...suggestionsOf(state)]
}

function correctionsOf(draft: Draft, state: PageState, revisions: readonly Revision[]): Sighting[] {
  const inBulk = replacedInBulk(revisions)
  return Object.values(state.paragraphs).flatMap((paragraph): Sighting[] => {
    if (!paragraph.runs.some((run) => run.kind !== 'kept' && run.by === BY_HAND)) return []
    const drafted = draftedText(draft, paragraph)?.text
    if (drafted === undefined) return []
    return lonePieces(drafted, stepBetween(drafted, paragraph.text)).map(({ at, removed, inserted }) => ({
      was: removed,
      now: inserted,
      ...aroundOf(drafted, at, at + removed.length),
      kind: inBulk.has(keyOf(removed, inserted)) ? 'accepted' : 'hand'
    }))
  })
}

/** The replacements of a step that are small and have unchanged text around them. */
function lonePieces(text: string, step: Step): Step {
  const changed = step.reduce(
    (sum, { removed, inserted }) => sum + Math.max(removed.length, inserted.length),
    0
  )
  if (changed > Math.max(LEAST_CHANGED_CHARS, text.length * MOST_CHANGED)) return []
  return step.filter(({ at, removed, inserted }, i) => {
    const [last, next] = [step[i - 1], step[i + 1]]
    const isApart =
      (!last || at - last.at - last.removed.length >= LEAST_APART_CHARS) &&
      (!next || next.at - at - removed.length >= LEAST_APART_CHARS)
    return isApart && mayBeConfusion(removed, inserted)
  })
}

/** What acts of several changes replaced: suggestions that were accepted, and replacings of many places. */
function replacedInBulk(revisions: readonly Revision[]): ReadonlySet<string> {
  const undone = undoneIn(revisions)
  return new Set(
    revisions.flatMap(({ id, group, change }) => {
      if (!group || undone.has(id) || change.kind !== 'paragraph.edited') return []
      return change.steps.flat().flatMap(({ removed, inserted }) => {
        const piece = differenceOf(removed, inserted)
        return piece ? [keyOf(removed.slice(piece.from, piece.to), piece.inserted)] : []
      })
    })
  )
}

const keyOf = (was: string, now: string): string => `${was}\u0000${now}`

/** Suggestions that wait or were dismissed; those that were accepted are corrections. */
function suggestionsOf({ flags, paragraphs }: PageState): Sighting[] {
  return Object.values(flags).flatMap(({ check, settled, suggestion, paragraph, start, end }): Sighting[] => {
    const text = paragraphs[paragraph]?.text
    if (suggestion === undefined || text === undefined || start >= end || settled === 'accepted') return []
    // What was learned from people is not told back as a thing of its own.
    if (check === 'learned-confusion' && !settled) return []
    const marked = text.slice(start, end)
    const piece = differenceOf(marked, suggestion)
    if (!piece) return []
    const [was, at] = [marked.slice(piece.from, piece.to), start + piece.from]
    if (!mayBeConfusion(was, piece.inserted)) return []
    return [
      {
        was,
        now: piece.inserted,
        ...aroundOf(text, at, at + was.length),
        kind: settled ?? 'open',
        place: { paragraph, at }
      }
    ]
  })
}
