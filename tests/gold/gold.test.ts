import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scoreSeeds, type Scores } from '../support/gold-scores'
import { tempFolder } from '../support/temp-folder'

/** Scores that no change may fall below. `RAISE_FLOOR=1 npx vitest run tests/gold` raises it to what is reached. */
const FLOOR = join(import.meta.dirname, 'floor.json')
const IGNORED = new Set(['cer'])
const ROUNDING = 1e-4

test('scores on the gold pages do not fall below the floor', () => {
  const floor = JSON.parse(readFileSync(FLOOR, 'utf8')) as Record<string, Scores>
  const scores = scoreSeeds(tempFolder())
  const fallen = Object.entries(floor).flatMap(([page, expected]) =>
    Object.entries(expected).flatMap(([name, least]) => {
      const reached = scores[page]?.[name] ?? 0
      return reached < (least ?? 0) - ROUNDING ? [`${page} ${name}: ${reached}, floor ${least ?? 0}`] : []
    })
  )
  expect(fallen).toEqual([])
  for (const page of Object.values(scores)) expect(page.coverage).toBe(1)
  if (process.env.RAISE_FLOOR) writeFileSync(FLOOR, `${JSON.stringify(raised(floor, scores), null, 2)}\n`)
})

function raised(floor: Record<string, Scores>, scores: Record<string, Scores>): Record<string, Scores> {
  return Object.fromEntries(
    Object.entries(scores).map(([page, reached]) => {
      const names = Object.keys(reached).filter((name) => !IGNORED.has(name) && reached[name] !== null)
      const best = (name: string) => Math.max(floor[page]?.[name] ?? 0, reached[name]!)
      return [page, Object.fromEntries(names.map((name) => [name, Math.floor(best(name) * 1e4) / 1e4]))]
    })
  )
}
