import type { JudgedMention, JudgedText, MentionType } from '../../model'
import { ANY_TAG, PLACE_IN_NAME, TAGGED_TYPES, tagOf, type TaggedType } from './tags'
import type { TrainingText } from './train-tagger'

const ALL_PLACES = Object.values(PLACE_IN_NAME)

/** Whether a type is one that the tagger tells. */
const typeNumber = (type: MentionType): number => TAGGED_TYPES.indexOf(type as TaggedType)

/** A suggestion that nobody decided teaches nothing. */
export const isDecided = ({ status }: JudgedMention): boolean => status !== 'suggested'

/**
 * What a paragraph teaches: accepted names are names, rejected ones are not of that type. Where all its suggestions are
 * decided, somebody has read it, and the rest of it is no name; where one is not, of the rest nothing is known.
 */
export function lessonOf({ text, mentions: all }: Pick<JudgedText, 'text' | 'mentions'>): TrainingText {
  const mentions = all.filter(({ type }) => typeNumber(type) >= 0)
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
