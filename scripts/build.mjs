import { build } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'
import { runCommand } from './setup/report.mjs'

await runCommand(async () => {
  requireNode()
  await ensureDependencies()
  await build()
  return 0
})
