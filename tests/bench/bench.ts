import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { growthInChars, growthInPages } from './growth'
import { seedTexts } from './pages'
import { searching } from './search'
import { throughput } from './throughput'

const RESULTS = 'tests/bench/results'

const texts = seedTexts()
const results = {
  machine: { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length },
  seeds: throughput(texts),
  growthInPages: growthInPages(),
  growthInChars: growthInChars(),
  searching: searching(),
  peakRssBytes: process.resourceUsage().maxRSS * 1024
}
mkdirSync(RESULTS, { recursive: true })
const files = process.argv.includes('--baseline') ? ['latest', 'baseline'] : ['latest']
for (const file of files) writeFileSync(`${RESULTS}/${file}.json`, `${JSON.stringify(results, null, 2)}\n`)
print()

function print(): void {
  const { seeds, growthInPages: pages, growthInChars: chars } = results
  console.table(seeds.charsPerSecond)
  console.table(seeds.ratios)
  console.table(results.searching.cases)
  console.table(
    pages.points.map(({ size, ms, heapGrowthBytes }) => ({
      pages: size,
      ms: Math.round(ms),
      heapKb: heapGrowthBytes >> 10
    }))
  )
  console.table(chars.points.map(({ size, times }) => ({ chars: size, ...rounded(times, 1) })))
  console.table({ exponents: { pages: Number(pages.exponent.toFixed(2)), ...rounded(chars.exponents, 2) } })
}

function rounded(values: Readonly<Record<string, number>>, digits: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Number(value.toFixed(digits))])
  )
}
