import { CN_NUMBER, ISSUE_NUMBER, LUNAR_DATE, PAGE_COUNT, PAPER_NAME } from '../lexicon'
import type { Draft, IssueFacts } from '../model'
import { readDate } from './read-date'
import { readWeekday } from './read-weekday'

/**
 * What the page's furniture says of its issue, as far as it is printed and whole; undefined where it says nothing:
 * `2025年2月 星期一`, `乙巳年正月十三`, `第23906期`, `今日4版`, `CN 43-0005` (seed 001, lines 11 to 19).
 */
export function readIssue(draft: Pick<Draft, 'furniture' | 'paragraphs'>): IssueFacts | undefined {
  const text = draft.furniture.map((id) => draft.paragraphs[id]!.text).join('\n')
  const paper = PAPER_NAME.exec(text)?.[1]
  const date = readDate(text)
  const weekday = readWeekday(text)
  const lunarDate = LUNAR_DATE.exec(text)?.[0].replace(/\s/g, '')
  const number = ISSUE_NUMBER.exec(text)?.[1]
  const pages = PAGE_COUNT.exec(text)?.[1]
  const cn = CN_NUMBER.exec(text)
  const facts: IssueFacts = {
    ...(paper !== undefined && { paper }),
    ...(date !== undefined && { date }),
    ...(weekday !== undefined && { weekday }),
    ...(lunarDate !== undefined && { lunarDate }),
    ...(number !== undefined && { number }),
    ...(pages !== undefined && { pages: Number(pages) }),
    ...(cn && { cn: `${cn[1]!}-${cn[2]!}` })
  }
  return Object.keys(facts).length > 0 ? facts : undefined
}
