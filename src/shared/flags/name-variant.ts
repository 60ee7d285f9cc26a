import { haveSameRadical, lookAlikesOf, OFFICE_NAME, SURNAMES } from '../lexicon'
import type { CorpusEvidence, Paragraph, SignedName } from '../model'
import { groupBy, signedNames } from '../text'
import { paragraphsOnPage, type Finding, type PageCheck } from './finding'

/** A name so many times as common as the other is the one that is meant. */
const SURE_TIMES = 3
/** A name that signs on so many pages is somebody's, where no more than a radical speaks against it. */
const ESTABLISHED_PAGES = 6

/**
 * Two names that differ in one character of one shape or one radical, in the same role: `记者/周蒿` on one page, `周菁`
 * on another (seeds 000 and 002). Names of two characters count in bylines only: many people share those.
 */
export const nameVariant: PageCheck = {
  name: 'name-variant',
  severity: 'doubtful',
  findOnPage(draft, { corpus }) {
    const paragraphs = paragraphsOnPage(draft)
    return [...signers(paragraphs, corpus), ...officials(paragraphs)]
  }
}

interface PlacedName {
  readonly name: string
  readonly paragraph: Paragraph
  readonly start: number
}

type Names = ReadonlyMap<string, SignedName>

function signers(paragraphs: readonly Paragraph[], corpus: CorpusEvidence): Finding[] {
  const placed = paragraphs.flatMap((paragraph) =>
    signedNames(paragraph.text).map((signed) => ({ ...signed, paragraph }))
  )
  return (['staff', 'outside'] as const).flatMap((role) => {
    const own = placed.filter((place) => place.role === role)
    if (own.length === 0) return []
    const lists = [corpus[role], unseen(corpus[role], own)]
    return own.flatMap((place) => findingOf(place, lists) ?? [])
  })
}

/** Names of the page that the corpus has not seen. */
function unseen(known: Names, placed: readonly PlacedName[]): Names {
  const own = new Map<string, SignedName>()
  for (const { name } of placed) {
    if (!known.has(name)) own.set(name, { count: (own.get(name)?.count ?? 0) + 1, pages: 1, paths: [] })
  }
  return own
}

/** Names in offices of three characters, and what differs from one of them anywhere on the page. */
function officials(paragraphs: readonly Paragraph[]): Finding[] {
  const found = new Set<string>()
  const placed: PlacedName[] = []
  for (const paragraph of paragraphs) {
    for (const { 1: name = '', index, 0: office } of paragraph.text.matchAll(OFFICE_NAME)) {
      if (SURNAMES.includes(name[0]!)) found.add(name)
      placed.push({ name, paragraph, start: index + office.length - name.length })
    }
  }
  const counts = countNames(found, paragraphs)
  const names = new Map([...counts].map(([name, count]) => [name, { count, pages: 1, paths: [] }]))
  return placed.flatMap((place) => {
    const finding = findingOf(place, [names])
    return finding?.suggestion === undefined ? [] : [finding]
  })
}

/** Counts the names in one walk through the page; what overlaps counts once. */
function countNames(names: ReadonlySet<string>, paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map([...names].map((name) => [name, 0]))
  if (names.size === 0) return counts
  const byStart = groupBy([...names], (name) => name.charCodeAt(0))
  const isStart = new Uint8Array(2 ** 16)
  for (const unit of byStart.keys()) isStart[unit] = 1
  for (const { text } of paragraphs) {
    const ends = new Map<string, number>()
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (isStart[unit] === 0) continue
      for (const name of byStart.get(unit)!) {
        if (!text.startsWith(name, at) || at < (ends.get(name) ?? 0)) continue
        ends.set(name, at + name.length)
        counts.set(name, counts.get(name)! + 1)
      }
    }
  }
  return counts
}

const knownPatterns = new WeakMap<Names, ReadonlyMap<string, readonly string[]>>()

/** Names by what is left of them without one character; found once for a corpus, because every page asks. */
function patternsIn(names: Names): ReadonlyMap<string, readonly string[]> {
  const found = knownPatterns.get(names)
  if (found) return found
  const known = new Map<string, string[]>()
  for (const name of names.keys()) {
    for (const pattern of patternsOf(name)) {
      const alike = known.get(pattern)
      if (alike) alike.push(name)
      else known.set(pattern, [name])
    }
  }
  knownPatterns.set(names, known)
  return known
}

const patternsOf = (name: string): string[] =>
  [...name].map((_, i) => `${name.slice(0, i)}?${name.slice(i + 1)}`)

const NOWHERE: SignedName = { count: 0, pages: 0, paths: [] }

/** `lists` together name each name once. */
function findingOf({ name, paragraph, start }: PlacedName, lists: readonly Names[]): Finding | null {
  const signed = (each: string): SignedName => lists.find((names) => names.has(each))?.get(each) ?? NOWHERE
  const own = signed(name)
  const [other] = lists
    .flatMap((names) => patternsOf(name).flatMap((pattern) => patternsIn(names).get(pattern) ?? []))
    .filter((each) => isVariant(name, own, each))
    .sort((a, b) => signed(b).count - signed(a).count || (a < b ? -1 : 1))
  if (other === undefined || signed(other).count < own.count) return null
  const { count, paths } = signed(other)
  const where = paths.length > 0 ? ` (${paths.join(', ')})` : ''
  return {
    paragraph: paragraph.id,
    start,
    end: start + name.length,
    values: { name, times: own.count, other, otherTimes: count, where },
    ...(count >= own.count * SURE_TIMES && { suggestion: other })
  }
}

/** Whether the one character in which both names differ may be a misreading. */
function isVariant(name: string, { pages }: SignedName, other: string): boolean {
  const at = [...name].findIndex((character, i) => character !== other[i])
  if (at < 0) return false
  const [a, b] = [name[at]!, other[at]!]
  return lookAlikesOf(a).has(b) || (at > 0 && pages < ESTABLISHED_PAGES && haveSameRadical(a, b))
}
