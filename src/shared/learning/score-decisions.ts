import type { JudgedText, MentionType } from '../model'
import { isDecided, TAGGED_TYPES, type TaggedType } from '../mentions'

/** How suggestions of one type do on decisions of people. */
export interface TypeScore {
  /** Found, and accepted by a person; found, and rejected or in the way of what a person accepted. */
  readonly right: number
  readonly wrong: number
  /** Accepted by a person, found or not. */
  readonly wanted: number
}

/** The same of each type. */
export type DecisionScore = Readonly<Record<TaggedType, TypeScore>>

/** A span of a text that was found to be a name. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: MentionType
}

/** A name that overlaps an accepted one without being it is wrong; one that nobody decided does not count. */
export function scoreDecisions(
  found: (text: JudgedText) => readonly FoundName[],
  texts: readonly JudgedText[]
): DecisionScore {
  const scores = {
    person: { right: 0, wrong: 0, wanted: 0 },
    place: { right: 0, wrong: 0, wanted: 0 },
    organisation: { right: 0, wrong: 0, wanted: 0 }
  }
  for (const text of texts) {
    const judged = text.mentions.filter(isDecided)
    for (const { type, status } of judged) {
      if (isTagged(type) && status === 'accepted') scores[type].wanted += 1
    }
    for (const name of found(text)) {
      if (!isTagged(name.type)) continue
      const over = judged.filter(({ start, end }) => start < name.end && end > name.start)
      const same = over.filter(
        ({ start, end, type }) => start === name.start && end === name.end && type === name.type
      )
      if (same.some(({ status }) => status === 'accepted')) scores[name.type].right += 1
      else if (same.length > 0 || over.some(({ status }) => status === 'accepted'))
        scores[name.type].wrong += 1
    }
  }
  return scores
}

const isTagged = (type: MentionType): type is TaggedType => TAGGED_TYPES.includes(type as TaggedType)
