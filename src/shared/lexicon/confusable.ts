const NONE: ReadonlySet<string> = new Set()
const NO_UNITS = new Uint16Array(0)

/** Which characters stand for which. */
export interface Confusable {
  /** The others; none for most. */
  readonly of: (character: string) => ReadonlySet<string>
  /** The same, of one UTF-16 unit each; quickly told. */
  readonly unitsOf: (unit: number) => Uint16Array
}

/** Reads groups, with spaces between, in each of which every character may stand for every other. */
export function confusable(rows: readonly string[]): Confusable {
  const others = new Map<string, Set<string>>()
  for (const group of rows.flatMap((row) => row.split(' '))) {
    for (const character of group) {
      const known = others.get(character) ?? new Set<string>()
      for (const other of group) if (other !== character) known.add(other)
      others.set(character, known)
    }
  }
  /** By unit: a character's place in the list, for most have none. */
  const places = new Uint16Array(2 ** 16)
  const lists = [NO_UNITS]
  for (const [character, known] of others) {
    places[character.charCodeAt(0)] = lists.length
    lists.push(Uint16Array.from(known, (other) => other.charCodeAt(0)))
  }
  return {
    of: (character) => others.get(character) ?? NONE,
    unitsOf: (unit) => lists[places[unit]!]!
  }
}
