import { chineseNumber, ENGLISH_DATE, ENGLISH_MONTHS, YEAR_DATE } from '../lexicon'

/** The fullest date of a year that `text` names, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function readDate(text: string): string | undefined {
  const dates = [...chineseDates(text), ...englishDates(text)]
  return dates.reduce<string | undefined>(
    (best, date) => (best === undefined || date.length > best.length ? date : best),
    undefined
  )
}

function chineseDates(text: string): string[] {
  return [...text.matchAll(YEAR_DATE)].flatMap(({ 1: year, 2: month, 3: day }) => {
    const numbers = [year, month, day].flatMap((part) => (part === undefined ? [] : [chineseNumber(part)]))
    return dateOf(numbers)
  })
}

function englishDates(text: string): string[] {
  return [...text.matchAll(ENGLISH_DATE)].flatMap(({ 1: month, 2: day, 3: year }) =>
    dateOf([Number(year), ENGLISH_MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1, Number(day)])
  )
}

/** Nothing for a day that no calendar has. */
function dateOf([year, month, day]: readonly number[]): string[] {
  if (year === undefined || year < 1600 || year > 2200) return []
  if (month === undefined) return [String(year)]
  if (month < 1 || month > 12) return []
  if (day === undefined) return [`${year}-${two(month)}`]
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isDay ? [`${year}-${two(month)}-${two(day)}`] : []
}

const two = (value: number): string => String(value).padStart(2, '0')
