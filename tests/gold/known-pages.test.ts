import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Scores } from '../support/gold-scores'
import { scoreKnownPages } from '../support/known-scores'
import { tempFolder } from '../support/temp-folder'

/** By kind of damage. `RAISE_FLOOR=1 npx vitest run tests/gold` raises it to what is reached. */
const FLOOR = join(import.meta.dirname, 'known-floor.json')
const ROUNDING = 1e-4
const PAGES = 16

const seedsFrom = (first: number): number[] => Array.from({ length: PAGES }, (_, i) => first + i)
/** What rules may be made and tuned on. */
const DEV = seedsFrom(1)
/** What no rule is tuned on: printed, never looked into. */
const HELD_OUT = seedsFrom(9001)

test('scores on generated pages do not fall below the floor, for each kind of damage', () => {
  const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Record<string, Scores>
  const reached: Record<string, Scores> = scoreKnownPages(tempFolder(), DEV)
  const fallen = Object.entries(floor).flatMap(([kind, least]) =>
    Object.entries(least).flatMap(([name, score]) =>
      (reached[kind]?.[name] ?? 0) < (score ?? 0) - ROUNDING
        ? [`${kind} ${name}: ${reached[kind]?.[name] ?? 0}, floor ${score ?? 0}`]
        : []
    )
  )
  expect(fallen).toEqual([])
  if (process.env.RAISE_FLOOR) writeFileSync(FLOOR, `${JSON.stringify(raised(floor, reached), null, 2)}\n`)
}, 120_000)

test('scores on held-out pages', () => {
  const scores = Object.entries(scoreKnownPages(tempFolder(), HELD_OUT))
  const rows = scores.map(([kind, row]) =>
    [kind.padEnd(20), ...Object.entries(row).map(([name, score]) => `${name} ${shown(score)}`)].join('  ')
  )
  console.log(`held-out pages\n${rows.join('\n')}`)
  expect(rows.length).toBeGreaterThan(0)
}, 120_000)

const shown = (score: number | null): string => (score === null ? '-' : score.toFixed(3)).padEnd(5)

function raised(floor: Record<string, Scores>, reached: Record<string, Scores>): Record<string, Scores> {
  const best = (kind: string, name: string, score: number) => Math.max(floor[kind]?.[name] ?? 0, score)
  return Object.fromEntries(
    Object.entries(reached).map(([kind, scores]) => [
      kind,
      Object.fromEntries(
        Object.entries(scores).flatMap(([name, score]) =>
          score === null ? [] : [[name, Math.floor(best(kind, name, score) * 1e4) / 1e4]]
        )
      )
    ])
  )
}
