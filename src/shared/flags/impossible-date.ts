import { eachParagraph, type Check } from './finding'
import { daysOfMonth } from './calendar'

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu

/** A day that no calendar has: `2月30日`, `13月5日`; a digit was misread. */
export const impossibleDate: Check = {
  name: 'impossible-date',
  severity: 'severe',
  find: eachParagraph(({ id, text }) =>
    [...(text.includes('月') ? text.matchAll(DATE) : [])].flatMap(
      ({ 0: found, 1: year, 2: month, 3: day, index }) => {
        const isMonth = Number(month) >= 1 && Number(month) <= 12
        const days = isMonth ? daysOfMonth(Number(month), year === undefined ? undefined : Number(year)) : 0
        if (Number(day) >= 1 && Number(day) <= days) return []
        return [{ paragraph: id, start: index, end: index + found.length, values: { date: found } }]
      }
    )
  )
}
