import { buildArticles } from '#shared/articles/index'
import { labelBlocks } from '#shared/blocks/index'
import { raiseFlags } from '#shared/flags/index'
import { readIssue } from '#shared/issue/index'
import { joinPage } from '#shared/join/index'
import { cleanLines } from '#shared/lines/index'
import type { Draft, PageId } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { countSeams, joinSeams, wordSeams } from '#shared/text/index'
import { WORDS } from '../support/word-list'

/** Milliseconds by stage. */
export type StageTimes = Record<string, number>

/** `draftPage`, stage by stage with a clock. */
export function draftInStages(text: string, times: StageTimes): Draft {
  const timed = <T>(stage: string, work: () => T): T => {
    const begun = performance.now()
    const made = work()
    times[stage] = (times[stage] ?? 0) + performance.now() - begun
    return made
  }
  const lines = timed('lines', () => cleanLines(text, DEFAULT_SETTINGS.rules))
  const seams = timed('seams', () =>
    joinSeams(countSeams(lines.map((line) => line.text.text)), wordSeams(WORDS))
  )
  const blocks = timed('blocks', () => labelBlocks(lines, seams))
  const plan = timed('articles', () => buildArticles(blocks, seams))
  const joined = timed('join', () => joinPage(plan, text, DEFAULT_SETTINGS.rules))
  const issue = timed('issue', () => readIssue(joined))
  const read = issue ? { ...joined, issue } : joined
  return timed('flags', () => ({ ...read, flags: raiseFlags(read) }))
}

/** The whole pipeline as the app runs it. */
export const draftWhole = (text: string): Draft =>
  draftPage({ id: 'page' as PageId, path: 'page.txt', text }, DEFAULT_SETTINGS, WORDS)

/** Throws where the stages here are no longer those of the pipeline. */
export function checkStages(text: string): void {
  if (JSON.stringify(draftInStages(text, {})) !== JSON.stringify(draftWhole(text))) {
    throw new Error('tests/bench/stages.ts does not do what draftPage does')
  }
}
