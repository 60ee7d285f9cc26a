import type { ParagraphId, Run, Span } from '../model'
import { indexAt } from '../text'
import type { Texts } from './common-text'

/**
 * Names a character of clean text by where it came from, so that two readings name the same one alike: the raw offset
 * of a kept character, that offset and more for what was put in its place.
 */
export type CharacterKey = number | string

/** A reading's characters by their keys. */
export interface KeyedText {
  readonly keys: ReadonlyMap<ParagraphId, readonly CharacterKey[]>
  /** Every key once, in the order of the text. */
  readonly order: readonly CharacterKey[]
  /** How many characters have the key: more than one in a stretch that the readings have differently. */
  readonly counts: ReadonlyMap<CharacterKey, number>
  /** The paragraph of each key; of a stretch over several, the last. */
  readonly homes: ReadonlyMap<CharacterKey, ParagraphId>
}

/** The keys of a reading; `ranges` are the raw ranges that the readings have differently, sorted. */
export function keysOf(texts: Texts, ranges: readonly Span[]): KeyedText {
  const keys = new Map<ParagraphId, readonly CharacterKey[]>()
  const counts = new Map<CharacterKey, number>()
  const homes = new Map<CharacterKey, ParagraphId>()
  const insertions = new Map<string, number>()
  for (const id of inOrder(texts)) {
    const { runs, text } = texts.paragraphs[id]!
    const own = runs.flatMap((run) => keysOfRun(run, text, ranges, insertions))
    keys.set(id, own)
    for (const key of own) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      homes.set(key, id)
    }
  }
  return { keys, counts, homes, order: [...counts.keys()] }
}

function inOrder({ articles, unassigned, repeats, furniture }: Texts): ParagraphId[] {
  return [...articles.flatMap(({ paragraphs }) => paragraphs), ...unassigned, ...repeats, ...furniture]
}

function keysOfRun(
  run: Run,
  text: string,
  ranges: readonly Span[],
  insertions: Map<string, number>
): CharacterKey[] {
  const { start, end, rawStart } = run
  const characters = Array.from({ length: end - start }, (_, i) => i)
  if (run.kind === 'inserted') {
    const what = `${rawStart}+${text.slice(start, end)}`
    const before = insertions.get(what) ?? 0
    insertions.set(what, before + 1)
    return characters.map((i) => `${what} ${before} ${i}`)
  }
  return characters.map((i) => {
    const raw = run.kind === 'kept' ? rawStart + i : rawStart
    const range = ranges[indexAt(ranges, raw)]
    if (range && raw < range.end) return `${range.start}~`
    return run.kind === 'kept' ? raw : `${rawStart}:${i}`
  })
}
