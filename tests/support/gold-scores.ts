import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportPage } from '#shared/export/index'
import type { PageId, RawPage } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { openingState } from '#shared/review/index'
import { evidenceOf } from './corpus'
import { TAGGER, WORDS } from './word-list'

const root = join(import.meta.dirname, '..', '..')
const SEEDS = join(root, 'seeds')
const GOLD = join(root, 'tests', 'gold')

/** Scores by name, each 0 to 1; null where the gold has nothing to score. */
export type Scores = Readonly<Record<string, number | null>>

/** A seed as the decoder gives it. */
export function seedPage(name: string): RawPage {
  const bytes = readFileSync(join(SEEDS, name))
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  const decoder = { encoding: 'utf-8', bom: false, by: 'test', chosen: 'detected' } as const
  return { id: name as PageId, path: name, sha256: '', sizeBytes: bytes.length, decoder, text }
}

export const seedNames = (): string[] => readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))

/** What the scorer says of the drafts of all seeds, made with what all tell, exported into `folder`; by page, and `mean`. */
export function scoreSeeds(folder: string): Record<string, Scores> {
  const pages = seedNames().map(seedPage)
  const evidence = evidenceOf(pages)
  for (const page of pages) {
    const state = openingState(
      draftPage(page, DEFAULT_SETTINGS, WORDS, evidence, { tagger: TAGGER }),
      page.id
    )
    for (const { file, text } of exportPage(page, state, ['jsonl'])) {
      writeFileSync(join(folder, file), text, { flag: 'a' })
    }
  }
  return evaluate(folder, join(GOLD, 'pages'), SEEDS)
}

/** What the scorer says of an export, by page, and `mean`. */
export function evaluate(
  exported: string,
  gold: string,
  pages: string,
  more: readonly string[] = []
): Record<string, Scores> {
  const scorer = join(GOLD, 'evaluate.mjs')
  const options = ['--export', exported, '--gold', gold, '--seeds', pages, '--json', ...more]
  const output = execFileSync(process.execPath, [scorer, ...options], { encoding: 'utf8', maxBuffer: 1e8 })
  const { rows, mean } = JSON.parse(output) as { rows: Record<string, unknown>[]; mean: Scores }
  return { ...Object.fromEntries(rows.map((row) => [String(row.page), numbersOf(row)])), mean }
}

function numbersOf(row: Record<string, unknown>): Scores {
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
  )
}
