import { OPENER } from '../lexicon'
import { eachParagraph, type Check } from './finding'
import { dayNumber } from './calendar'
import type { Article, Draft } from '../model'

/** The first date of a story, behind its dateline and byline. */
const FIRST_DATE = /^[^。]{0,60}?(?<!\d)(\d{1,2})月(\d{1,2})日/u
/** A story that says what is to come names a date behind the issue's. */
const TO_COME = /将|拟|定于|计划|截止|即日起|至/u
const MOST_DAYS_AHEAD = 200

/** A story that happened after the issue was printed: a digit of its date was misread. */
export const dateAfterIssue: Check = {
  name: 'date-after-issue',
  severity: 'doubtful',
  find: (article: Article, draft: Draft, evidence) =>
    draft.issue?.date?.length === 10 ? storyDates(draft.issue.date)(article, draft, evidence) : []
}

const storyDates = (issueDate: string): Check['find'] =>
  eachParagraph(({ id, role, text }) => {
    const match = role === 'body' && text.includes('月') && OPENER.test(text) ? FIRST_DATE.exec(text) : null
    if (!match || TO_COME.test(text.slice(0, text.indexOf('。') + 1))) return []
    const [year = 0, month = 0, day = 0] = issueDate.split('-').map(Number)
    const printed = dayNumber(year, month, day)
    const ahead = dayNumber(year, Number(match[1]), Number(match[2])) - printed
    // A date far ahead is one of the year before.
    if (ahead <= 0 || ahead > MOST_DAYS_AHEAD) return []
    const found = `${match[1]!}月${match[2]!}日`
    const start = match[0].length - found.length
    return [{ paragraph: id, start, end: match[0].length, values: { date: found, issue: issueDate } }]
  })
