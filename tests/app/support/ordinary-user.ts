import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** An app and a runtime that another user may read, and a program that starts the runtime as that user. */
export type StagedApp = { executable: string; appFolder: string; home: string; remove: () => void }

/**
 * Root's own folders are closed to others, and Chromium has no sandbox as root: to test the sandbox, the app is
 * laid out in the open and started as nobody.
 */
export function stageForNobody(projectRoot: string, runtime: string): StagedApp {
  const stage = mkdtempSync(join(tmpdir(), 'galley-stage-'))
  chmodSync(stage, 0o755)
  // Hard links where the file system allows them: the runtime is large.
  const open = join(stage, 'runtime')
  mkdirSync(open)
  try {
    execFileSync('cp', ['-al', `${dirname(runtime)}/.`, open], { stdio: 'ignore' })
  } catch {
    execFileSync('cp', ['-a', `${dirname(runtime)}/.`, open])
  }
  const appFolder = join(stage, 'app')
  mkdirSync(appFolder)
  for (const part of ['package.json', 'dist']) {
    cpSync(join(projectRoot, part), join(appFolder, part), { recursive: true })
  }
  execFileSync('chmod', ['-R', 'a+rX', appFolder])
  const home = join(stage, 'home')
  mkdirSync(home)
  execFileSync('chown', ['nobody', home])
  const executable = join(stage, 'as-nobody')
  const run = `exec runuser -u nobody -- '${join(open, 'electron')}' "$@"`
  writeFileSync(executable, `#!/bin/sh\n${run}\n`, { mode: 0o755 })
  return { executable, appFolder, home, remove: () => rmSync(stage, { recursive: true, force: true }) }
}
