import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, test } from '@playwright/test'
import { build } from 'vite'
import { projectRoot } from '../../app/support/galley'
import { median } from '../measure'
import type { Drawing, Way } from './drawing-page'
import { keepResult } from './keep-result'

const out = join(projectRoot, '.cache/bench-window')
const WAYS: readonly Way[] = ['galley', 'SPANS', 'CSS_HIGHLIGHTS']
const ROUNDS = 3
const SLOW_MS = 50

/** Ten thousand mentions on two hundred thousand characters, beside the Recogito text annotator in the same window. */
test('drawing mentions', async () => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await build({
    configFile: false,
    root: join(projectRoot, 'tests/bench/window'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      chunkSizeWarningLimit: 2000,
      target: 'chrome130',
      rolldownOptions: { input: join(projectRoot, 'tests/bench/window/drawing.html') }
    }
  })
  copyFileSync(join(import.meta.dirname, 'electron-main.mjs'), join(out, 'main.mjs'))
  const manifest = { name: 'drawing', version: '1.0.0', main: 'main.mjs' }
  writeFileSync(join(out, 'package.json'), JSON.stringify(manifest))
  const app = await _electron.launch({
    executablePath: process.env['ELECTRON_EXEC_PATH']!,
    args: [
      `--user-data-dir=${join(out, 'profile')}`,
      '--disable-gpu',
      '--log-level=3',
      '--allow-file-access-from-files',
      out
    ],
    chromiumSandbox: process.getuid?.() !== 0
  })
  const page = await app.firstWindow()
  await page.waitForFunction(() => 'measureDrawing' in window)
  const rounds: Record<Way, Drawing[]> = { galley: [], SPANS: [], CSS_HIGHLIGHTS: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of WAYS) {
      const measure = (wanted: Way) =>
        (window as unknown as { measureDrawing: (way: Way) => Promise<Drawing> }).measureDrawing(wanted)
      rounds[way].push(await page.evaluate(measure, way))
    }
  }
  await app.close()
  const result = Object.fromEntries(WAYS.map((way) => [way, summary(rounds[way])]))
  console.table(result)
  keepResult('mention-drawing', result)
})

function summary(rounds: readonly Drawing[]) {
  const scrolled = rounds.flatMap(({ scrollFramesMs }) => scrollFramesMs)
  const jumped = rounds.flatMap(({ jumpFramesMs }) => jumpFramesMs)
  return {
    renderMs: round(median(rounds.map(({ renderMs }) => renderMs))),
    changeMs: round(median(rounds.map(({ changeMs }) => changeMs))),
    scrollMedianMs: round(median(scrolled)),
    scrollWorstMs: round(Math.max(...scrolled)),
    scrollSlowFrames: scrolled.filter((ms) => ms > SLOW_MS).length,
    scrollFrames: scrolled.length,
    longTasks: rounds.flatMap(({ longTasksMs }) => longTasksMs).length,
    longestTaskMs: round(Math.max(0, ...rounds.flatMap(({ longTasksMs }) => longTasksMs))),
    jumpMedianMs: round(median(jumped)),
    jumpWorstMs: round(Math.max(...jumped)),
    jumpSlowFrames: jumped.filter((ms) => ms > SLOW_MS).length
  }
}

const round = (ms: number): number => Math.round(ms * 10) / 10
