import { OUTSIDE_ROLES, SIGNED, SURNAMES } from '../lexicon'

/** A name that signs, and where it begins. */
export interface PlacedName {
  readonly name: string
  readonly start: number
  /** The paper's staff, or its correspondents. */
  readonly role: 'staff' | 'outside'
}

const LONGEST_NAME = 3

/** Names that sign in `text`, behind a word such as `记者`. */
export function signedNames(text: string): PlacedName[] {
  const placed: PlacedName[] = []
  for (const { 0: found, index, groups } of text.matchAll(SIGNED)) {
    const { role: word = '', names = '' } = groups!
    const role = OUTSIDE_ROLES.includes(word) ? 'outside' : 'staff'
    let start = index + found.length - names.length
    for (const name of names.split(/[\s、]/)) {
      if (name.length <= LONGEST_NAME && SURNAMES.includes(name[0]!)) placed.push({ name, start, role })
      start += name.length + 1
    }
  }
  return placed
}
