import type { Change, Flag, PageState, ParagraphId } from '#shared/model/index'
import { replacingEdits } from '#shared/search/index'
import { differenceOf } from '#shared/text/index'
import type { FoundHit } from '../workers/search-messages'

/** A hit in a paragraph. */
export type CleanHit = FoundHit & { readonly paragraph: ParagraphId }

/**
 * The changes that replace `hits` in the page as it stands; those whose surroundings differ now are left. A suggestion
 * that comes true by it is accepted.
 */
export function replacingChanges(
  state: PageState,
  hits: readonly CleanHit[],
  replacement: string
): { readonly changes: Change[]; readonly refused: number } {
  const fitting = hits.filter(({ paragraph, start, end, before, found, after }) => {
    const text = state.paragraphs[paragraph]?.text
    return text?.slice(Math.max(0, start - before.length), end + after.length) === before + found + after
  })
  const edits = replacingEdits((id) => state.paragraphs[id]!.text, fitting, replacement)
  return { changes: [...suggestionsMet(state, edits), ...edits], refused: hits.length - fitting.length }
}

type Edit = Extract<Change, { kind: 'paragraph.edited' }>

/** Flags that the edits leave open although they do what is suggested: what a flag marks stays where text is put in. */
function suggestionsMet(state: PageState, edits: readonly Edit[]): Change[] {
  const made = new Set(
    edits.flatMap(({ paragraph, steps }) =>
      steps.flat().map(({ at, removed, inserted }) => keyOf(paragraph, at, removed, inserted))
    )
  )
  if (made.size === 0) return []
  return Object.values(state.flags).flatMap((flag) => {
    const suggested = suggestionKey(state, flag)
    return suggested !== null && made.has(suggested)
      ? [{ kind: 'flag.settled', flag: flag.id, settled: 'accepted' }]
      : []
  })
}

function suggestionKey({ paragraphs }: PageState, flag: Flag): string | null {
  const { suggestion, settled, paragraph, start, end } = flag
  const marked = paragraphs[paragraph]?.text.slice(start, end)
  if (suggestion === undefined || settled || marked === undefined) return null
  const piece = differenceOf(marked, suggestion)
  if (!piece || piece.to - piece.from === marked.length) return null
  return keyOf(paragraph, start + piece.from, marked.slice(piece.from, piece.to), piece.inserted)
}

const keyOf = (...parts: readonly [ParagraphId, number, string, string]): string => JSON.stringify(parts)
