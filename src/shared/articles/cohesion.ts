import type { Chain } from '../model'
import { foldText, isLetterAt, wordEnd } from '../text'
import { NumberedTerms } from './numbered-terms'

/** Enough of a chain to compare its wording. */
const CHAIN_CHARS = 800

/** Numbers of a chain's terms, each once, in the order of the text. */
type Terms = readonly number[]

/**
 * What loose chains have in common with the chains of a page's stories: character n-grams of two to four, the fewer
 * stories have one the weightier it is. Only those of the loose chains are counted.
 */
export class Cohesion {
  private readonly numbered = new NumberedTerms()
  private readonly termsOf = new Map<Chain, Terms>()
  /** By term: the stories that it stands in. */
  private readonly storiesWith: (Set<number> | undefined)[] = []

  /** `loose` chains are company to none, for it is to be told where they belong. */
  constructor(
    private readonly stories: readonly (readonly Chain[])[],
    loose: readonly Chain[]
  ) {
    for (const chain of loose) this.termsOf.set(chain, this.numbered.collect(textsOf(chain), termEnd))
    stories.forEach((chains, story) => {
      for (const chain of chains) {
        const terms = this.numbered.collectKnown(textsOf(chain), termEnd)
        this.termsOf.set(chain, terms)
        for (const term of terms) (this.storiesWith[term] ??= new Set<number>()).add(story)
      }
    })
  }

  /** Share of the wording of a loose chain, weighed by rarity, that some chain of `story` has: 0 to 1. */
  share(chain: Chain, story: number): number {
    return this.weighed(chain, (term) => this.storiesWith[term]?.has(story) ?? false)
  }

  /** Share of the wording of `chain`, a loose one, that `other` has. */
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
    const stories = this.storiesWith[term]?.size ?? 1
    return this.numbered.worthOf(term) * Math.log((1 + this.stories.length) / stories)
  }
}

function textsOf(chain: Chain): string[] {
  const texts: string[] = []
  let left = CHAIN_CHARS
  for (const block of chain) {
    if (left <= 0) break
    const text = block.text.text.slice(0, left)
    left -= text.length
    texts.push(foldText(text))
  }
  return texts
}

/** Terms begin with a letter; a number may follow. */
const termEnd = (text: string, at: number): number => (isLetterAt(text, at) ? wordEnd(text, at) : at)
