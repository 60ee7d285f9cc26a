import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileQuery, NO_QUERY, searchText, type Query } from '#shared/search/index'
import { median } from './measure'
import { manyPages } from './pages'

const PAGES = 10_000
/** Pages that are made; the corpus repeats them, which changes nothing for a search without an index. */
const OTHER_PAGES = 500
const ROUNDS = 7

const CASES: Readonly<Record<string, { query: Partial<Query>; grep: readonly string[] }>> = {
  frequent: { query: { text: '群众', matchCase: true }, grep: ['-F', '群众'] },
  absent: { query: { text: '魑魅魍魉', matchCase: true }, grep: ['-F', '魑魅魍魉'] },
  latin: { query: { text: 'delta inc' }, grep: ['-F', '-i', 'delta inc'] },
  anyForm: { query: { text: '群眾', anyWidth: true, anyVariant: true }, grep: ['-E', '群[众眾]'] },
  boundedRegexp: { query: { text: '[群众]{2}的.致', regexp: true }, grep: ['-E', '[群众]{2}的.致'] },
  endlessRegexp: { query: { text: '[0-9.]+亿元', regexp: true }, grep: ['-E', '[0-9.]+亿元'] },
  withoutLiteral: { query: { text: '[0-9]+[亿万]', regexp: true }, grep: ['-E', '[0-9]+[亿万]'] }
}

/**
 * Milliseconds to find everything in a corpus that is in memory, beside a program that reads the same text from one
 * file: ripgrep where there is one, else grep.
 */
export function searching() {
  const made = manyPages(OTHER_PAGES)
  const texts = Array.from({ length: PAGES }, (_, i) => made[i % OTHER_PAGES]!)
  const begun = performance.now()
  // Subtle: each page's own copy, as if it had come from the store; a slice of one string would be read from one place.
  const corpus = texts.map((text) => searchText(Buffer.from(text, 'utf16le').toString('utf16le')))
  const prepareMs = performance.now() - begun
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'))
  const file = join(folder, 'corpus.txt')
  writeFileSync(file, texts.join('\n'))
  const peer = peerProgram()
  const cases = Object.entries(CASES).map(([name, { query, grep }]) => {
    const find = finderOf({ ...NO_QUERY, ...query })
    const times: { ours: number; peer: number }[] = []
    let hits = 0
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      hits = corpus.reduce((sum, text) => sum + find(text).length, 0)
      const middle = performance.now()
      runPeer(peer, [...grep, file])
      times.push({ ours: middle - start, peer: performance.now() - middle })
    }
    const [ms, peerMs] = [median(times.map(({ ours }) => ours)), median(times.map((time) => time.peer))]
    return {
      name,
      hits,
      ms: Math.round(ms),
      peerMs: Math.round(peerMs),
      ratio: Number((ms / peerMs).toPrecision(3))
    }
  })
  rmSync(folder, { recursive: true })
  const chars = texts.reduce((sum, text) => sum + text.length, 0)
  return { pages: PAGES, chars, peer, prepareMs: Math.round(prepareMs), cases }
}

function finderOf(query: Query) {
  const compiled = compileQuery(query)
  if ('error' in compiled) throw new Error(compiled.error)
  return compiled.find
}

function peerProgram(): 'rg' | 'grep' {
  try {
    execFileSync('rg', ['--version'])
    return 'rg'
  } catch {
    return 'grep'
  }
}

/** Both programs print every match with its offset, as the search has to tell it. */
function runPeer(peer: 'rg' | 'grep', args: readonly string[]): void {
  const own = peer === 'rg' ? ['--no-config', '-j1', '-o', '-b'] : ['-o', '-b', '-a']
  const patternArgs = peer === 'rg' ? args.filter((arg) => arg !== '-E') : args
  try {
    execFileSync(peer, [...own, ...patternArgs], {
      maxBuffer: 2 ** 30,
      env: { ...process.env, LC_ALL: 'C.UTF-8' }
    })
  } catch (error) {
    // No match at all.
    if ((error as { status?: number }).status !== 1) throw error
  }
}
