const NONE: ReadonlySet<string> = new Set()

/** Which characters stand for which. */
export interface Confusable {
  /** Whether the character of one UTF-16 unit has others. */
  readonly has: (unit: number) => boolean
  /** The others; none for most. */
  readonly of: (character: string) => ReadonlySet<string>
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
  /** By unit, for most characters have none. */
  const marked = new Uint8Array(2 ** 16)
  for (const character of others.keys()) marked[character.charCodeAt(0)] = 1
  return {
    has: (unit) => marked[unit] === 1,
    of: (character) => others.get(character) ?? NONE
  }
}
