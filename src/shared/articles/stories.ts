import type { Block, Chain } from '../model'
import { isTitle, splitTitles, type TitleGroup } from './title-groups'

/** Why a story starts where it does; `title` is the weakest: the title may be a subhead or belong elsewhere. */
export type StoryStart = 'opener' | 'byline' | 'title' | 'page'

/** A stretch of the page that is one article's text, before titles from elsewhere are found for it. */
export interface Story {
  readonly start: StoryStart
  /** Title lines that stand over it, from top to bottom. */
  readonly above: readonly TitleGroup[]
  readonly bylines: readonly Block[]
  readonly chains: readonly Chain[]
  readonly captions: readonly Block[]
  readonly jumps: readonly Block[]
}

/**
 * Cuts the page into stories in the order of the file. A chain stands where its first block stands, so what was
 * torn off and joined to it comes along (seed 001, lines 169 to 193). Titles that stand over no text make a story
 * without chains.
 */
export function findStories(blocks: readonly Block[], chains: readonly Chain[]): Story[] {
  const chainOf = new Map(chains.map((chain) => [chain[0]!.index, chain]))
  const reader = new StoryReader()
  for (const [i, block] of blocks.entries()) {
    if (isTitle(block)) reader.title(block)
    else if (block.role === 'byline') reader.byline(block, isOverText(blocks[i + 1]))
    else if (block.role === 'caption') reader.caption(block)
    else if (block.role === 'jump') reader.jump(block)
    else {
      const chain = chainOf.get(block.index)
      if (chain) reader.text(chain)
    }
  }
  return reader.finish()
}

const isOverText = (next: Block | undefined): boolean => next?.role === 'body' && next.begins !== 'opener'

interface OpenStory extends Story {
  readonly bylines: Block[]
  readonly chains: Chain[]
  readonly captions: Block[]
  readonly jumps: Block[]
}

class StoryReader {
  private readonly stories: OpenStory[] = []
  private titles: Block[] = []
  /** Captions under a title: the text below shows whose they are. */
  private captions: Block[] = []

  title(block: Block): void {
    if (this.captions.length > 0) this.begin('title')
    this.titles.push(block)
  }

  /** A byline over text begins a story, though its titles stand elsewhere; one behind text signs it. */
  byline(block: Block, isOverText: boolean): void {
    const current = this.stories.at(-1)
    const isSecond = current?.start === 'byline' && current.chains.length === 0
    if (this.titles.length > 0 || !current || (isOverText && !isSecond)) this.begin('byline')
    this.current().bylines.push(block)
  }

  text(chain: Chain): void {
    const current = this.stories.at(-1)
    const waitsForText = current?.start === 'byline' && current.chains.length === 0
    if (this.titles.length > 0) this.begin(chain[0]!.begins === 'opener' ? 'opener' : 'title')
    else if (chain[0]!.begins === 'opener' && !waitsForText) this.begin('opener')
    this.current().chains.push(chain)
  }

  caption(block: Block): void {
    if (this.titles.length > 0) this.captions.push(block)
    else this.current().captions.push(block)
  }

  jump(block: Block): void {
    this.current().jumps.push(block)
  }

  finish(): Story[] {
    if (this.titles.length > 0) this.begin('title')
    return this.stories
  }

  private current(): OpenStory {
    if (this.stories.length === 0) this.begin('page')
    return this.stories.at(-1)!
  }

  private begin(start: StoryStart): void {
    const above = splitTitles(this.titles)
    this.stories.push({ start, above, bylines: [], chains: [], captions: this.captions, jumps: [] })
    this.titles = []
    this.captions = []
  }
}
