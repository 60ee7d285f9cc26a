import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new folder that is removed when the test that asked for it has ended. */
export function tempFolder(): string {
  const folder = newFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Does `work` with a new folder that is removed behind it; for code that runs outside a test. */
export function withTempFolder<Value>(work: (folder: string) => Value): Value {
  const folder = newFolder()
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'galley-test-')))
}
