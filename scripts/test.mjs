import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { requireNode } from './setup/node-version.mjs'
import { runCommand } from './setup/report.mjs'
import { checkLint, checkTypes } from './test/checks.mjs'
import { runAppTests, runFastTests } from './test/runners.mjs'
import { closingLine, sum } from './test/tally.mjs'

await runCommand(async () => {
  requireNode()
  await ensureDependencies()
  await ensureBuild()
  const checks = await Promise.all([checkTypes(), checkLint()])
  const total = sum([...checks, await runFastTests(), await runAppTests()])
  process.stdout.write(`\n${closingLine(total)}\n`)
  return total.failed > 0 ? 1 : 0
})
