// Trains the shipped tagger of names: npm run tagger. With --cross, tells how well training on all other files does on
// each. With --score FILE …, tells how well rules and tagger together do on marked sentences. With --curve, simulates a
// review and draws docs/learning.svg; with --time, tells how long learning takes.
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

const out = join(projectRoot, '.cache/tagger')
/** @param {string} option */
const has = (option) => process.argv.includes(option)
const entry = has('--curve')
  ? 'learning-curve'
  : has('--time')
    ? 'learning-time'
    : has('--score')
      ? 'score'
      : 'train'
await build({
  configFile: false,
  root: projectRoot,
  logLevel: 'warn',
  build: {
    ssr: join(projectRoot, `scripts/tagger/${entry}.ts`),
    outDir: out,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: `${entry}.mjs` } }
  }
})
process.exitCode = await run(process.execPath, [join(out, `${entry}.mjs`), ...process.argv.slice(2)], {
  cwd: projectRoot
})
