import type { PageState, Paragraph, ParagraphId } from '../model'
import { ChangeRefused } from './refused'

/** The record, or `ChangeRefused` where the state has none. */
export function paragraphOf(state: PageState, id: ParagraphId): Paragraph {
  const paragraph = state.paragraphs[id]
  if (!paragraph) throw new ChangeRefused('no-such-record', `paragraph ${id}`)
  return paragraph
}
