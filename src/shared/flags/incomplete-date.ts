import { chineseNumber, LUNAR_DATE } from '../lexicon'
import type { Draft } from '../model'
import { daysOfMonth, lunarDateOf, weekdayOf } from './calendar'
import type { Finding, PageCheck } from './finding'

/** A month without its day. */
const MONTH = /(?<!\d)(\d{4})年\s*(\d{1,2})月(?!\s*\d)/u

/**
 * The issue's date has lost its day: `2025年2月 星期一` (seed 001, line 11). The lunar date beside it, and the weekday,
 * tell which day it was; where one day alone fits, it is suggested.
 */
export const incompleteDate: PageCheck = {
  name: 'incomplete-date',
  severity: 'doubtful',
  findOnPage(draft) {
    const { issue, furniture } = draft
    if (issue?.date?.length !== 7) return []
    const [paragraph] = furniture.map((id) => draft.paragraphs[id]!).filter(({ text }) => MONTH.test(text))
    return paragraph ? [findingOf(paragraph.id, MONTH.exec(paragraph.text)!, issue)] : []
  }
}

type Issue = NonNullable<Draft['issue']>

function findingOf(paragraph: Finding['paragraph'], match: RegExpExecArray, issue: Issue): Finding {
  const days = fittingDays(Number(match[1]), Number(match[2]), issue)
  const range = { paragraph, start: match.index, end: match.index + match[0].length }
  return days.length === 1 ? { ...range, suggestion: `${match[0]}${days[0]!}日` } : range
}

/** Days of the month that have the issue's lunar date, and its weekday where it is known; none without lunar date. */
function fittingDays(year: number, month: number, { lunarDate, weekday }: Issue): number[] {
  const [, lunarMonth, lunarDay] = LUNAR_DATE.exec(lunarDate ?? '') ?? []
  if (lunarMonth === undefined || lunarDay === undefined) return []
  const wanted = `${lunarMonthNumber(lunarMonth)}/${chineseNumber(lunarDay)}`
  return Array.from({ length: daysOfMonth(month, year) }, (_, i) => i + 1).filter(
    (day) =>
      (weekday === undefined || weekdayOf(year, month, day) === weekday) &&
      lunarDateOf(year, month, day) === wanted
  )
}

function lunarMonthNumber(name: string): string {
  const plain = name.replace(/[闰閏]/, '')
  const number = plain === '正' ? 1 : plain === '冬' ? 11 : /腊|臘/.test(plain) ? 12 : chineseNumber(plain)
  return plain === name ? String(number) : `${number}bis`
}
