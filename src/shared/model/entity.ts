import type { EntityId } from './ids'
import type { MentionType } from './mention'

/** Lists of who is who outside the corpus; only ids are kept, nothing is looked up. */
export const AUTHORITIES = ['wikidata', 'viaf', 'geonames', 'cbdb'] as const
export type Authority = (typeof AUTHORITIES)[number]

/** Degrees, WGS 84. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** A person, place or other thing that mentions name: one record of the corpus's registry. */
export interface Entity {
  readonly id: EntityId
  readonly type: MentionType
  readonly name: string
  /** Other spellings, `name` not among them. */
  readonly variants: readonly string[]
  /** Office or occupation of a person, kind of a place. */
  readonly role?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: birth or founding, death or end. */
  readonly from?: string
  readonly to?: string
  readonly note?: string
  readonly coordinates?: Coordinates
  readonly authorities?: Readonly<Partial<Record<Authority, string>>>
  /** Records that look like this one and are another; each pair is named once, by the record made first. */
  readonly notSameAs?: readonly EntityId[]
  /** The record that this one was found to be the same as; its mentions are that one's. */
  readonly mergedInto?: EntityId
}
