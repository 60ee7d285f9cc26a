import {
  CHINESE_DATES,
  CHINESE_DAY,
  chineseNumber,
  ENGLISH_DATES,
  ENGLISH_MONTHS,
  ERAS,
  LUNAR_DATE,
  NUMERIC_DATE
} from '../lexicon'
import type { Candidate } from './candidate'

const lunar = new RegExp(LUNAR_DATE.source, 'gu')
const LATIN_DATES = [...ENGLISH_DATES, NUMERIC_DATE]
/** A digit and what is no Chinese character beside it. */
const LATIN_DIGIT = /\d[-./ ,]|[A-Za-z.,] ?\d/u
const FULL_WIDTH = /[０-９]/gu
const WIDTH_GAP = 0xfee0

/** Dates, each with what it says as a calendar has it: `1998-03-05`, or `--03-05` where it names no year. */
export function findDates(text: string): Candidate[] {
  const found: Candidate[] = []
  const take = (patterns: readonly RegExp[], score: number): void => {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const value = valueOf(match.groups ?? {})
        if (value === null) continue
        const start = match.index
        const end = start + match[0].trimEnd().length
        if (found.some((other) => other.start < end && start < other.end)) continue
        const reasons = value === '' ? [{ code: 'lunar-date' }] : [{ code: 'calendar', values: { value } }]
        found.push({ start, end, type: 'date', score, by: 'calendar', reasons })
      }
    }
  }
  if (text.includes('年')) take(CHINESE_DATES, 0.95)
  if (text.includes('月')) {
    take([CHINESE_DAY], 0.95)
    take([lunar], 0.9)
  }
  if (LATIN_DIGIT.test(text)) take(LATIN_DATES, 0.9)
  return found.sort((a, b) => a.start - b.start)
}

type Groups = Readonly<Record<string, string | undefined>>

/** Null for what no calendar has; empty where it has no groups and so no day of ours. */
function valueOf(groups: Groups): string | null {
  if (Object.keys(groups).length === 0) return ''
  const { era, year, month, name, day } = groups
  const yearNumber = year === undefined ? undefined : yearOf(year, era)
  const monthNumber = name === undefined ? month && numberOf(month) : monthOf(name)
  if (yearNumber !== undefined && !(yearNumber >= 1000 && yearNumber <= 2199)) return null
  const before = yearNumber === undefined ? '-' : String(yearNumber)
  if (monthNumber === undefined || monthNumber === '') return before
  if (day === undefined) return `${before}-${two(monthNumber)}`
  const dayNumber = numberOf(day)
  // A leap year stands in for a year that is not named.
  const days = new Date(Date.UTC(yearNumber ?? 2000, monthNumber, 0)).getUTCDate()
  return dayNumber >= 1 && dayNumber <= days ? `${before}-${two(monthNumber)}-${two(dayNumber)}` : null
}

function yearOf(year: string, era: string | undefined): number {
  const number = year === '元' ? 1 : numberOf(year)
  return era === undefined ? number : ERAS[era]! + number - 1
}

const monthOf = (name: string): number => ENGLISH_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** First months have names of their own. */
const numberOf = (text: string): number =>
  text === '正' || text === '元'
    ? 1
    : chineseNumber(text.replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDTH_GAP)))

const two = (value: number): string => String(value).padStart(2, '0')
