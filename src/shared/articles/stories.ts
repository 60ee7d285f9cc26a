import type { Block, Chain } from '../model'
import { isTitle, splitTitles, type TitleGroup } from './title-groups'

/** Why a story starts where it does; `title` is the weakest: the title may be a subhead or belong elsewhere. */
export type StoryStart = 'opener' | 'byline' | 'title' | 'page'

/** A stretch of the page that is one article's text, before titles from elsewhere are found for it. */
export interface Story {
  readonly start: StoryStart
  /** Title lines that stand directly over it. */
  readonly above: readonly TitleGroup[]
  readonly bylines: Block[]
  readonly chains: Chain[]
  readonly captions: Block[]
  readonly jumps: Block[]
}

/** The stories of a page, and title lines that stand over none (at the page's end, or over a caption). */
export interface Stories {
  readonly stories: readonly Story[]
  readonly loose: readonly TitleGroup[]
}

/**
 * Cuts the page into stories in the order of the file. A chain stands where its first block stands, so what was
 * torn off and joined to it comes along (seed 001, lines 169 to 193).
 */
export function findStories(blocks: readonly Block[], chains: readonly Chain[]): Stories {
  const chainOf = new Map(chains.map((chain) => [chain[0]!.index, chain]))
  const reader = new StoryReader()
  for (const block of blocks) {
    if (isTitle(block)) reader.title(block)
    else if (block.role === 'byline') reader.byline(block)
    else if (block.role === 'caption') reader.caption(block)
    else if (block.role === 'jump') reader.jump(block)
    else {
      const chain = chainOf.get(block.index)
      if (chain) reader.text(chain)
    }
  }
  return reader.finish()
}

class StoryReader {
  private readonly stories: Story[] = []
  private readonly loose: TitleGroup[] = []
  private titles: Block[] = []
  private captions: Block[] = []

  title(block: Block): void {
    if (this.captions.length > 0) this.giveUpTitles()
    this.titles.push(block)
  }

  byline(block: Block): void {
    const current = this.stories.at(-1)
    if (this.titles.length > 0 || !current) this.begin('byline')
    this.stories.at(-1)!.bylines.push(block)
  }

  text(chain: Chain): void {
    const current = this.stories.at(-1)
    const isOpener = chain[0]!.begins === 'opener'
    if (isOpener && !(current?.start === 'byline' && current.chains.length === 0)) this.begin('opener')
    else if (this.titles.length > 0) this.begin('title')
    else if (!current) this.begin('page')
    this.stories.at(-1)!.chains.push(chain)
  }

  /** Under a title, a caption waits for the text that shows whose it is. */
  caption(block: Block): void {
    const current = this.stories.at(-1)
    if (this.titles.length > 0 || !current) this.captions.push(block)
    else current.captions.push(block)
  }

  jump(block: Block): void {
    const current = this.stories.at(-1)
    if (!current) this.begin('page')
    this.stories.at(-1)!.jumps.push(block)
  }

  finish(): Stories {
    this.giveUpTitles()
    return { stories: this.stories, loose: this.loose }
  }

  private begin(start: StoryStart): void {
    const above = splitTitles(this.titles)
    this.stories.push({ start, above, bylines: [], chains: [], captions: this.captions, jumps: [] })
    this.titles = []
    this.captions = []
  }

  /** Titles that no text follows; their captions make a story, to be matched like any other. */
  private giveUpTitles(): void {
    if (this.captions.length > 0) this.begin('title')
    this.loose.push(...splitTitles(this.titles))
    this.titles = []
  }
}
