import { CorpusLore } from '#shared/corpus/index'
import type { CorpusEvidence, RawPage } from '#shared/model/index'
import { DEFAULT_SETTINGS, learn } from '#shared/pipeline'

/** What `pages` tell together, as the command line learns it before it drafts. */
export function evidenceOf(pages: readonly Pick<RawPage, 'path' | 'text'>[]): CorpusEvidence {
  const lore = new CorpusLore()
  for (const page of pages) lore.add(learn(page, DEFAULT_SETTINGS))
  return lore.evidence()
}
