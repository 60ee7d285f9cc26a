import type { ComparisonState, FoundConflict } from '../../state'

/** The conflicts that are listed. */
export function shownConflicts({
  comparison,
  verdicts,
  showsOpenOnly
}: Pick<ComparisonState, 'comparison' | 'verdicts' | 'showsOpenOnly'>): readonly FoundConflict[] {
  const all = comparison?.conflicts ?? []
  return showsOpenOnly ? all.filter(({ key }) => !verdicts.has(key)) : all
}
