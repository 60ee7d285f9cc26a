import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../app/support/galley'

/** Writes what was measured beside the other results. */
export function keepResult(name: string, result: object): void {
  const folder = join(projectRoot, 'tests/bench/results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
}
