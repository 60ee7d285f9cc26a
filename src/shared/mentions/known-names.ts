import { OF_A_NAME, simplified } from '../lexicon'
import type { KnownName, MentionType, Reason } from '../model'
import { isLatin, surroundings } from '../text'
import type { Candidate } from './candidate'
import type { Reading } from './reading'
import { isOfCommonWords } from './weigh'

/** The recogniser of names that people accepted elsewhere in the corpus. */
const BY_CORPUS = 'corpus'
/** What is left of a name's score where it is made of common words, and where its end is in the middle of one. */
const COMMON = 0.5
const LONG_IS_COMMON_FROM = 300
const CUTS_WORD = 0.6

interface Judged extends KnownName {
  readonly reason: Reason
  readonly spared: ReadonlySet<string>
}

/**
 * What people decided of names, for the recognisers: an accepted name is found wherever it stands, one that was rejected
 * consistently is not. Law: of no names at all, recognisers find what they find without.
 */
export class KnownNames {
  private readonly names = new Map<string, Judged>()
  /** Names that are found wherever they stand, by their first two units. */
  private readonly sought = new Map<number, Judged[]>()

  constructor(names: readonly KnownName[]) {
    for (const known of names) {
      const reason = { code: 'accepted-before', values: { count: known.accepted } }
      const judged = { ...known, reason, spared: new Set(known.stoppedIn) }
      this.names.set(keyOf(known.type, known.name), judged)
      if (known.score === null) continue
      const first = firstUnits(known.name, 0)
      this.sought.set(first, [...(this.sought.get(first) ?? []), judged])
    }
  }

  /** The candidates with what is known of their names, and the known names that none of them is. */
  weigh(found: readonly Candidate[], reading: Reading): Candidate[] {
    const weighed = this.spare(found, reading.text).map((candidate) => {
      const known = this.of(candidate, reading.text)
      if (!known || known.score === null) return candidate
      const score = Math.max(candidate.score, known.score)
      return { ...candidate, score, reasons: [...candidate.reasons, known.reason] }
    })
    const there = new Set(found.map(spanKey))
    return [...weighed, ...this.find(reading).filter((candidate) => !there.has(spanKey(candidate)))]
  }

  /** Without those that people reject. */
  spare(found: readonly Candidate[], text: string): Candidate[] {
    const read = simplified(text)
    return found.filter((candidate) => {
      const known = this.of(candidate, read)
      return !known || !(known.isStopped || stopsAt(known, read, candidate.start))
    })
  }

  private of({ start, end, type }: Candidate, read: string): Judged | undefined {
    return this.names.get(keyOf(type, read.slice(start, end)))
  }

  private find(reading: Reading): Candidate[] {
    const { text } = reading
    const found: Candidate[] = []
    if (this.sought.size === 0) return found
    for (let start = 0; start + 1 < text.length; start++) {
      for (const known of this.sought.get(firstUnits(text, start)) ?? []) {
        const { name, type } = known
        const span = { start, end: start + name.length, type }
        if (!text.startsWith(name, start) || isInLatinWord(text, span) || stopsAt(known, text, start))
          continue
        found.push({ ...span, score: scoreAt(known, span, reading), by: BY_CORPUS, reasons: [known.reason] })
      }
    }
    return found
  }
}

const keyOf = (type: MentionType, name: string): string => `${type} ${name}`
const spanKey = ({ start, end, type }: Candidate): string => `${start} ${end} ${type}`
const firstUnits = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** `Ann` is no part of `Annual`: other than the words of Chinese, these are parted in the text itself. */
const isInLatinWord = (text: string, { start, end }: Pick<Candidate, 'start' | 'end'>): boolean =>
  isInWord(text, start) || isInWord(text, end)

const isInWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isLatin(text[at - 1]!) && isLatin(text[at]!)

const stopsAt = ({ name, spared }: Judged, text: string, start: number): boolean =>
  spared.size > 0 && spared.has(surroundings(text, start, start + name.length))

/** Nothing but doubt follows from where a text was cut into words: the cut may be wrong. */
function scoreAt(
  { score }: Judged,
  span: Pick<Candidate, 'start' | 'end' | 'type'>,
  reading: Reading
): number {
  const { tokens } = reading
  const first = tokens.tokenAt(span.start)
  const last = tokens.tokenAt(span.end - 1)
  const cuts = (token: number, isAtEdge: boolean): number =>
    isAtEdge || OF_A_NAME.has(tokens.classes[token]!) ? 1 : CUTS_WORD
  const whole = cuts(first, tokens.starts[first] === span.start) * cuts(last, tokens.ends[last] === span.end)
  return score! * whole * (isOfCommonWords(reading, span, LONG_IS_COMMON_FROM) ? COMMON : 1)
}
