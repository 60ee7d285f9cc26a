/**
 * Raw page → draft. One pure function: the same page, settings, words and evidence give the same draft, to the byte.
 *
 *     lines     split, and cleaned of what a line alone can tell
 *     blocks    the role of each line
 *     articles  continuity, titles, repetitions: where each block goes
 *     join      blocks to paragraphs; quotes and widths
 *     issue     what the furniture says of the paper's issue
 *     mentions  names of persons, places and organisations, as suggestions
 *     flags     what a person should look at
 */
import { buildArticles, naiveArticles, readingOf } from './articles'
import { labelBlocks } from './blocks'
import { corpusSeams, learnPage, type PageLore } from './corpus'
import { raiseFlags } from './flags'
import { readIssue } from './issue'
import { joinPage } from './join'
import type { WordList } from './lexicon'
import { cleanLines } from './lines'
import { recogniseMentions, type KnownNames, type NameTagger } from './mentions'
import {
  NO_EVIDENCE,
  RULES,
  type CorpusEvidence,
  type Draft,
  type RawPage,
  type Reading,
  type RuleName,
  type Segmentation
} from './model'
import { unknownCharacters } from './quality'
import { countSeams, joinSeams, wordSeams } from './text'

/** What a person may change about drafting. */
export interface PipelineSettings {
  /** A switch for each typographic rule. */
  readonly rules: Readonly<Record<RuleName, boolean>>
  readonly segmentation: Segmentation
}

/** Every rule on, and articles rebuilt. */
export const DEFAULT_SETTINGS: PipelineSettings = {
  rules: Object.fromEntries(RULES.map((rule) => [rule, true])) as Record<RuleName, boolean>,
  segmentation: 'rebuilt'
}

/** Rises with each change of a stage that changes drafts; kept with every draft. */
export const STAGE_VERSIONS: Readonly<Record<string, number>> = {
  lines: 3,
  blocks: 3,
  articles: 4,
  join: 2,
  mentions: 2,
  flags: 2
}

/** Is handed each stage's work and does it; a bench looks at the clock before and after. */
export type StageWatch = <T>(stage: string, work: () => T) => T

const unwatched: StageWatch = (_stage, work) => work()

/** What drafting can do with, and without. */
export interface DraftTools {
  /** Sees names in Chinese text. */
  readonly tagger?: NameTagger
  /** What people decided of names on other pages. */
  readonly known?: KnownNames
  readonly watch?: StageWatch
}

/** What a page tells of the others of its corpus. */
export function learn(page: Pick<RawPage, 'path' | 'text'>, settings: PipelineSettings): PageLore {
  const lines = cleanLines(page.text, settings.rules)
  return learnPage(
    page.path,
    lines.map((line) => line.text.text)
  )
}

/**
 * What the pipeline makes of a page, with the words of its language, `EMPTY_WORDS` where none are known, and with what
 * the corpus tells.
 */
export function draftPage(
  page: Pick<RawPage, 'id' | 'path' | 'text'>,
  settings: PipelineSettings,
  words: WordList,
  corpus: CorpusEvidence = NO_EVIDENCE,
  { watch = unwatched, ...tools }: DraftTools = {}
): Draft {
  const { blocks, seams } = blocksOf(page, settings, words, corpus, watch)
  const isNaive = settings.segmentation === 'naive'
  const plan = watch('articles', () =>
    isNaive ? naiveArticles(blocks) : buildArticles(blocks, seams, words)
  )
  const draft = watch('join', () => joinPage(plan, page.text, settings.rules))
  const issue = watch('issue', () => readIssue(draft))
  const unknown = watch('quality', () => unknownCharacters(draft, words))
  const mentions = watch('mentions', () => recogniseMentions(draft, { words, corpus, ...tools }))
  const read = { ...draft, mentions, ...(issue && { issue }), unknown }
  return { ...read, flags: watch('flags', () => raiseFlags(read, { words, corpus })) }
}

/** What would be suggested on a page as it stands, whatever was suggested before. */
export function suggestNames(
  page: Pick<Draft, 'paragraphs' | 'articles' | 'unassigned'>,
  words: WordList,
  corpus: CorpusEvidence,
  tools: Omit<DraftTools, 'watch'>
): Draft['mentions'] {
  return recogniseMentions(page, { words, corpus, ...tools })
}

/** How the pipeline reads the page now, whatever its articles were drafted as: for a person who puts it in order. */
export function readPage(
  page: Pick<RawPage, 'text'>,
  settings: PipelineSettings,
  words: WordList,
  corpus: CorpusEvidence = NO_EVIDENCE
): Reading {
  const { blocks, seams } = blocksOf(page, settings, words, corpus, unwatched)
  return readingOf(joinPage(buildArticles(blocks, seams, words), page.text, settings.rules), blocks, seams)
}

function blocksOf(
  page: Pick<RawPage, 'text'>,
  settings: PipelineSettings,
  words: WordList,
  corpus: CorpusEvidence,
  watch: StageWatch
) {
  const lines = watch('lines', () => cleanLines(page.text, settings.rules))
  const seams = watch('seams', () =>
    joinSeams(countSeams(lines.map((line) => line.text.text)), wordSeams(words), corpusSeams(corpus))
  )
  return { seams, blocks: watch('blocks', () => labelBlocks(lines, seams)) }
}
