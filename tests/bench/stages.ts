import { NO_EVIDENCE, type Draft, type PageId } from '#shared/model/index'
import { recogniseMentions } from '#shared/mentions/index'
import { DEFAULT_SETTINGS, draftPage, type StageWatch } from '#shared/pipeline'
import { TAGGER, WORDS } from '../support/word-list'

/** Milliseconds by stage. */
export type StageTimes = Record<string, number>

/** Drafts a page and adds what each stage took to `times`. */
export function draftInStages(text: string, times: StageTimes): Draft {
  return draft(text, (stage, work) => {
    const begun = performance.now()
    const made = work()
    times[stage] = (times[stage] ?? 0) + performance.now() - begun
    return made
  })
}

/** The whole pipeline as the app runs it. */
export const draftWhole = (text: string): Draft => draft(text)

/** Names of a drafted page, by rules and the trained tagger, and by rules alone. */
export const recognise = (page: Draft): Draft['mentions'] =>
  recogniseMentions(page, { words: WORDS, corpus: NO_EVIDENCE, tagger: TAGGER })
export const recogniseByRules = (page: Draft): Draft['mentions'] =>
  recogniseMentions(page, { words: WORDS, corpus: NO_EVIDENCE })

const draft = (text: string, watch?: StageWatch): Draft =>
  draftPage({ id: 'page' as PageId, path: 'page.txt', text }, DEFAULT_SETTINGS, WORDS, NO_EVIDENCE, {
    tagger: TAGGER,
    ...(watch && { watch })
  })
