import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportPage } from '#shared/export/index'
import type { PageId, RawPage } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { openingState } from '#shared/review/index'
import { evaluate, type Scores } from './gold-scores'
import { knownPage, type KnownPage } from './known-page'
import { DAMAGE_KINDS, type DamageKind } from './page-damage'
import { Random } from './random'
import { WORDS } from './word-list'

const NAMES = ['grouping', 'order', 'headlines', 'repeats', 'furniture', 'text'] as const

/** Mean scores by kind of damage over generated pages of these seeds. */
export function scoreKnownPages(folder: string, seeds: readonly number[]): Record<DamageKind, Scores> {
  return scorePages(folder, DAMAGE_KINDS, seeds, (kind, seed) =>
    knownPage(new Random(seed * 100 + DAMAGE_KINDS.indexOf(kind)), kind)
  )
}

/** Mean scores by kind of page over what `make` makes; `text` is 1 less the character error rate. */
export function scorePages<Kind extends string>(
  folder: string,
  kinds: readonly Kind[],
  seeds: readonly number[],
  make: (kind: Kind, seed: number) => KnownPage
): Record<Kind, Scores> {
  const [exported, gold, pages] = ['export', 'gold', 'pages'].map((name) => join(folder, name)) as [
    string,
    string,
    string
  ]
  for (const each of [exported, gold, pages]) mkdirSync(each, { recursive: true })
  for (const kind of kinds) {
    for (const seed of seeds) {
      const name = `${kind}-${seed}.txt`
      const known = make(kind, seed)
      writeFileSync(join(pages, name), known.raw)
      writeFileSync(join(gold, `${name}.json`), JSON.stringify({ page: name, ...known.gold }))
      exportDraft(exported, name, known.raw)
    }
  }
  const rows = Object.entries(evaluate(exported, gold, pages, ['--cer'])).map(withText)
  const meanOf = (kind: Kind, score: string) => {
    const own = rows.flatMap(([page, scores]) =>
      page.slice(0, page.lastIndexOf('-')) === kind && typeof scores[score] === 'number'
        ? [scores[score]]
        : []
    )
    return own.length > 0 ? own.reduce((sum, value) => sum + value, 0) / own.length : null
  }
  return Object.fromEntries(
    kinds.map((kind) => [kind, Object.fromEntries(NAMES.map((score) => [score, meanOf(kind, score)]))])
  ) as Record<Kind, Scores>
}

function withText([page, scores]: readonly [string, Scores]): readonly [string, Scores] {
  return [page, { ...scores, text: 1 - (scores.cer ?? 0) }]
}

function exportDraft(folder: string, name: string, text: string): void {
  const decoder = { encoding: 'utf-8', bom: false, by: 'test', chosen: 'detected' } as const
  const page: RawPage = { id: name as PageId, path: name, sha256: '', sizeBytes: text.length, decoder, text }
  const state = openingState(draftPage(page, DEFAULT_SETTINGS, WORDS), page.id)
  for (const { file, text: rows } of exportPage(page, state, ['jsonl'])) {
    writeFileSync(join(folder, file), rows, { flag: 'a' })
  }
}
