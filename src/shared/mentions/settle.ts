import { isWordAt } from '../text'
import type { Candidate } from './candidate'

/** What scores less is not worth a look. */
const LEAST: Readonly<Record<Candidate['type'], number>> = {
  person: 0.45,
  place: 0.45,
  organisation: 0.42,
  date: 0.5,
  office: 0.5,
  work: 0.5
}
/** A span gains with each unit that it covers, and with what its score is above this. */
const FLOOR = 0.3

const FIRST_MARK = 0x300
const LAST_LOW_MARK = 0x309a
const FIRST_SURROGATE = 0xd800
const MARK = /^(?:\p{M}|\u200d)/u

/**
 * The candidates that stand: those that together weigh most, no two of them over each other, but for persons inside the
 * organisations that are named after them. Sorted by place.
 */
export function settle(text: string, candidates: readonly Candidate[]): Candidate[] {
  const isInner = ({ reasons }: Candidate): boolean => reasons[0]?.code === 'named-after'
  const settled = chosen(
    text,
    candidates.filter((candidate) => !isInner(candidate))
  )
  const inner = candidates.filter(isInner).filter((candidate) => isFree(candidate, settled))
  return inner.length === 0
    ? settled
    : [...settled, ...inner].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * The names with what other layers see there: works with the names inside them, and what stands where no name does.
 * Sorted by place, what holds others before them.
 */
export function lay(text: string, settled: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  const laid = [...settled]
  for (const other of others) {
    const candidate = other.score >= LEAST[other.type] ? fit(text, other) : null
    if (candidate && laid.every((there) => isApart(there, candidate) || isHeld(there, candidate)))
      laid.push(candidate)
  }
  return laid.length === settled.length ? laid : laid.sort((a, b) => a.start - b.start || b.end - a.end)
}

const isApart = (one: Candidate, other: Candidate): boolean =>
  one.end <= other.start || other.end <= one.start

/** Whether one is a work and has the other inside. */
const isHeld = (one: Candidate, other: Candidate): boolean => holds(one, other) || holds(other, one)

const holds = (work: Candidate, inner: Candidate): boolean =>
  work.type === 'work' && inner.type !== 'work' && work.start <= inner.start && inner.end <= work.end

/** Whether nothing stands there, or the organisation alone. */
function isFree(inner: Candidate, settled: readonly Candidate[]): boolean {
  const over = settled.filter(({ start, end }) => start < inner.end && inner.start < end)
  return over.every(
    ({ type, start, end }) => type === 'organisation' && start <= inner.start && end >= inner.end
  )
}

function chosen(text: string, candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates
    .flatMap((candidate) => (candidate.score >= LEAST[candidate.type] ? (fit(text, candidate) ?? []) : []))
    .sort((a, b) => a.end - b.end || a.start - b.start || b.score - a.score || (a.by < b.by ? -1 : 1))
  const best: number[] = [0]
  const taken: boolean[] = []
  const before: number[] = []
  sorted.forEach((candidate, i) => {
    let last = i
    while (last > 0 && sorted[last - 1]!.end > candidate.start) last -= 1
    const withIt = best[last]! + (candidate.score - FLOOR) * (candidate.end - candidate.start)
    before.push(last)
    taken.push(withIt > best[i]!)
    best.push(Math.max(withIt, best[i]!))
  })
  const settled: Candidate[] = []
  for (let i = sorted.length; i > 0;) {
    if (taken[i - 1]) {
      settled.push(sorted[i - 1]!)
      i = before[i - 1]!
    } else i -= 1
  }
  return settled.reverse()
}

/** A mention begins and ends where characters do, with the marks that are set over them. */
function fit(text: string, candidate: Candidate): Candidate | null {
  const { start } = candidate
  if (cutsPair(text, start) || markAt(text, start) > 0) return null
  let end = candidate.end + (cutsPair(text, candidate.end) ? 1 : 0)
  // Pictures are of several characters in ways of their own, and no name begins or ends with one.
  if (!isWordAt(text, start) || !isWordAt(text, end - 1)) return null
  for (let length = markAt(text, end); length > 0; length = markAt(text, end)) end += length
  return end === candidate.end ? candidate : { ...candidate, end }
}

const cutsPair = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff

/** Length of the mark at `at` that belongs to the character before it; 0 where none stands there. */
function markAt(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : 0
  // No mark is below, and few characters of Chinese pages are between.
  if (unit < FIRST_MARK || (unit > LAST_LOW_MARK && unit < FIRST_SURROGATE)) return 0
  const character = String.fromCodePoint(text.codePointAt(at)!)
  return MARK.test(character) ? character.length : 0
}
