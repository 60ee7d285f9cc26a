import { WEEKDAY_NAMES } from '../lexicon'
import type { Draft } from '../model'
import { daysOfMonth, weekdayOf } from './calendar'
import type { Finding, PageCheck } from './finding'

const DATE =
  /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[（(，,\s]{0,2}(?:星期|礼拜|周)([一二三四五六日天])(?![\p{Script=Han}]?[年期刊])/gu

const NAMES = /星期|礼拜|周/

/** A date with a weekday that it does not fall on. Without its year it is taken for one of the issue's year. */
export const weekdayMismatch: PageCheck = {
  name: 'weekday-mismatch',
  severity: 'doubtful',
  findOnPage: (draft) =>
    Object.values(draft.paragraphs).flatMap(({ id, text }) => mismatches(draft, id, text))
}

function mismatches({ issue }: Draft, paragraph: Finding['paragraph'], text: string): Finding[] {
  if (!text.includes('月') || !NAMES.test(text)) return []
  return [...text.matchAll(DATE)].flatMap(
    ({ 0: found, 1: written, 2: month, 3: day, 4: name = '', index }) => {
      const year = Number(written ?? issue?.date?.slice(0, 4))
      const isDate = Number(month) <= 12 && Number(day) <= daysOfMonth(Number(month), year)
      if (Number.isNaN(year) || !isDate) return []
      const right = weekdayOf(year, Number(month), Number(day))
      if (WEEKDAY_NAMES.indexOf(name.replace('天', '日')) === right) return []
      const values = { date: found, weekday: WEEKDAY_NAMES[right]! }
      return [{ paragraph, start: index, end: index + found.length, values }]
    }
  )
}
