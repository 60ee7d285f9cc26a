import type { Replacement, Step } from '../model'
import { isDigit, isHan } from '../text'

const OPENS_AFTER = /[\s（(《：:，,。、；！？—“]/
const CLOSES_BEFORE = /[\s）)》：:，,。、；;！？!?”]/

/** What a quote mark may be; `none` leaves it as it is. */
type Reading = 'open' | 'close' | 'none'

/** Costs of readings that go against the pairs; hand-set. */
const UNPAIRED = 4
const STARTS_OPEN = 2.5
const ENDS_OPEN = 1

interface Mark {
  readonly at: number
  readonly character: string
  readonly costs: Readonly<Record<Reading, number>>
}

interface Path {
  readonly cost: number
  readonly readings: Link | null
}

interface Link {
  readonly reading: Reading
  readonly before: Link | null
}

/**
 * Straight quotes become “ and ”: the readings that pair best and fit what stands beside each mark (least
 * cost over two states, inside a quotation and outside). A quotation may begin or end in another paragraph, and a
 * stray ' may close one: `的公司。'` (seed 001, line 145).
 */
export function pairQuotes(text: string): { quotes: Step; strayQuotes: Step } {
  if (!text.includes('"')) return { quotes: [], strayQuotes: [] }
  const marks = readMarks(text)
  const readings = bestReadings(marks)
  const quotes: Replacement[] = []
  const strayQuotes: Replacement[] = []
  marks.forEach(({ at, character }, i) => {
    const reading = readings[i]!
    if (reading === 'none' || character === '“' || character === '”') return
    const change = { at, removed: character, inserted: reading === 'open' ? '“' : '”' }
    if (character === '"') quotes.push(change)
    else strayQuotes.push(change)
  })
  return { quotes, strayQuotes }
}

function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(/["“”']/g)) {
    const costs = costsAt(text, match.index, match[0])
    if (costs) marks.push({ at: match.index, character: match[0], costs })
  }
  return marks
}

const NEVER = 1e6

function costsAt(text: string, at: number, character: string): Mark['costs'] | null {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (character === '“') return { open: 0, close: NEVER, none: NEVER }
  if (character === '”') return { open: NEVER, close: 0, none: NEVER }
  const closes = before === '' || /[（(《：:，,]/.test(before) ? 2 : 0
  const isEnd = after === '' || CLOSES_BEFORE.test(after)
  if (character === "'") {
    const canClose = (isHan(before) || /[。！？，]/.test(before)) && isEnd
    return canClose ? { open: NEVER, close: 0.5, none: 0 } : null
  }
  if (isDigit(before) && !isHan(after) && /[\d'\s]/.test(after || ' ')) return null
  const opens = after === '' || /[\s，。、；）》]/.test(after) ? 3 : 0
  return {
    open: opens - (before === '' || OPENS_AFTER.test(before) ? 1 : 0) + 1,
    close: closes - (isEnd ? 1 : 0) + 1,
    none: NEVER
  }
}

function bestReadings(marks: readonly Mark[]): Reading[] {
  let outside: Path = { cost: 0, readings: null }
  let inside: Path = { cost: STARTS_OPEN, readings: null }
  for (const { costs } of marks) {
    const add = (path: Path, reading: Reading, extra: number): Path => ({
      cost: path.cost + costs[reading] + extra,
      readings: { reading, before: path.readings }
    })
    const nextOutside = [add(inside, 'close', 0), add(outside, 'close', UNPAIRED), add(outside, 'none', 0)]
    const nextInside = [add(outside, 'open', 0), add(inside, 'open', UNPAIRED), add(inside, 'none', 0)]
    outside = cheapest(nextOutside)
    inside = cheapest(nextInside)
  }
  const best = inside.cost + ENDS_OPEN < outside.cost ? inside : outside
  const readings: Reading[] = []
  for (let link = best.readings; link; link = link.before) readings.push(link.reading)
  return readings.reverse()
}

function cheapest(paths: readonly Path[]): Path {
  return paths.reduce((best, path) => (path.cost < best.cost ? path : best))
}
