import type { Chain } from '../model'
import { foldText } from '../text'

/** Enough of a chain to compare its wording. */
const CHAIN_CHARS = 800
const LENGTHS = [2, 3, 4] as const

/**
 * What the chains of a page's stories have in common: character n-grams of two to four, the fewer stories have one the
 * weightier it is. A chain is never counted as its own company.
 */
export class Cohesion {
  private readonly termsOf = new Map<Chain, ReadonlySet<string>>()
  /** For each term, in how many chains of each story it stands. */
  private readonly chainsWith = new Map<string, Map<number, number>>()
  private readonly storyOf = new Map<Chain, number>()

  /** `loose` chains are company to none, for it is to be told where they belong. */
  constructor(
    private readonly stories: readonly (readonly Chain[])[],
    loose: readonly Chain[]
  ) {
    for (const chain of loose) this.termsOf.set(chain, readTerms(chain))
    stories.forEach((chains, story) => {
      for (const chain of chains) this.add(chain, story)
    })
  }

  /** Share of the chain's wording, weighed by rarity, that another chain of `story` has: 0 to 1. */
  share(chain: Chain, story: number): number {
    const isOwn = this.storyOf.get(chain) === story
    return this.weighed(chain, (term) => {
      const chains = this.chainsWith.get(term)?.get(story) ?? 0
      return chains > (isOwn ? 1 : 0)
    })
  }

  /** Share of the wording of `chain` that `other` has. */
  likeness(other: Chain, chain: Chain): number {
    const terms = this.termsOf.get(other)
    return this.weighed(chain, (term) => terms?.has(term) ?? false)
  }

  private weighed(chain: Chain, isShared: (term: string) => boolean): number {
    let shared = 0
    let all = 0
    for (const term of this.termsOf.get(chain) ?? []) {
      const weight = this.weight(term)
      all += weight
      if (isShared(term)) shared += weight
    }
    return all === 0 ? 0 : shared / all
  }

  private weight(term: string): number {
    const stories = this.chainsWith.get(term)?.size ?? 1
    return (term.length - 1) * Math.log((1 + this.stories.length) / stories)
  }

  private add(chain: Chain, story: number): void {
    const terms = readTerms(chain)
    this.termsOf.set(chain, terms)
    this.storyOf.set(chain, story)
    for (const term of terms) {
      const counts = this.chainsWith.get(term) ?? new Map<number, number>()
      counts.set(story, (counts.get(story) ?? 0) + 1)
      this.chainsWith.set(term, counts)
    }
  }
}

function readTerms(chain: Chain): Set<string> {
  const terms = new Set<string>()
  let left = CHAIN_CHARS
  for (const block of chain) {
    if (left <= 0) break
    const text = block.text.text.slice(0, left)
    left -= text.length
    for (const run of foldText(text).match(/\p{L}[\p{L}\p{N}]+/gu) ?? []) {
      for (let i = 0; i < run.length; i++) {
        for (const length of LENGTHS) if (i + length <= run.length) terms.add(run.slice(i, i + length))
      }
    }
  }
  return terms
}
