import { join, resolve } from 'node:path'
import { forgetBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { hasDisplay } from './setup/display.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { requireNode } from './setup/node-version.mjs'
import { projectRoot, typedIn } from './setup/paths.mjs'
import { SetupProblem, runCommand } from './setup/report.mjs'
import { run } from './setup/run.mjs'
import { sandboxSwitches } from './setup/sandbox.mjs'
import { ensureSystemLibraries } from './setup/system-libraries.mjs'

await runCommand(async () => {
  requireNode()
  if (!hasDisplay()) throw new SetupProblem('npm run dev needs a display.')
  const folder = resolve(typedIn, process.argv[2] ?? join(projectRoot, 'seeds'))
  await ensureDependencies()
  await ensureSystemLibraries({ virtualDisplay: false })
  const electron = await ensureElectron()
  const bundler = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js')
  forgetBuild()
  const unsandboxed = sandboxSwitches(electron.executable).length > 0 ? ['--noSandbox'] : []
  const args = [bundler, 'dev', '--watch', ...unsandboxed, '--', folder]
  return run(process.execPath, args, { cwd: projectRoot, env: electron.env })
})
