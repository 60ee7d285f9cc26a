import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Scores } from './gold-scores'

const ROUNDING = 1e-4

/** Scores that fell below the floor kept in `file`; with `RAISE_FLOOR=1` the floor rises to what is reached. */
export function belowFloor(file: string, reached: Readonly<Record<string, Scores>>): string[] {
  const floor = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Scores>) : {}
  const fallen = Object.entries(floor).flatMap(([kind, least]) =>
    Object.entries(least).flatMap(([name, score]) =>
      (reached[kind]?.[name] ?? 0) < (score ?? 0) - ROUNDING
        ? [`${kind} ${name}: ${reached[kind]?.[name] ?? 0}, floor ${score ?? 0}`]
        : []
    )
  )
  if (process.env.RAISE_FLOOR) writeFileSync(file, `${JSON.stringify(raised(floor, reached), null, 2)}\n`)
  return fallen
}

/** A row for each kind of page. */
export function scoreTable(scores: Readonly<Record<string, Scores>>): string {
  const rows = Object.entries(scores).map(([kind, row]) =>
    [kind.padEnd(20), ...Object.entries(row).map(([name, score]) => `${name} ${shown(score)}`)].join('  ')
  )
  return rows.join('\n')
}

const shown = (score: number | null): string => (score === null ? '-' : score.toFixed(3)).padEnd(5)

function raised(
  floor: Readonly<Record<string, Scores>>,
  reached: Readonly<Record<string, Scores>>
): Record<string, Scores> {
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
