import type { MentionType } from '../../model'

/** The types of names that the tagger tells apart. */
export const TAGGED_TYPES = ['person', 'place', 'organisation'] as const satisfies readonly MentionType[]
export type TaggedType = (typeof TAGGED_TYPES)[number]

/** Where a character stands in a name; `outside` is tag 0. */
export const PLACE_IN_NAME = { begin: 1, middle: 2, end: 3, single: 4 } as const

/** `outside`, then begin, middle, end and single of each type. */
export const TAG_COUNT = 1 + 4 * TAGGED_TYPES.length
/** A row of weights holds as many numbers, so that rows begin at round places. */
export const ROW = 16
/** A bit for each tag. */
export const ANY_TAG = 2 ** TAG_COUNT - 1

/** The tag of a character that stands at `place` in a name of type number `type`. */
export const tagOf = (type: number, place: number): number => 4 * type + place
export const typeOfTag = (tag: number): number => (tag - 1) >> 2
export const placeOfTag = (tag: number): number => (tag === 0 ? 0 : ((tag - 1) & 3) + 1)

/** Tags after which a name is not open. */
export const CLOSING: readonly number[] = tagsAt(PLACE_IN_NAME.end, PLACE_IN_NAME.single)
/** Tags before which no name is open. */
export const OPENING: readonly number[] = tagsAt(PLACE_IN_NAME.begin, PLACE_IN_NAME.single)

function tagsAt(...places: number[]): number[] {
  return [0, ...TAGGED_TYPES.flatMap((_, type) => places.map((place) => tagOf(type, place)))].sort(
    (a, b) => a - b
  )
}

/** Whether `next` may follow `tag` in one text. */
export function mayFollow(tag: number, next: number): boolean {
  if (CLOSING.includes(tag)) return OPENING.includes(next)
  const place = placeOfTag(next)
  const goesOn = place === PLACE_IN_NAME.middle || place === PLACE_IN_NAME.end
  return goesOn && typeOfTag(tag) === typeOfTag(next)
}
