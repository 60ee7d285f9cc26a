// How much memory the command line takes for few pages and for many; each has 5,000 characters, or as many as asked.
// Run: node scripts/measure-cli-memory.mjs [--chars N] [COUNT…]
// Prints a row for each number of pages, and fails where the most pages take far more than the fewest.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuild } from './setup/build.mjs'
import { projectRoot } from './setup/paths.mjs'

const { values, positionals } = parseArgs({
  options: { chars: { type: 'string', default: '5000' } },
  allowPositionals: true
})
const pageChars = Number(values.chars)
const pageCounts = positionals.length > 0 ? positionals.map(Number) : [250, 1000, 4000]
const maxGrowth = 1.3

await ensureBuild()
const folder = mkdtempSync(join(tmpdir(), 'galley-memory-'))
try {
  // A copy, so that a build in the meantime changes nothing.
  cpSync(join(projectRoot, 'dist/main'), join(folder, 'main'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const peaks = []
  for (const count of pageCounts) peaks.push(await peakOf(count))
  const growth = Math.max(...peaks) / Number(peaks[0])
  process.stdout.write(
    `grown ${growth.toFixed(2)} times from ${pageCounts[0]} to ${pageCounts.at(-1)} pages\n`
  )
  process.exitCode = growth > maxGrowth ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @param {number} count */
async function peakOf(count) {
  const pages = join(folder, `pages-${count}`)
  makePages(pages, count)
  const cli = join(folder, 'main/cli.js')
  const begun = Date.now()
  const child = spawn(process.execPath, [cli, 'export', pages, '--out', `${pages}-out`, '--quiet'], {
    stdio: 'inherit'
  })
  let peakKb = 0
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, residentKb(child.pid))
  }, 100)
  const code = await new Promise((done) => child.once('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`the command line ended with ${code}`)
  const seconds = (Date.now() - begun) / 1000
  process.stdout.write(`${count} pages: peak ${Math.round(peakKb / 1024)} MB, ${seconds.toFixed(1)} s\n`)
  rmSync(pages, { recursive: true })
  rmSync(`${pages}-out`, { recursive: true })
  return peakKb
}

/**
 * Pages of the seeds' lines, each page beginning at another line, so that no two are alike.
 * @param {string} pages
 * @param {number} count
 */
function makePages(pages, count) {
  const seeds = join(projectRoot, 'seeds')
  const texts = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'))
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.trim() !== '')
  mkdirSync(pages)
  for (let i = 0; i < count; i++) {
    let text = `第${i}版\n`
    for (let line = i * 7; text.length < pageChars; line++) text += `\n${lines[line % lines.length]}\n`
    writeFileSync(join(pages, `${i}.txt`), text.slice(0, pageChars))
  }
}

/** @param {number | undefined} pid */
function residentKb(pid) {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return 0
  }
}
