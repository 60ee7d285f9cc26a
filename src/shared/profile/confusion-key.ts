import type { Confusion, NeighbourKind } from '../model'
import { firstOf, lastOf, neighbourKind } from '../text'

/** Equal for confusions that stand at the same places of any text. */
export function confusionKey({ was, now, before, after, beforeKind, afterKind }: Confusion): string {
  return JSON.stringify([was, now, before, after, beforeKind ?? '', afterKind ?? ''])
}

/** Whether `narrow` stands only where `wide` stands too, and means the same there. */
export function covers(wide: Confusion, narrow: Confusion): boolean {
  return (
    wide.was === narrow.was &&
    wide.now === narrow.now &&
    narrow.before.endsWith(wide.before) &&
    narrow.after.startsWith(wide.after) &&
    isOfKind(wide.beforeKind, narrow.beforeKind, lastOf(narrow.before)) &&
    isOfKind(wide.afterKind, narrow.afterKind, firstOf(narrow.after))
  )
}

function isOfKind(
  wanted: NeighbourKind | undefined,
  kind: NeighbourKind | undefined,
  literal: string
): boolean {
  return wanted === undefined || wanted === kind || wanted === neighbourKind(literal)
}
