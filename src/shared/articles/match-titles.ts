import type { Block, ReasonCode } from '../model'
import { assign, type Pairing } from './assign'
import { append, type SettledStories } from './settle-stories'
import { splitByEcho } from './split-title-runs'
import type { Story } from './stories'
import { textOf } from './story-text'
import type { TermIndex } from './terms'
import type { TitleGroup } from './title-groups'

/** A title and the story that it was given to. */
export interface TitleMatch {
  readonly title: Block
  readonly story: Story
  readonly odds: number
  readonly reasons: readonly ReasonCode[]
}

/** A story with its titles, which may have stood anywhere on the page. */
export interface TitledStory extends Story {
  readonly titles: readonly Block[]
}

/** Log-odds, by hand on the seeds. */
const UNALIKE = -2
const FULLY_ALIKE = 6
const MOST_LEAD = 2.5
const LEAD_SCALE = 0.08
const DIRECTLY_ABOVE = 3
const ABOVE_ANOTHER_TITLE = 1
const BELOW = 0.3
/** Stories of like wording that are tried for each title. */
const CANDIDATES = 6
/** A second title of one story must have this share of its wording in it. */
const LEAST_SECOND = 0.3

interface Title {
  readonly group: TitleGroup
  /** The story that it stands over, as place in the list. */
  readonly over: number
  /** Title groups between it and the story. */
  readonly depth: number
}

/**
 * Titles to bodies by assignment on shared wording and place: on seed 000 all four headlines stand under or over
 * another article's text. A title that fits nowhere stays alone; a story whose only titles went elsewhere is the rest
 * of the story before it.
 */
export function matchTitles({ stories, terms }: SettledStories): {
  stories: TitledStory[]
  matches: TitleMatch[]
} {
  const titles = stories.flatMap((story, over) => {
    const groups = story.above.flatMap((group) => splitByEcho(group, terms, stories))
    return groups.map((group, i): Title => ({ group, over, depth: groups.length - 1 - i }))
  })
  const pairings = titles.flatMap((title, row) => pair(title, row, stories, terms))
  const matched = addSecondTitles(titles, assign(pairings), stories, terms)
  return collect(stories, titles, matched)
}

function pair(title: Title, row: number, stories: readonly Story[], terms: TermIndex): Pairing[] {
  const text = textOf(title.group)
  const places = new Set([...terms.candidates(text, CANDIDATES), title.over, title.over - 1])
  const columns = [...places].filter((place) => stories[place] !== undefined && hasText(stories[place]))
  const shares = columns.map((column) => terms.coverage(text, column))
  return columns.map((column, i) => {
    const others = Math.max(0, ...shares.filter((_, other) => other !== i))
    return { row, column, score: score(title, text, column, terms) + lead(shares[i]!, others) }
  })
}

/** A share that is small may still be many times what any other story has. */
function lead(share: number, others: number): number {
  return (MOST_LEAD * (share - others)) / (share + others + LEAD_SCALE)
}

function score(title: Title, text: string, place: number, terms: TermIndex): number {
  const near = place === title.over ? (title.depth === 0 ? DIRECTLY_ABOVE : ABOVE_ANOTHER_TITLE) : 0
  const below = place === title.over - 1 ? BELOW : 0
  return UNALIKE + (FULLY_ALIKE - UNALIKE) * terms.coverage(text, place) + near + below
}

/** A title that has lost its story to a neighbour stays with that neighbour (seed 004, lines 19 to 25). */
function addSecondTitles(
  titles: readonly Title[],
  assigned: readonly Pairing[],
  stories: readonly Story[],
  terms: TermIndex
): Pairing[] {
  const columnOf = new Map(assigned.map((pairing) => [pairing.row, pairing]))
  titles.forEach((title, row) => {
    if (columnOf.has(row)) return
    const text = textOf(title.group)
    for (const neighbour of [row + 1, row - 1]) {
      const other = columnOf.get(neighbour)
      if (!other || !isTouching(title, titles[neighbour]!, stories)) continue
      if (terms.coverage(text, other.column) < LEAST_SECOND) continue
      columnOf.set(row, { row, column: other.column, score: score(title, text, other.column, terms) })
      return
    }
  })
  return [...columnOf.values()].sort((a, b) => a.row - b.row)
}

/** No text stands between the two titles. */
function isTouching(title: Title, other: Title, stories: readonly Story[]): boolean {
  const [first, last] = [Math.min(title.over, other.over), Math.max(title.over, other.over)]
  return stories.slice(first, last).every((story) => story.chains.length === 0)
}

interface OpenStory extends TitledStory {
  readonly titles: Block[]
}

function collect(
  stories: readonly Story[],
  titles: readonly Title[],
  matched: readonly Pairing[]
): { stories: TitledStory[]; matches: TitleMatch[] } {
  const open = stories.map((story): OpenStory => ({ ...story, titles: [] }))
  const columnOf = new Map(matched.map((pairing) => [pairing.row, pairing.column]))
  const alone: OpenStory[] = []
  titles.forEach(({ group, over }, row) => {
    const column = columnOf.get(row) ?? (hasText(stories[over]!) ? null : over)
    if (column === null) alone.push({ ...EMPTY, titles: [...group] })
    else for (const block of group) open[column]!.titles.push(block)
  })
  const homeOf = (place: number) => columnOf.get(titles.findLastIndex((title) => title.over === place))
  const titled = mergeUntitled(open, homeOf)
  const matches = matched.map((pairing): TitleMatch => {
    const title = titles[pairing.row]!
    const { column: place, score: odds } = pairing
    return { title: title.group[0]!, story: stories[place]!, odds, reasons: reasonsOf(title, place) }
  })
  return { stories: [...titled, ...alone], matches }
}

const EMPTY: Story = { start: 'title', above: [], bylines: [], chains: [], captions: [], jumps: [] }

const hasText = (story: Story): boolean => story.chains.length + story.bylines.length > 0

/**
 * Stories under titles that went elsewhere: text goes on in the story before it, captions under a title go where
 * the title went (seed 000, line 192).
 */
function mergeUntitled(
  open: readonly OpenStory[],
  homeOf: (place: number) => number | undefined
): OpenStory[] {
  const merged = new Map<number, OpenStory>()
  let lastText = -1
  open.forEach((story, place) => {
    const lostTitles = story.above.length > 0 && story.titles.length === 0
    const isNone = !hasText(story) && story.titles.length === 0
    const home = isNone ? homeOf(place) : lostTitles && story.start === 'title' ? lastText : undefined
    const target = home === undefined ? undefined : (merged.get(home) ?? open[home])
    if (home !== undefined && target)
      merged.set(home, { ...append(target, { ...story, above: [] }), titles: target.titles })
    else if (!merged.has(place)) merged.set(place, story)
    if (hasText(story) && merged.has(place)) lastText = place
  })
  return [...merged.entries()].sort((a, b) => a[0] - b[0]).map(([, story]) => story)
}

function reasonsOf(title: Title, place: number): ReasonCode[] {
  const reasons: ReasonCode[] = ['shared-terms']
  if (place === title.over && title.depth === 0) reasons.push('before-body')
  if (place === title.over - 1) reasons.push('after-body')
  if (title.group.some((block) => block.line.heading > 0)) reasons.push('heading-mark')
  return reasons
}
