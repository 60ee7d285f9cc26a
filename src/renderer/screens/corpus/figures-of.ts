import type { PageSummary } from '#shared/review/index'

/** Severe flags that nobody has settled. */
export function openSevere({ flags }: PageSummary): number {
  return flags.reduce((sum, { severity, open }) => (severity === 'severe' ? sum + open : sum), 0)
}
