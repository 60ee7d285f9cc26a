import { NameRole, NO_OFFICES, OFFICE_JOINTS, OFFICE_PREFIXES, OFFICE_SPACES } from '../lexicon'
import type { Candidate } from './candidate'
import type { Reading } from './reading'

const noOffices = new Set(NO_OFFICES)
const BEFORE_NAME = 0.9
const BEHIND_NAME = 0.8

/** Words for offices, by place; half-open. */
export interface OfficeWord {
  readonly start: number
  readonly end: number
}

/** All words for offices, with what stands before them and belongs to them: `常务|副市长`. */
export function officeWords({ text, tokens }: Reading): OfficeWord[] {
  const found: OfficeWord[] = []
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.classes[token] !== NameRole.office) continue
    let start = tokens.starts[token]!
    const end = tokens.ends[token]!
    if (noOffices.has(text.slice(start, end))) continue
    for (const prefix of OFFICE_PREFIXES) if (text.endsWith(prefix, start)) start -= prefix.length
    const before = found.at(-1)
    // `党委|书记` and `副市长` are one office each where the dictionary has two words for them.
    if (before?.end === start) found[found.length - 1] = { start: before.start, end }
    else found.push({ start, end })
  }
  return found
}

/**
 * Offices of persons: the words that stand right before or behind a name, and those in a row with them: `书记、市长陈恢清`.
 * What stands in a name already, as the first word of `市委书记` in `株洲市委书记`, is no part of the office.
 */
export function findOffices(
  text: string,
  words: readonly OfficeWord[],
  settled: readonly Candidate[]
): Candidate[] {
  const found: Candidate[] = []
  const free = words.flatMap((word) => {
    const over = settled.filter(({ start, end }) => start < word.end && word.start < end)
    const start = Math.max(word.start, ...over.filter(({ end }) => end < word.end).map(({ end }) => end))
    return over.some(({ end }) => end >= word.end) ? [] : [{ start, end: word.end }]
  })
  for (const person of settled) {
    if (person.type !== 'person') continue
    const name = text.slice(person.start, person.end)
    const add = ({ start, end }: OfficeWord, score: number): void => {
      if (found.some((other) => other.start === start)) return
      const reasons = [{ code: 'beside-name', values: { name } }]
      found.push({ start, end, type: 'office', score, by: 'office', reasons })
    }
    let word = wordBefore(text, free, person.start, OFFICE_SPACES)
    for (; word; word = wordBefore(text, free, word.start, OFFICE_JOINTS)) add(word, BEFORE_NAME)
    const behind = free.find(({ start }) => start === person.end)
    if (behind) add(behind, BEHIND_NAME)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The office that ends right before `at`, or one of `between` away from it. */
function wordBefore(
  text: string,
  words: readonly OfficeWord[],
  at: number,
  between: readonly string[]
): OfficeWord | undefined {
  const gap = between.find((each) => text.endsWith(each, at)) ?? ''
  return words.find(({ end }) => end === at || end === at - gap.length)
}
