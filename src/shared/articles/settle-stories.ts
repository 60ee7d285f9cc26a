import type { Block, Chain } from '../model'
import type { Story, StoryStart } from './stories'
import { headOf, indexStories, textOf, textsOf } from './story-text'
import type { TermIndex } from './terms'

const LONGEST_DECK_CHARS = 160
/** Share of its wording that a deck has in common with the story that it sums up. */
const LEAST_ECHO = 0.5
const SHORT_TITLE_EMS = 16
const LONG_TITLE_EMS = 24
/**
 * Log-odds that a title inside a story of this start is a subhead: features with a byline have them; where
 * stories begin without an opener, a title begins the next.
 */
const SUBHEADS_UNDER: Readonly<Record<StoryStart, number>> = {
  byline: 1,
  opener: -0.9,
  title: -1.5,
  page: -0.5
}
/** `《渡江记》连载之十二`, `山居（外二首）`: a work of its own. */
const OWN_WORK = /^《[^》]{1,20}》|连载|連載|[（(]外[一二三四五六七八九十]+首[)）]$/u
/** `… ——贯彻落实…系列评论之二` (seed 003, line 59): a deck in the headline's own line. */
const INNER_DECK = /\s(?:——|──|--)/

/** Stories, and the wording of each. */
export interface SettledStories {
  readonly stories: readonly Story[]
  readonly terms: TermIndex
}

/**
 * Stories that begin under a mere title may be none: a summary between title lines is a deck (seed 000, lines 186 to
 * 188), and a short line inside a running story is a subhead (seed 001, lines 127 and 147).
 */
export function settleStories(stories: readonly Story[]): SettledStories {
  const terms = indexStories(stories)
  const settled: Story[] = []
  let place = -1
  stories.forEach((story, i) => {
    const before = settled.at(-1)
    if (isDeck(story, i, stories, terms)) settled.push(asDeck(story))
    else if (before && place >= 0 && isSubhead(story, i, before, place, terms)) {
      settled[settled.length - 1] = append(before, story)
      return
    } else settled.push(story)
    place = hasText(settled.at(-1)!) ? i : -1
  })
  const isAsBefore = settled.length === stories.length && settled.every((story, i) => story === stories[i])
  return { stories: settled, terms: isAsBefore ? terms : indexStories(settled) }
}

const hasText = (story: Story): boolean => story.chains.length > 0

/** A short text under a title, over another title, that says what a story elsewhere says. */
function isDeck(story: Story, i: number, stories: readonly Story[], terms: TermIndex): boolean {
  if (story.start !== 'title' || story.chains.length === 0 || !stories[i + 1]?.above.length) return false
  const text = textsOf(story).join('')
  if (text.length > LONGEST_DECK_CHARS) return false
  return terms.candidates(text, 4).some((other) => other !== i && terms.coverage(text, other) >= LEAST_ECHO)
}

function asDeck(story: Story): Story {
  const decks = story.chains.flat().map((block): Block => ({ ...block, role: 'deck' }))
  const last = story.above.at(-1)!
  return { ...story, above: [...story.above.slice(0, -1), [...last, ...decks]], chains: [] }
}

/** Log-odds, by hand on the seeds, that the title over `story` is inside the story `before` it. */
function isSubhead(story: Story, i: number, before: Story, place: number, terms: TermIndex): boolean {
  if (story.start !== 'title' || story.chains.length === 0) return false
  const lines = story.above.flat()
  const hasOwnMark = lines.some(hasMark)
  if (hasOwnMark || lines.length > 1) return false
  const last = before.chains.at(-1)!.at(-1)!
  if (before.jumps.length > 0 || last.isContinuedElsewhere) return false
  const own = textOf(lines)
  // A title that sums up another story is that one's.
  const elsewhere = terms
    .candidates(own, 4)
    .some((other) => other !== i && other !== place && terms.coverage(own, other) >= 0.6)
  if (elsewhere) return false
  const head = headOf(story)
  const others = terms.candidates(head, 6).filter((other) => other !== i && other !== place)
  const elsewhereShare = Math.max(0, ...others.map((other) => terms.coverage(head, other)))
  const lead = terms.coverage(head, place) - elsewhereShare
  return (
    SUBHEADS_UNDER[before.start] + sizeOdds(lines[0]!) + (last.ends === 'cut' ? -0.6 : 0.2) + 8 * lead > 0
  )
}

function sizeOdds(title: Block): number {
  const ems = title.line.widthEms
  return ems <= SHORT_TITLE_EMS ? 0.6 : ems <= LONG_TITLE_EMS ? 0 : -1
}

const hasMark = ({ line, role, text }: Block): boolean =>
  line.heading > 0 || role !== 'headline' || INNER_DECK.test(text.text) || OWN_WORK.test(text.text)

/** `story` as the rest of `before`, its title lines as subheads. */
export function append(before: Story, story: Story): Story {
  const subheads = story.above.map((group): Chain =>
    group.map((block) => ({ ...block, role: 'subhead' as const }))
  )
  return {
    ...before,
    bylines: [...before.bylines, ...story.bylines],
    chains: [...before.chains, ...subheads, ...story.chains],
    captions: [...before.captions, ...story.captions],
    jumps: [...before.jumps, ...story.jumps]
  }
}
