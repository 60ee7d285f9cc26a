import type { Story } from './stories'
import type { TermIndex } from './terms'
import type { TitleGroup } from './title-groups'

/** A line must have this share of its wording in a story to speak for it, */
const LEAST_ECHO = 0.12
/** and this many times the share that any other story has. */
const LEAST_LEAD = 3
const CANDIDATES = 6

/**
 * Titles of several stories may stand one under the other with nothing between them: a group of title lines is cut
 * where a line sums up another story than the lines above it do. A line that could be anyone's (`陈恢清参加`, seed 001,
 * line 49) stays with those above.
 */
export function splitByEcho(group: TitleGroup, terms: TermIndex, stories: readonly Story[]): TitleGroup[] {
  const groups: TitleGroup[] = []
  let start = 0
  let spokenFor: number | null = null
  group.forEach((line, i) => {
    const story = storyOf(line.text.text, terms, stories)
    if (story === null) return
    if (spokenFor !== null && story !== spokenFor) {
      groups.push(group.slice(start, i))
      start = i
    }
    spokenFor = story
  })
  return [...groups, group.slice(start)]
}

/** The one story that `text` clearly speaks of. */
function storyOf(text: string, terms: TermIndex, stories: readonly Story[]): number | null {
  const echoes = terms
    .candidates(text, CANDIDATES)
    .filter((story) => stories[story]!.chains.length > 0)
    .map((story) => ({ story, share: terms.coverage(text, story) }))
    .sort((a, b) => b.share - a.share)
  const [best, second] = echoes
  if (!best || best.share < LEAST_ECHO || best.share < LEAST_LEAD * (second?.share ?? 0)) return null
  return best.story
}
