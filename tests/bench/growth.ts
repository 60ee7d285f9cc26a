import { exponentOf, heapBytes, median } from './measure'
import { manyPages, pageOf } from './pages'
import { draftInStages, draftWhole, type StageTimes } from './stages'

const PAGE_COUNTS = [1, 10, 100, 1000]
const PAGE_CHARS = [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
/** Below it, what a call costs hides how it grows. */
const LEAST_CHARS_FOR_EXPONENT = 10_000

/** Time and memory from one page to a thousand: nothing of a page may stay when the next comes. */
export function growthInPages() {
  const texts = manyPages(PAGE_COUNTS.at(-1)!)
  const points = PAGE_COUNTS.map((size) => {
    const before = heapBytes()
    const begun = performance.now()
    for (const text of texts.slice(0, size)) draftWhole(text)
    const ms = performance.now() - begun
    return { size, ms, heapGrowthBytes: heapBytes() - before }
  })
  return { points, exponent: exponentOf(points) }
}

/** Time by stage from a page of a thousand characters to one of a million. */
export function growthInChars() {
  const points = PAGE_CHARS.map((size) => ({ size, times: stageTimes(pageOf(size), size) }))
  const large = points.filter(({ size }) => size >= LEAST_CHARS_FOR_EXPONENT)
  const stages = Object.keys(points[0]!.times)
  const exponents = Object.fromEntries(
    stages.map((stage) => [stage, exponentOf(large.map(({ size, times }) => ({ size, ms: times[stage]! })))])
  )
  return { points, exponents }
}

function stageTimes(text: string, size: number): StageTimes {
  const rounds = size >= 300_000 ? 1 : size >= 30_000 ? 3 : 7
  draftInStages(text.slice(0, 30_000), {})
  const all = Array.from({ length: rounds }, () => {
    const times: StageTimes = {}
    draftInStages(text, times)
    times.whole = Object.values(times).reduce((sum, ms) => sum + ms, 0)
    return times
  })
  return Object.fromEntries(
    Object.keys(all[0]!).map((stage) => [stage, median(all.map((times) => times[stage]!))])
  )
}
