import type { Block } from '../model'
import type { Story } from './stories'
import { TermIndex } from './terms'

/** Enough of a story to compare its wording. */
const HEAD_CHARS = 300

/** A story's text in pieces; nothing is joined, a page may be one line of 20 MB. */
export function textsOf(story: Story): string[] {
  return story.chains.flatMap((chain) => chain.map((block) => block.text.text))
}

/** How a story's text begins. */
export function headOf(story: Story): string {
  let head = ''
  for (const text of textsOf(story)) {
    if (head.length >= HEAD_CHARS) break
    head += text.slice(0, HEAD_CHARS)
  }
  return head.slice(0, HEAD_CHARS)
}

export const textOf = (blocks: readonly Block[]): string => blocks.map((block) => block.text.text).join('')

/** The wording of the stories, to be asked with their titles, captions and heads. */
export function indexStories(stories: readonly Story[]): TermIndex {
  const queries = stories.flatMap((story) => {
    const titles = story.above.map(textOf)
    const captions = story.captions.map((block) => block.text.text)
    return story.start === 'title' ? [...titles, ...captions, headOf(story)] : [...titles, ...captions]
  })
  return new TermIndex(queries, stories.map(textsOf))
}
