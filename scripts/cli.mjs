import { join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'
import { projectRoot, typedIn } from './setup/paths.mjs'
import { runCommand } from './setup/report.mjs'
import { run } from './setup/run.mjs'

await runCommand(async () => {
  requireNode()
  await ensureDependencies()
  await ensureBuild()
  const cli = join(projectRoot, 'dist/main/cli.js')
  return run(process.execPath, [cli, ...process.argv.slice(2)], { cwd: typedIn })
})
