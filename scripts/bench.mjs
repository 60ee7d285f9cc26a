// Measures the pipeline: npm run bench. Writes tests/bench/results/latest.json; with --baseline also baseline.json.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

const out = join(projectRoot, '.cache/bench')
mkdirSync(out, { recursive: true })
// Compiled as the command line is: a test runner's own transforms would be measured with the code.
await build({
  configFile: false,
  root: projectRoot,
  logLevel: 'warn',
  build: {
    ssr: join(projectRoot, 'tests/bench/bench.ts'),
    outDir: out,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'bench.mjs' } }
  }
})
const args = ['--expose-gc', join(out, 'bench.mjs'), ...process.argv.slice(2)]
process.exitCode = await run(process.execPath, args, { cwd: projectRoot })
