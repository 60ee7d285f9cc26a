import type { Change, PageState, ParagraphId } from '#shared/model/index'
import { replacingEdits } from '#shared/search/index'
import type { FoundHit } from '../workers/search-messages'

/** A hit in a paragraph. */
export type CleanHit = FoundHit & { readonly paragraph: ParagraphId }

/** The changes that replace `hits` in the page as it stands; those whose surroundings differ now are left. */
export function replacingChanges(
  state: PageState,
  hits: readonly CleanHit[],
  replacement: string
): { readonly changes: Change[]; readonly refused: number } {
  const fitting = hits.filter(({ paragraph, start, end, before, found, after }) => {
    const text = state.paragraphs[paragraph]?.text
    return text?.slice(Math.max(0, start - before.length), end + after.length) === before + found + after
  })
  const changes = replacingEdits((id) => state.paragraphs[id]!.text, fitting, replacement)
  return { changes, refused: hits.length - fitting.length }
}
