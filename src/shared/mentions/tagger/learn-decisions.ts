import type { WordList } from '../../lexicon'
import type { Mention, MentionType, ParagraphId } from '../../model'
import { Tagger } from './tagger'
import { ANY_TAG, PLACE_IN_NAME, TAGGED_TYPES, tagOf, type TaggedType } from './tags'
import { trainTagger, type TaggerWeights, type TrainingText } from './train-tagger'

/** A mention as far as learning asks for it. */
export type JudgedMention = Pick<Mention, 'start' | 'end' | 'type' | 'status'>

/** A paragraph with its mentions, decided or not. */
export interface JudgedText {
  readonly paragraph: ParagraphId
  readonly text: string
  readonly mentions: readonly JudgedMention[]
}

/** How a tagger does on decisions that it was not taught. */
export interface DecisionScore {
  /** Of the names that it finds and that are decided, the share that a person accepted; null where it finds none. */
  readonly precision: number | null
  /** Of the names that a person accepted, the share that it finds; null where none was. */
  readonly recall: number | null
}

/** What was learnt from decisions, and how well. */
export interface Learnt {
  readonly weights: TaggerWeights
  /** Decisions that were taught, and those that were held back to measure with. */
  readonly taught: number
  readonly held: number
  /** On the decisions held back. */
  readonly before: DecisionScore
  readonly after: DecisionScore
}

const SETTINGS = { epochs: 8, rate: 0.1, decay: 0.02, dropout: 0.2, hiding: 0.1, fewest: 1, seed: 1 }
/** One paragraph of so many is held back. */
const HELD_OF = 5
const ALL_PLACES = Object.values(PLACE_IN_NAME)

/** Whether a type is one that the tagger tells. */
const typeNumber = (type: MentionType): number => TAGGED_TYPES.indexOf(type as TaggedType)
const isDecided = ({ status }: JudgedMention): boolean => status !== 'suggested'

/**
 * Teaches a tagger what people decided. Which paragraphs are held back hangs on their ids alone, so that figures of one
 * day and the next are of the same paragraphs. Nothing is learnt from a suggestion that nobody decided.
 */
export function learnDecisions(base: TaggerWeights, texts: readonly JudgedText[], words: WordList): Learnt {
  const decided = texts
    .map((text) => ({ ...text, mentions: text.mentions.filter(({ type }) => typeNumber(type) >= 0) }))
    .filter(({ mentions }) => mentions.some(isDecided))
  const held = decided.filter(({ paragraph }) => isHeldBack(paragraph))
  const taught = decided.filter(({ paragraph }) => !isHeldBack(paragraph))
  const weights = taught.length > 0 ? trainTagger(taught.map(lessonOf), words, SETTINGS, base) : base
  return {
    weights,
    taught: countDecided(taught),
    held: countDecided(held),
    before: scoreOnDecisions(new Tagger(base, words), held),
    after: scoreOnDecisions(new Tagger(weights, words), held)
  }
}

/**
 * What a paragraph teaches: accepted names are names, rejected ones are not of that type. Where all its suggestions are
 * decided, somebody has read it, and the rest of it is no name; where one is not, of the rest nothing is known.
 */
export function lessonOf({ text, mentions }: JudgedText): TrainingText {
  const allowed = new Uint16Array(text.length).fill(mentions.every(isDecided) ? 1 : ANY_TAG)
  for (const { start, end, type, status } of mentions) {
    if (status !== 'rejected') continue
    for (let i = start; i < end; i++) {
      for (const place of ALL_PLACES) allowed[i]! &= ~(1 << tagOf(typeNumber(type), place))
    }
  }
  for (const { start, end, type, status } of mentions) {
    if (status === 'accepted') markName(allowed, start, end, typeNumber(type))
  }
  return { text, allowed }
}

/** Allows a name from `start` to `end` its own tags alone. */
export function markName(allowed: Uint16Array, start: number, end: number, type: number): void {
  const { begin, middle, end: last, single } = PLACE_IN_NAME
  for (let i = start; i < end; i++) {
    const place = end === start + 1 ? single : i === start ? begin : i === end - 1 ? last : middle
    allowed[i] = 1 << tagOf(type, place)
  }
}

/** A name that overlaps an accepted one without being it is wrong; one that nobody decided does not count. */
export function scoreOnDecisions(tagger: Pick<Tagger, 'names'>, texts: readonly JudgedText[]): DecisionScore {
  let right = 0
  let wrong = 0
  let wanted = 0
  for (const { text, mentions } of texts) {
    const judged = mentions.filter(isDecided)
    wanted += judged.filter(({ status }) => status === 'accepted').length
    for (const name of tagger.names(text)) {
      const over = judged.filter(({ start, end }) => start < name.end && end > name.start)
      const same = over.filter(
        ({ start, end, type }) => start === name.start && end === name.end && type === name.type
      )
      if (same.some(({ status }) => status === 'accepted')) right += 1
      else if (same.length > 0 || over.some(({ status }) => status === 'accepted')) wrong += 1
    }
  }
  return {
    precision: right + wrong > 0 ? right / (right + wrong) : null,
    recall: wanted > 0 ? right / wanted : null
  }
}

const countDecided = (texts: readonly JudgedText[]): number =>
  texts.reduce((sum, { mentions }) => sum + mentions.filter(isDecided).length, 0)

function isHeldBack(paragraph: ParagraphId): boolean {
  let hash = 0
  for (let i = 0; i < paragraph.length; i++) hash = Math.imul(hash ^ paragraph.charCodeAt(i), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % HELD_OF === 0
}
