import type { Tagger } from '#shared/mentions/tagger/index'
import { TAGGED_TYPES } from '#shared/mentions/tagger/index'
import type { TaggedSentence } from './tagged-sentence'

/** Names found and right, by type and together. */
export interface Score {
  precision: number
  recall: number
  f1: number
  wanted: number
}

/** How many names were right, found and wanted. */
export interface Counts {
  right: number
  found: number
  wanted: number
}

/** Exact spans and types of what a tagger finds, sentence by sentence. `onError` sees each sentence with a fault. */
export function scoreTagger(
  tagger: Pick<Tagger, 'names'>,
  sentences: readonly TaggedSentence[],
  onError?: (marked: string) => void
): Counts[] {
  const counts = noCounts()
  for (const { text, names } of sentences) {
    const found = tagger.names(text)
    const key = (start: number, end: number, type: number) => `${start}-${end}-${type}`
    const wanted = new Set(names.map(({ start, end, type }) => key(start, end, type)))
    const got = new Set(found.map(({ start, end, type }) => key(start, end, TAGGED_TYPES.indexOf(type))))
    for (const { start, end, type } of names) {
      counts[type]!.wanted += 1
      if (got.has(key(start, end, type))) counts[type]!.right += 1
    }
    for (const { type } of found) counts[TAGGED_TYPES.indexOf(type)]!.found += 1
    if (!onError) continue
    const missed = names.filter(({ start, end, type }) => !got.has(key(start, end, type)))
    const wrong = found.filter(
      ({ start, end, type }) => !wanted.has(key(start, end, TAGGED_TYPES.indexOf(type)))
    )
    if (missed.length + wrong.length === 0) continue
    const list = (all: readonly { start: number; end: number }[], type: (index: number) => string) =>
      all.map(({ start, end }, index) => `${text.slice(start, end)}/${type(index)}`).join(' ')
    onError(
      `${text}\n   - ${list(missed, (i) => 'plo'[missed[i]!.type]!)}\n   + ${list(wrong, (i) => `${wrong[i]!.type[0]}${wrong[i]!.score.toFixed(2)}`)}`
    )
  }
  return counts
}

export function scoreOf({ right, found, wanted }: Counts): Score {
  const precision = found > 0 ? right / found : 0
  const recall = wanted > 0 ? right / wanted : 0
  return { precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0, wanted }
}

/** No name of any type. */
export const noCounts = (): Counts[] => TAGGED_TYPES.map(() => ({ right: 0, found: 0, wanted: 0 }))

export const addUp = (counts: readonly Counts[]): Counts =>
  counts.reduce((sum, { right, found, wanted }) => ({
    right: sum.right + right,
    found: sum.found + found,
    wanted: sum.wanted + wanted
  }))

/** One line: precision, recall and F1 of each type and of all, and how many names were wanted. */
export function printScores(what: string, counts: readonly Counts[]): void {
  const parts = [...counts, addUp(counts)].map((count, index) => {
    const { precision, recall, f1, wanted } = scoreOf(count)
    const [p, r, f] = [precision, recall, f1].map((share) => (100 * share).toFixed(1))
    return `${['person', 'place', 'organisation', 'all'][index]!} ${p}/${r}/${f} of ${wanted}`
  })
  console.log(`${what}: ${parts.join(', ')}`)
}
