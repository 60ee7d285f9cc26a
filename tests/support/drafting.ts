import type { Draft, PageId, Role } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { WORDS } from './word-list'

/** The draft of a page of these raw lines. */
export function draftLines(...lines: readonly string[]): Draft {
  return draftPage(
    { id: 'page' as PageId, path: 'page.txt', text: lines.join('\n') },
    DEFAULT_SETTINGS,
    WORDS
  )
}

/** A draft's articles as role and text of each paragraph. */
export function outline(draft: Draft): [role: Role, text: string][][] {
  return draft.articles.map((article) =>
    article.paragraphs.map((id) => [draft.paragraphs[id]!.role, draft.paragraphs[id]!.text])
  )
}
