import { haveSameRadical, lookAlikesOf } from '../lexicon'
import type { Entity, Reason } from '../model'

/** Why two names, or a name and a record, may be the same: locale keys under `likeness`. */
export const LIKENESS_REASONS = [
  'same-name',
  'variant',
  'other-script',
  'look-alike',
  'same-radical',
  'one-character',
  'same-role',
  'on-page',
  'same-company',
  'often'
] as const
export type LikenessReason = (typeof LIKENESS_REASONS)[number]

export const because = (code: LikenessReason, values?: Reason['values']): Reason =>
  values ? { code, values } : { code }

/** How two folded names of the same length that differ in one character differ; null where they do not. */
export function oneCharacterApart(
  a: string,
  b: string
): 'look-alike' | 'same-radical' | 'one-character' | null {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length) return null
  const at = left.findIndex((character, i) => character !== right[i])
  if (at < 0 || left.slice(at + 1).join('') !== right.slice(at + 1).join('')) return null
  const [one, other] = [left[at]!, right[at]!]
  if (lookAlikesOf(one).has(other)) return 'look-alike'
  // Two given names of one character that share a radical are common; of a surname a radical says nothing.
  if (at > 0 && haveSameRadical(one, other)) return 'same-radical'
  return left.length > 2 ? 'one-character' : null
}

/** The words of a role: `市委书记、市长` is two. */
export function roleWords({ role }: Entity): string[] {
  return role?.split(/[、，,；;/／\s]+/u).filter((word) => word !== '') ?? []
}
