import { markName, type TrainingText } from '#shared/mentions/tagger/index'

/** A name in a sentence; half-open, in UTF-16 units. */
export interface SentenceName {
  readonly start: number
  readonly end: number
  /** Index in `TAGGED_TYPES`. */
  readonly type: number
}

/** A sentence with all its names. */
export interface TaggedSentence {
  readonly text: string
  readonly names: readonly SentenceName[]
}

const NAME = /\{([^{}|]+)\|([plo])\}/gu

/** Reads one line: names stand inline as `{曹慧泉|p}`, `{株洲市|l}`, `{株洲市人民政府|o}`. */
export function parseSentence(line: string): TaggedSentence {
  const names: SentenceName[] = []
  let text = ''
  let done = 0
  for (const match of line.matchAll(NAME)) {
    text += line.slice(done, match.index)
    const name = match[1]!
    names.push({ start: text.length, end: text.length + name.length, type: 'plo'.indexOf(match[2]!) })
    text += name
    done = match.index + match[0].length
  }
  text += line.slice(done)
  if (/[{}|]/u.test(text)) throw new Error(`not a tagged sentence: ${line}`)
  return { text, names }
}

/** Sentences of a file, without those lines that begin with `#`. */
export const parseSentences = (file: string): TaggedSentence[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => parseSentence(line.trim()))

/** A sentence to train with: each of its characters has one tag. */
export function trainingText({ text, names }: TaggedSentence): TrainingText {
  const allowed = new Uint16Array(text.length).fill(1)
  for (const { start, end, type } of names) markName(allowed, start, end, type)
  return { text, allowed }
}
