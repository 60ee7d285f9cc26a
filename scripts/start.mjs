import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { hasDisplay } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { requireNode } from './setup/node-version.mjs'
import { projectRoot, typedIn } from './setup/paths.mjs'
import { SetupProblem, runCommand, say } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { sandboxSwitches } from './setup/sandbox.mjs'
import { ensureSystemLibraries } from './setup/system-libraries.mjs'

await runCommand(async () => {
  requireNode()
  const argument = process.argv[2]
  const folder = argument === undefined ? join(projectRoot, 'seeds') : resolve(typedIn, argument)
  if (!existsSync(folder)) throw new SetupProblem(`There is no folder ${folder}.`)
  await ensureDependencies()
  if (!hasDisplay()) return exportWithoutWindow(folder)
  await ensureSystemLibraries({ virtualDisplay: false })
  const electron = await ensureElectron()
  await ensureBuild()
  const args = [...sandboxSwitches(electron.executable), '--log-level=3', projectRoot, folder]
  return run(electron.executable, args, { cwd: typedIn, env: electron.env })
})

/** @param {string} folder */
async function exportWithoutWindow(folder) {
  const out = resolve(typedIn, 'out')
  await ensureBuild()
  say(`no display here, so no window: exporting ${folder} to ${out} instead`)
  const args = ['export', folder, '--out', out, '--format', 'jsonl,txt']
  return run(process.execPath, [join(projectRoot, 'dist/main/cli.js'), ...args], { cwd: typedIn })
}
