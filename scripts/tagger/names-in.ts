import { TAGGED_TYPES, type TaggedType } from '#shared/mentions/tagger/index'

/** A name and where it stands, half-open. */
export interface PlacedName {
  readonly start: number
  readonly end: number
  readonly type: TaggedType
}

/** Where a text has these names; of several that begin at a place, the longest. */
export function namesIn(text: string, names: Readonly<Record<TaggedType, readonly string[]>>): PlacedName[] {
  const known = TAGGED_TYPES.flatMap((type) => names[type].map((name) => ({ name, type }))).sort(
    (a, b) => b.name.length - a.name.length
  )
  const found: PlacedName[] = []
  for (let at = 0; at < text.length;) {
    const here = known.find(({ name }) => text.startsWith(name, at))
    if (here) found.push({ start: at, end: at + here.name.length, type: here.type })
    at += here ? here.name.length : 1
  }
  return found
}
