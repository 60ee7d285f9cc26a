import { pagesWith } from '../corpus'
import type { WordList } from '../lexicon'
import type { Confusion, CorpusEvidence, PageId } from '../model'
import { groupBy, isLatin, lastOf } from '../text'
import { confusionKey } from './confusion-key'
import { candidatesOf, type Candidate } from './contexts'
import type { PagedSighting } from './sighting'

/** A confusion with what people made of it where they met it. */
export interface Pattern {
  readonly confusion: Confusion
  /** Places where a person typed the correction. */
  readonly hand: number
  /** Places where it was accepted: with a suggestion, or by replacing many. */
  readonly accepted: number
  readonly dismissed: number
  /** Suggestions that nobody has decided on. */
  readonly suggested: number
  /** What is meant makes a word with what stands around it, and what was read makes none. */
  readonly makesWord: boolean
}

/** Misreadings are so much rarer than what was misread. */
const LEAST_RARER = 5
/**
 * Or it is known to be wrong on so large a share of the pages that have it; on a smaller one where it was corrected in
 * different surroundings, the smaller the more often.
 */
const LEAST_KNOWN = 1 / 3
const LEAST_KNOWN_EACH = 1 / 10
/** Where nothing is counted, so many letters around what was read are taken for rare. */
const LEAST_LETTERS = 2

/** A sighting and all that it may be an example of. */
interface Example {
  readonly sighting: PagedSighting
  readonly candidates: readonly Candidate[]
}

interface Choice extends Candidate {
  readonly key: string
  readonly covered: Set<number>
}

/**
 * The confusions that sightings are examples of, each in the shortest surroundings in which it is hardly ever right.
 * Law: the same sightings in any order give the same patterns; a pattern stands where its examples stood. What was lost
 * or is too much at the edge of a paragraph has no surroundings to tell it by, and is left out.
 */
export function findPatterns(
  sightings: readonly PagedSighting[],
  evidence: CorpusEvidence,
  words: WordList
): Pattern[] {
  const examples = sightings
    .map((sighting) => ({ sighting, candidates: candidatesOf(sighting, words) }))
    .filter(({ candidates }) => candidates.length > 0)
    .map((example) => ({ example, order: orderKey(example.sighting) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ example }) => example)
  const readings = readingsOf(examples)
  return [...groupBy(examples, ({ sighting: { was, now } }) => JSON.stringify([was, now])).values()]
    .flatMap((group) => patternsOfPair(group, (choice) => isRare(choice, group, evidence, readings)))
    .sort((a, b) => (confusionKey(a.confusion) < confusionKey(b.confusion) ? -1 : 1))
}

/** Takes the choice that explains most of what is left, until nothing is. */
function patternsOfPair(group: readonly Example[], isTold: (choice: Choice) => boolean): Pattern[] {
  const choices = choicesOf(group)
  const told = choices.filter(isTold)
  const left = new Set([...group.keys()].filter((i) => group[i]!.sighting.kind !== 'dismissed'))
  const patterns: Pattern[] = []
  const take = (choice: Choice) => {
    patterns.push(patternOf(choice, group))
    for (const i of choice.covered) left.delete(i)
  }
  while (left.size > 0) {
    const best = pick(told, left)
    if (!best) break
    take(best)
  }
  // What nothing short tells is kept in all that is known of its surroundings.
  while (left.size > 0) {
    const [first] = left
    take(
      choices
        .filter(({ covered }) => covered.has(first!))
        .reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
    )
  }
  return patterns
}

function choicesOf(group: readonly Example[]): Choice[] {
  const choices = new Map<string, Choice>()
  group.forEach(({ candidates }, i) => {
    for (const candidate of candidates) {
      const key = confusionKey(candidate.confusion)
      const choice = choices.get(key) ?? { ...candidate, key, covered: new Set<number>() }
      choice.covered.add(i)
      choices.set(key, choice.makesWord || !candidate.makesWord ? choice : { ...choice, makesWord: true })
    }
  })
  return [...choices.values()].sort((a, b) => lengthOf(a) - lengthOf(b) || (a.key < b.key ? -1 : 1))
}

/** The one that covers most of `left`; of those that cover one place only, first one that a word speaks for. */
function pick(choices: readonly Choice[], left: ReadonlySet<number>): Choice | null {
  let best: { choice: Choice; size: number } | null = null
  for (const choice of choices) {
    let size = 0
    for (const i of choice.covered) if (left.has(i)) size += 1
    if (size === 0) continue
    const isBetter =
      !best ||
      size > best.size ||
      (size === 1 && best.size === 1 && choice.makesWord && !best.choice.makesWord)
    if (isBetter) best = { choice, size }
  }
  return best?.choice ?? null
}

const lengthOf = ({ confusion: { before, after }, kinds }: Choice): number =>
  before.length + after.length + kinds / 4

/** Whether what was read hardly ever stands in these surroundings but by mistake. */
function isRare(
  choice: Choice,
  group: readonly Example[],
  evidence: CorpusEvidence,
  readings: ReadonlyMap<string, ReadonlySet<string>>
): boolean {
  const { confusion, covered, kinds } = choice
  const { was, now, before, after } = confusion
  if ((readings.get(readingKey(confusion))?.size ?? 0) > 1) return false
  const examples = [...covered].map((i) => group[i]!.sighting).filter(({ kind }) => kind !== 'dismissed')
  const dismissed = covered.size - examples.length
  if (examples.length === 0 || dismissed > examples.length) return false
  // That the neighbour does not matter is known only where different ones were met.
  if (kinds > 0)
    return new Set(examples.map((each) => each.before.slice(-1) + each.after.slice(0, 1))).size > 1
  if ([...(was + now)].some(isLatin)) return true
  const read = before + was + after
  const times = pagesWith(evidence, read)
  if (times === null) return (before + after).replace(/[\p{P}\p{S}\p{Z}]/gu, '').length >= LEAST_LETTERS
  const known = new Set<PageId>(examples.map(({ page }) => page)).size
  const meant = pagesWith(evidence, before + now + after) ?? 0
  if (times * LEAST_RARER <= meant || known >= times * LEAST_KNOWN) return true
  const corrected = examples.filter(({ kind }) => kind !== 'open')
  const surroundings = new Set(
    corrected.map(
      (each) => lastOf(each.before.slice(0, -before.length || undefined)) + (each.after[after.length] ?? '')
    )
  )
  const isVaried = surroundings.size > 1
  return isVaried && known >= (times * LEAST_KNOWN_EACH) / surroundings.size
}

/** What was meant by the same reading in the same surroundings. */
function readingsOf(examples: readonly Example[]): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>()
  for (const { sighting, candidates } of examples) {
    if (sighting.kind === 'dismissed') continue
    for (const { confusion } of candidates) {
      const key = readingKey(confusion)
      const meant = readings.get(key) ?? new Set()
      readings.set(key, meant.add(sighting.now))
    }
  }
  return readings
}

const readingKey = (confusion: Confusion): string => confusionKey({ ...confusion, now: '' })

function patternOf({ confusion, covered, makesWord }: Choice, group: readonly Example[]): Pattern {
  const count = (kind: PagedSighting['kind']) =>
    [...covered].filter((i) => group[i]!.sighting.kind === kind).length
  return {
    confusion,
    hand: count('hand'),
    accepted: count('accepted'),
    dismissed: count('dismissed'),
    suggested: count('open'),
    makesWord
  }
}

const orderKey = ({ before, after, kind, page }: PagedSighting): string =>
  JSON.stringify([before, after, kind, page])
