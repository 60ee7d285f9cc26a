import type { Confusion, LearnedConfusion } from '../model'
import { confusionKey, covers } from './confusion-key'
import type { Pattern } from './find-patterns'
import { trustIn } from './trust'

/** A pattern with what the texts of the corpus say of it. */
export interface CountedPattern extends Pattern {
  /** Places where it stands in the articles, those where a person dismissed it left out, and their pages. */
  readonly hits: number
  readonly pages: number
  /** Of those hits, those on pages that a person called corrected: they met it and let it stand. */
  readonly left: number
  /** 0 to 1: how sure it is that who meets it corrects it. */
  readonly trust: number
}

/** One correction may be an accident. */
const LEAST_CORRECTIONS = 2
const LEAST_TRUST = 0.5
const MOST_LEARNED = 2000

export function counted(
  pattern: Pattern,
  found: Pick<CountedPattern, 'hits' | 'pages' | 'left'>
): CountedPattern {
  const corrected = pattern.hand + pattern.accepted
  return { ...pattern, ...found, trust: trustIn(corrected, corrected + pattern.dismissed + found.left) }
}

/** The surest first; of those that nobody has met, what is suggested most. */
export function bySureness(a: CountedPattern, b: CountedPattern): number {
  return (
    b.trust - a.trust || b.hits - a.hits || (confusionKey(a.confusion) < confusionKey(b.confusion) ? -1 : 1)
  )
}

/** Whether a pattern is one that a person dismissed, or a narrower one. */
export function isDismissed({ confusion }: Pattern, dismissed: readonly Confusion[]): boolean {
  return dismissed.some((wide) => covers(wide, confusion))
}

/**
 * What may be pointed out by itself: corrected at two places, or at one where it makes a word, and hardly ever left or
 * dismissed.
 */
export function learnedFrom(
  patterns: readonly CountedPattern[],
  dismissed: readonly Confusion[]
): LearnedConfusion[] {
  return patterns
    .filter((pattern) => {
      const corrected = pattern.hand + pattern.accepted
      const isSupported = corrected >= LEAST_CORRECTIONS || (corrected === 1 && pattern.makesWord)
      return isSupported && pattern.trust >= LEAST_TRUST && !isDismissed(pattern, dismissed)
    })
    .sort(bySureness)
    .slice(0, MOST_LEARNED)
    .map(({ confusion, hand, accepted }) => ({ ...confusion, times: hand + accepted }))
}
