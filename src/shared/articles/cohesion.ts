import type { Chain } from '../model'
import { foldText, wordEnd } from '../text'
import { NumberedTerms } from './numbered-terms'

/** Enough of a chain to compare its wording. */
const CHAIN_CHARS = 800

/** Numbers of a chain's terms, each once, in the order of the text. */
type Terms = readonly number[]

/**
 * What the chains of a page's stories have in common: character n-grams of two to four, the fewer stories have one the
 * weightier it is. A chain is never counted as its own company.
 */
export class Cohesion {
  private readonly numbered = new NumberedTerms()
  private readonly termsOf = new Map<Chain, Terms>()
  private readonly storyOf = new Map<Chain, number>()
  /** By term: in how many chains of each story it stands. */
  private readonly chainsWith: (Map<number, number> | undefined)[] = []

  /** `loose` chains are company to none, for it is to be told where they belong. */
  constructor(
    private readonly stories: readonly (readonly Chain[])[],
    loose: readonly Chain[]
  ) {
    for (const chain of loose) this.termsOf.set(chain, this.readTerms(chain))
    stories.forEach((chains, story) => {
      for (const chain of chains) this.add(chain, story)
    })
  }

  /** Share of the chain's wording, weighed by rarity, that another chain of `story` has: 0 to 1. */
  share(chain: Chain, story: number): number {
    const isOwn = this.storyOf.get(chain) === story
    return this.weighed(chain, (term) => {
      const chains = this.chainsWith[term]?.get(story) ?? 0
      return chains > (isOwn ? 1 : 0)
    })
  }

  /** Share of the wording of `chain` that `other` has. */
  likeness(other: Chain, chain: Chain): number {
    const terms = new Set(this.termsOf.get(other))
    return this.weighed(chain, (term) => terms.has(term))
  }

  private weighed(chain: Chain, isShared: (term: number) => boolean): number {
    let shared = 0
    let all = 0
    for (const term of this.termsOf.get(chain) ?? []) {
      const weight = this.weight(term)
      all += weight
      if (isShared(term)) shared += weight
    }
    return all === 0 ? 0 : shared / all
  }

  private weight(term: number): number {
    const stories = this.chainsWith[term]?.size ?? 1
    return this.numbered.worthOf(term) * Math.log((1 + this.stories.length) / stories)
  }

  private add(chain: Chain, story: number): void {
    const terms = this.readTerms(chain)
    this.termsOf.set(chain, terms)
    this.storyOf.set(chain, story)
    for (const term of terms) {
      const counts = (this.chainsWith[term] ??= new Map<number, number>())
      counts.set(story, (counts.get(story) ?? 0) + 1)
    }
  }

  private readTerms(chain: Chain): Terms {
    const terms = new Set<number>()
    let left = CHAIN_CHARS
    for (const block of chain) {
      if (left <= 0) break
      const text = block.text.text.slice(0, left)
      left -= text.length
      this.numbered.collect(foldText(text), termEnd, terms)
    }
    return [...terms]
  }
}

/** Terms begin with a letter; a number may follow. */
const termEnd = (text: string, at: number): number =>
  /^\p{L}/u.test(text.slice(at, at + 2)) ? wordEnd(text, at) : at
