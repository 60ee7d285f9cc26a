import { LOOKS_BACK, TAKES_UP_TIME, YEAR, type WordList } from '../lexicon'
import type { Block, Chain } from '../model'
import { PageWords } from './page-words'
import type { Story } from './stories'

/** A chain put before others of its story, behind `after`. */
export interface YearMove {
  readonly chain: Chain
  readonly after: Chain
  readonly odds: number
}

/** Years of so many other chains must rise before one that does not is out of place. */
const LEAST_DATED = 3
/** Every place of every chain is tried; a story of more chains is a book. */
const MOST_CHAINS = 40
/** Enough of a block to tell its years and wording. */
const MOST_CHARS = 2000
/** By how much the neighbours must have more wording in common than where the file has them, in nats. */
const LEAST_GAIN = 15
/** A word that tells less is anywhere. */
const LEAST_NATS = 3
const NATS_OF_ODDS = 25
const MOST_ODDS = 2

/**
 * A story that tells its years in their order but for one paragraph has that paragraph where another order puts it, if the
 * wording of the neighbours says the same: `2018年，…落成` between `2022年` and `2025年` (seed 004, lines 49 to 57). Years
 * alone move nothing, for a story may look back; and this is for pages that are out of order elsewhere.
 */
export function settleYears(
  stories: readonly Story[],
  words: WordList
): { stories: readonly Story[]; moves: readonly YearMove[] } {
  const moves: YearMove[] = []
  let pageWords: PageWords | undefined
  const settled = stories.map((story) => {
    const { chains } = story
    const misplaced = chains.length <= MOST_CHAINS ? findMisplaced(chains.map(timeOf)) : []
    if (misplaced.length === 0) return story
    const likeness = new Likeness(chains, (pageWords ??= new PageWords(words)))
    const best = misplaced
      .map((place) => ({ ...place, gain: likeness.gain(place) }))
      .reduce((one, other) => (other.gain > one.gain ? other : one))
    if (best.gain < LEAST_GAIN) return story
    const [chain, after] = [chains[best.from]!, chains[best.to - 1]!]
    moves.push({ chain, after, odds: Math.min(MOST_ODDS, best.gain / NATS_OF_ODDS) })
    return { ...story, chains: moved(chains, best) }
  })
  return { stories: settled, moves }
}

/** A chain, and the place before which it comes. */
interface Place {
  readonly from: number
  readonly to: number
}

interface Time {
  readonly first: number
  readonly last: number
  /** Goes with what stands before it. */
  readonly takesUp: boolean
  readonly isFixed: boolean
}

function timeOf(chain: Chain): Time | null {
  const text = chain.map((block) => block.text.text.slice(0, MOST_CHARS)).join('')
  const years = [...text.matchAll(YEAR)].map((match) => Number(match[1] ?? match[2]))
  const takesUp = TAKES_UP_TIME.test(text)
  if (years.length === 0 && !takesUp) return null
  const isFixed = takesUp || LOOKS_BACK.test(text) || chain.some(isDivision)
  return { first: Math.min(...years), last: Math.max(...years), takesUp, isFixed }
}

const isDivision = ({ role }: Block): boolean => role === 'subhead'

/** Where each chain may go so that all years of the story rise; none where they do already, or where one move is not enough. */
function findMisplaced(told: readonly (Time | null)[]): Place[] {
  const times = takeUp(told)
  const dated = times.filter((time) => time !== null)
  if (dated.length <= LEAST_DATED || rises(dated)) return []
  return times.flatMap((time, from) => {
    if (time === null || from === 0 || time.isFixed || times[from + 1]?.takesUp) return []
    const others = times.filter((_, i) => i !== from)
    if (!rises(others.filter((other) => other !== null))) return []
    return times.flatMap((next, to) => {
      const isPlace = to > 0 && to < from && !next?.takesUp
      return isPlace && rises(moved(times, { from, to }).filter((each) => each !== null))
        ? [{ from, to }]
        : []
    })
  })
}

/** `从那年起` is of the year before it. */
function takeUp(told: readonly (Time | null)[]): (Time | null)[] {
  let last: Time | null = null
  return told.map((time) => {
    if (time?.takesUp && !Number.isFinite(time.first)) {
      return last && { ...time, first: last.last, last: last.last }
    }
    if (time) last = time
    return time
  })
}

const rises = (times: readonly Time[]): boolean =>
  times.every((time, i) => i === 0 || times[i - 1]!.first <= time.last)

function moved<T>(list: readonly T[], { from, to }: Place): T[] {
  const rest = list.filter((_, i) => i !== from)
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)]
}

/** The wording that chains have in common, weighed by how rare the language has it. */
class Likeness {
  private readonly terms: readonly ReadonlyMap<number, number>[]

  constructor(chains: readonly Chain[], words: PageWords) {
    this.terms = chains.map((chain) => {
      const terms = new Map<number, number>()
      for (const block of chain)
        words.each(block.text.text.slice(0, MOST_CHARS), (term, nats) => terms.set(term, nats))
      return terms
    })
  }

  /** What a move adds to the wording that neighbours share. */
  gain({ from, to }: Place): number {
    const made = this.shared(to - 1, from) + this.shared(from, to) + this.shared(from - 1, from + 1)
    const broken = this.shared(to - 1, to) + this.shared(from - 1, from) + this.shared(from, from + 1)
    return made - broken
  }

  private shared(a: number, b: number): number {
    let nats = 0
    const others = this.terms[b]
    for (const [term, worth] of this.terms[a] ?? [])
      if (others?.has(term)) nats += Math.max(0, worth - LEAST_NATS)
    return nats
  }
}
