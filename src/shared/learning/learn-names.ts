import type { WordList } from '../lexicon'
import SHIPPED from '../lexicon/chinese-names.json'
import {
  isDecided,
  KnownNames,
  lessonOf,
  packToFit,
  recogniseMentions,
  Tagger,
  trainingSteps,
  unpackWeights,
  type TaggerWeights
} from '../mentions'
import {
  NO_EVIDENCE,
  type ArticleId,
  type JudgedText,
  type Mention,
  type PageId,
  type Paragraph
} from '../model'
import { groupBy } from '../text'
import { holdBack } from './hold-back'
import { NameMemory } from './name-memory'
import { scoreDecisions, type DecisionScore } from './score-decisions'

/** Rises with each change of what is learned from the same decisions. */
const RECIPE = 1
/** What was learned by another recipe, or on from another shipped tagger, is made anew. */
export const LEARNING_VERSION = `${RECIPE} ${SHIPPED.sha256}`

/** What was learned from decisions, and how well. */
export interface Learned {
  /** Packed, as a tagger is shipped; null where there was nothing to learn from. */
  readonly weights: Uint8Array | null
  /** Decisions that were taught, and those that were held back to measure with. */
  readonly taught: number
  readonly held: number
  /** What would be suggested of the decisions held back: by the shipped tagger alone, and by what was learned. */
  readonly before: DecisionScore
  readonly after: DecisionScore
}

const SETTINGS = { rate: 0.1, decay: 0.02, dropout: 0.2, hiding: 0.1, fewest: 1, seed: 1 }
/** Many paragraphs need not be read as often as a few: about so many are read in all. */
const MOST_READ = 8000
const EPOCHS = { most: 8, least: 3 }
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.01
const TRAINING_SHARE = 0.8

/**
 * Teaches the shipped tagger what people decided, a few paragraphs at a time; yields the share that is done. The same
 * decisions, in whatever order, give the same to the byte. Nothing is learned from a suggestion that nobody decided, nor
 * from the pages that are held back: the figures are of names that nothing has seen.
 */
export function* learningSteps(
  shipped: TaggerWeights,
  texts: readonly JudgedText[],
  words: WordList
): Generator<number, Learned> {
  const { taught, held } = holdBack(texts.toSorted(byPlace))
  const weights = taught.length > 0 ? yield* train(shipped, taught, words) : null
  const memory = new NameMemory()
  for (const [page, own] of groupBy(taught, (text) => text.page)) memory.put(page, own)
  const before = suggesting(new Tagger(shipped, words), new KnownNames([]), words)
  const tagger = new Tagger(weights ? unpackWeights(weights) : shipped, words)
  const after = suggesting(tagger, new KnownNames(memory.names()), words)
  const pages = groupBy(held, (text) => text.page)
  const found = {
    before: new Map<JudgedText, readonly Mention[]>(),
    after: new Map<JudgedText, readonly Mention[]>()
  }
  let done = 0
  for (const own of pages.values()) {
    before(own, found.before)
    after(own, found.after)
    yield TRAINING_SHARE + ((1 - TRAINING_SHARE) * (done += 1)) / pages.size
  }
  return {
    weights,
    taught: countDecided(taught),
    held: countDecided(held),
    before: scoreDecisions((text) => found.before.get(text)!, held),
    after: scoreDecisions((text) => found.after.get(text)!, held)
  }
}

function* train(
  shipped: TaggerWeights,
  taught: readonly JudgedText[],
  words: WordList
): Generator<number, Uint8Array> {
  const often = Math.round(MOST_READ / taught.length)
  const epochs = Math.min(EPOCHS.most, Math.max(EPOCHS.least, often))
  const steps = trainingSteps(taught.map(lessonOf), words, { ...SETTINGS, epochs }, shipped)
  for (;;) {
    const step = steps.next()
    if (step.done) return packToFit(step.value, LEAST_WEIGHT)
    yield TRAINING_SHARE * step.value
  }
}

/** What is suggested in paragraphs of one page. */
function suggesting(tagger: Tagger, known: KnownNames, words: WordList) {
  return (texts: readonly JudgedText[], found: Map<JudgedText, readonly Mention[]>): void => {
    const paragraphs = texts.map(({ paragraph, text }): Paragraph => ({
      id: paragraph,
      role: 'body',
      text,
      runs: []
    }))
    const mentions = recogniseMentions(
      {
        paragraphs: Object.fromEntries(paragraphs.map((each) => [each.id, each])),
        articles: [{ id: 'a' as ArticleId, paragraphs: paragraphs.map(({ id }) => id) }],
        unassigned: []
      },
      { words, corpus: NO_EVIDENCE, tagger, known }
    )
    const byParagraph = groupBy(Object.values(mentions), ({ paragraph }) => paragraph)
    for (const text of texts) found.set(text, byParagraph.get(text.paragraph) ?? [])
  }
}

const countDecided = (texts: readonly JudgedText[]): number =>
  texts.reduce((sum, { mentions }) => sum + mentions.filter(isDecided).length, 0)

const byPlace = (a: JudgedText, b: JudgedText): number =>
  compare<PageId>(a.page, b.page) || compare(a.paragraph, b.paragraph)

const compare = <Value extends string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)
