import { readdirSync, readFileSync } from 'node:fs'
import { garbledPage } from '../support/garbled-page'
import { Random } from '../support/random'

const SEEDS = 'seeds'

/** Where the five seeds lie. */
export const seedPaths = (): string[] =>
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${SEEDS}/${name}`)

/** The seeds' text. */
export const seedTexts = (): string[] => seedPaths().map((path) => readFileSync(path, 'utf8'))

/** `count` pages of about 5,000 characters, each other than all before. */
export function manyPages(count: number): string[] {
  return Array.from({ length: count }, (_, i) => pageOf(5000, 1 + i * 20))
}

/** One page of `chars` characters: articles without end, damaged as the seeds are; `seed` tells which. */
export function pageOf(chars: number, seed = 1): string {
  const parts: string[] = []
  let length = 0
  for (let i = seed; length < chars; i++) {
    const { raw } = garbledPage(new Random(i))
    parts.push(raw)
    length += raw.length + 1
  }
  return parts.join('\n').slice(0, chars)
}
