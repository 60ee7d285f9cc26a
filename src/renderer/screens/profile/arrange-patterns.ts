import type { Confusion } from '#shared/model/index'
import { bySureness, confusionKey, isDismissed } from '#shared/profile/index'
import type { FoundPattern, PatternColumn, PatternView, ProfileState } from '../../state'

/** The patterns of a view, in the order of a column; where it tells nothing the surest are first. */
export function arrangePatterns(
  patterns: readonly FoundPattern[],
  dismissed: readonly Confusion[],
  { sort, view }: Pick<ProfileState, 'sort' | 'view'>
): FoundPattern[] {
  const way = sort.descending ? -1 : 1
  return patterns
    .filter((pattern) => isIn(view, pattern, isDismissed(pattern, dismissed)))
    .sort((a, b) => way * compare(sort.column, a, b) || bySureness(a, b))
}

function isIn(view: PatternView, { hits }: FoundPattern, isOut: boolean): boolean {
  switch (view) {
    case 'open':
      return !isOut && hits > 0
    case 'all':
      return !isOut
    case 'dismissed':
      return isOut
    default:
      return view satisfies never
  }
}

function compare(column: PatternColumn, a: FoundPattern, b: FoundPattern): number {
  if (column !== 'pattern') return a[column] - b[column]
  const [left, right] = [confusionKey(a.confusion), confusionKey(b.confusion)]
  return left < right ? -1 : left > right ? 1 : 0
}
