import { haveSameRadical, lookAlikesOf, OFFICE_NAME, SIGNED, SURNAMES } from '../lexicon'
import type { Draft, Paragraph } from '../model'
import { paragraphsOnPage, type Evidence, type Finding, type PageCheck } from './finding'

/** A name so many times as common as the other is the one that is meant. */
const SURE_TIMES = 3

/**
 * Two names that differ in one character of one shape or one radical, in the same role: `记者/周蒿` on one page, `周菁`
 * on another (seeds 000 and 002). Names of two characters count in bylines only: many people share those.
 */
export const nameVariant: PageCheck = {
  name: 'name-variant',
  severity: 'doubtful',
  findOnPage(draft, evidence) {
    const paragraphs = paragraphsOnPage(draft)
    return [...signers(paragraphs, evidence), ...officials(paragraphs)]
  }
}

/** Names that sign on the page, for `CorpusEvidence.names`. */
export const bylineNames = (draft: Draft): string[] =>
  namesIn(paragraphsOnPage(draft)).map(({ name }) => name)

interface PlacedName {
  readonly name: string
  readonly paragraph: Paragraph
  readonly start: number
}

function signers(paragraphs: readonly Paragraph[], { corpus }: Evidence): Finding[] {
  const placed = namesIn(paragraphs)
  const counts = new Map(corpus?.names)
  if (!corpus) for (const { name } of placed) counts.set(name, (counts.get(name) ?? 0) + 1)
  const known = byPattern(counts.keys())
  return placed.flatMap((place) => findingOf(place, counts, known) ?? [])
}

/** Names in offices of three characters, and what differs from one of them anywhere on the page. */
function officials(paragraphs: readonly Paragraph[]): Finding[] {
  const counts = new Map<string, number>()
  for (const { text } of paragraphs) {
    for (const { 1: name = '' } of text.matchAll(OFFICE_NAME)) {
      if (SURNAMES.includes(name[0]!)) counts.set(name, 0)
    }
  }
  const placed: PlacedName[] = []
  for (const paragraph of paragraphs) {
    for (const { 1: name = '', index, 0: found } of paragraph.text.matchAll(OFFICE_NAME)) {
      placed.push({ name, paragraph, start: index + found.length - name.length })
    }
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  for (const name of counts.keys()) counts.set(name, text.split(name).length - 1)
  const known = byPattern(counts.keys())
  return placed.flatMap((place) => {
    const finding = findingOf(place, counts, known)
    return finding?.suggestion === undefined ? [] : [finding]
  })
}

function namesIn(paragraphs: readonly Paragraph[]): PlacedName[] {
  const placed: PlacedName[] = []
  for (const paragraph of paragraphs) {
    for (const { 0: found, 1: names = '', index } of paragraph.text.matchAll(SIGNED)) {
      let start = index + found.length - names.length
      for (const name of names.split(/[\s、]/)) {
        if (name.length <= 3 && SURNAMES.includes(name[0]!)) placed.push({ name, paragraph, start })
        start += name.length + 1
      }
    }
  }
  return placed
}

/** Names by what is left of them without one character. */
function byPattern(names: Iterable<string>): Map<string, string[]> {
  const known = new Map<string, string[]>()
  for (const name of names) {
    for (const pattern of patternsOf(name)) known.set(pattern, [...(known.get(pattern) ?? []), name])
  }
  return known
}

const patternsOf = (name: string): string[] =>
  [...name].map((_, i) => `${name.slice(0, i)}?${name.slice(i + 1)}`)

function findingOf(
  { name, paragraph, start }: PlacedName,
  counts: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, readonly string[]>
): Finding | null {
  const alike = patternsOf(name)
    .flatMap((pattern) => known.get(pattern) ?? [])
    .filter((other) => other !== name && isAlike(name, other))
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  const [other] = alike
  const own = counts.get(name) ?? 0
  if (other === undefined || counts.get(other)! < own) return null
  const isSure = counts.get(other)! >= own * SURE_TIMES
  return {
    paragraph: paragraph.id,
    start,
    end: start + name.length,
    values: { name, other },
    ...(isSure && { suggestion: other })
  }
}

/** Whether the one character in which both names differ may be a misreading. */
function isAlike(name: string, other: string): boolean {
  const at = [...name].findIndex((character, i) => character !== other[i])
  const [a, b] = [name[at]!, other[at]!]
  return lookAlikesOf(a).has(b) || (at > 0 && haveSameRadical(a, b))
}
