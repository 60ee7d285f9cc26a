import type { Registry } from '../model'
import type { ComparedPage, PlacedMention } from './compare-page'
import { pairSpans, type Pair } from './pair-spans'
import { isSameRecord } from './same-record'

/** What two readers do not agree on: the type, the ends, whether anything is named, or who. */
export const CONFLICT_KINDS = ['type', 'ends', 'only-mine', 'only-theirs', 'record'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** A place of a page that two readers read differently. */
export interface Conflict {
  readonly kind: ConflictKind
  readonly mine: PlacedMention | null
  readonly theirs: PlacedMention | null
}

type Registries = Readonly<Record<'mine' | 'theirs', Registry>>

/**
 * What the readers do not agree on, in the order of the page. A span that both tagged is held against itself first,
 * then what overlaps, of one type before of two; the rest only one of them has.
 */
export function conflictsOf(
  { mine, theirs }: Pick<ComparedPage, 'mine' | 'theirs'>,
  registries: Registries
): Conflict[] {
  const conflicts: Conflict[] = []
  let [left, others] = [mine, theirs]
  const take = (mayPair: (a: PlacedMention, b: PlacedMention) => boolean): Pair<PlacedMention>[] => {
    const pairs = pairSpans(left, others, mayPair)
    const taken = new Set(pairs.flatMap((pair) => [pair.mine, pair.theirs]))
    left = left.filter((each) => !taken.has(each))
    others = others.filter((each) => !taken.has(each))
    return pairs
  }
  const isSameType = (a: PlacedMention, b: PlacedMention): boolean => a.type === b.type
  const hasSameEnds = (a: PlacedMention, b: PlacedMention): boolean => a.start === b.start && a.end === b.end
  const agreed = take((a, b) => isSameType(a, b) && hasSameEnds(a, b))
  const told = agreed.filter((pair) => !isSameRecord(registries, pair.mine.mention, pair.theirs.mention))
  conflicts.push(...told.map((pair) => ({ kind: 'record' as const, ...pair })))
  conflicts.push(...take(hasSameEnds).map((pair) => ({ kind: 'type' as const, ...pair })))
  conflicts.push(...take(isSameType).map((pair) => ({ kind: 'ends' as const, ...pair })))
  conflicts.push(...take(() => true).map((pair) => ({ kind: 'ends' as const, ...pair })))
  conflicts.push(...left.map((each) => ({ kind: 'only-mine' as const, mine: each, theirs: null })))
  conflicts.push(...others.map((each) => ({ kind: 'only-theirs' as const, mine: null, theirs: each })))
  return conflicts.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ mine, theirs }: Conflict): number =>
  Math.min(mine?.start ?? Infinity, theirs?.start ?? Infinity)
