import type { Replacement, Step } from '../model'
import { isDigit, isHan } from '../text'
import { bestReadings, NEVER, type Costs, type Reading } from './quote-readings'

const OPENS_AFTER = /[\s（(《：:，,。、；！？—“‘]/
const CLOSES_BEFORE = /[\s）)》：:，,。、；;！？!?”’]/

const CURLY: Readonly<Record<string, Reading>> = {
  '“': 'open',
  '”': 'close',
  '‘': 'open-single',
  '’': 'close-single'
}
const MARK_OF: Readonly<Record<Exclude<Reading, 'none'>, string>> = {
  open: '“',
  close: '”',
  'open-single': '‘',
  'close-single': '’'
}

interface Mark {
  readonly at: number
  readonly character: string
  readonly costs: Costs
}

/**
 * Straight quotes become “ and ”, or ‘ and ’: the readings that pair best and fit what stands beside each mark. A
 * quotation may begin or end in another paragraph, and a stray ' may close one: `的公司。'` (seed 001, line 145).
 * Apostrophes and the signs of feet and inches stay.
 */
export function pairQuotes(text: string): { quotes: Step; strayQuotes: Step } {
  if (!hasStraightQuotes(text)) return { quotes: [], strayQuotes: [] }
  const marks = readMarks(text)
  const readings = bestReadings(marks.map((mark) => mark.costs))
  const quotes: Replacement[] = []
  const strayQuotes: Replacement[] = []
  marks.forEach(({ at, character }, i) => {
    const reading = readings[i]!
    if (reading === 'none' || character in CURLY) return
    const change = { at, removed: character, inserted: MARK_OF[reading] }
    if (character === "'" && reading === 'close') strayQuotes.push(change)
    else quotes.push(change)
  })
  return { quotes, strayQuotes }
}

const hasStraightQuotes = (text: string): boolean => text.includes('"') || text.includes("'")

function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: character, index: at } of text.matchAll(/["'“”‘’]/g)) {
    const costs = costsAt(text, at, character)
    if (costs) marks.push({ at, character, costs })
  }
  return marks
}

function costsAt(text: string, at: number, character: string): Costs | null {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  const sure = CURLY[character]
  if (sure) return sure.endsWith('single') ? curlySingle(sure, before, after) : { [sure]: 0 }
  if (character === "'") return straightSingle(before, after)
  if (isDigit(before) && !isHan(after) && /[\d'\s]/.test(after || ' ')) return null
  const closes = before === '' || /[（(《：:，,]/.test(before) ? 2 : 0
  const isEnd = after === '' || CLOSES_BEFORE.test(after)
  const opens = after === '' || /[\s，。、；）》]/.test(after) ? 3 : 0
  return {
    open: opens - (before === '' || OPENS_AFTER.test(before) ? 1 : 0) + 1,
    close: closes - (isEnd ? 1 : 0) + 1
  }
}

/** ’ is an apostrophe as well. */
function curlySingle(reading: Reading, before: string, after: string): Costs | null {
  if (/\p{Script=Latin}/u.test(before) && reading === 'close-single') {
    return /\p{Script=Latin}/u.test(after) ? null : { [reading]: 0, none: 0 }
  }
  return { [reading]: 0, none: 0.5 }
}

function straightSingle(before: string, after: string): Costs | null {
  if (isDigit(before) && !isHan(after)) return null
  const isStart = before === '' || OPENS_AFTER.test(before) || isHan(before) || before === '"'
  const isEnd =
    after === '' || /[.]/.test(after) || CLOSES_BEFORE.test(after) || isHan(after) || after === '"'
  const opens = isStart && /[\p{L}\p{N}《（(]/u.test(after)
  const closes = isEnd && /[\p{L}\p{N}\p{P}]/u.test(before)
  const isStray = (isHan(before) || /[。！？，]/.test(before)) && isEnd && !isHan(after)
  if (!opens && !closes) return null
  return {
    none: 1.5,
    close: isStray ? 0.5 : NEVER,
    'open-single': opens ? 0.2 : NEVER,
    'close-single': closes ? 0 : NEVER
  }
}
