// Trains the shipped tagger of names: npm run tagger. With --cross, tells how well training on all other files does on each.
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from './setup/paths.mjs'
import { run } from './setup/run.mjs'

const out = join(projectRoot, '.cache/tagger')
await build({
  configFile: false,
  root: projectRoot,
  logLevel: 'warn',
  build: {
    ssr: join(projectRoot, 'scripts/tagger/train.ts'),
    outDir: out,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'train.mjs' } }
  }
})
process.exitCode = await run(process.execPath, [join(out, 'train.mjs'), ...process.argv.slice(2)], {
  cwd: projectRoot
})
