import { NUMBER_LIKELY, NUMBER_WANTED, UNIT_STARTS } from '../lexicon'

/** What the end of a text waits for, as far as numbers go. */
export interface NumberEnd {
  readonly isDigit: boolean
  /** Log-odds that a number follows, by the last word: `总额达`, `比上年增加`. */
  readonly wantsNumber: number
  /** What must follow a date that is cut between month and day, or year and month. */
  readonly cutDate: RegExp | null
}

/** What the start of a text may be the rest of. */
export interface NumberStart {
  readonly isUnit: boolean
  readonly isNumber: boolean
  readonly text: string
}

const TAIL = 6
const HEAD = 12
const DAY_START = /^\d{1,2}日/
const MONTH_START = /^\d{1,2}月/

/** How `text` ends. */
export function numberEnd(text: string): NumberEnd {
  const end = text.slice(-TAIL)
  return {
    isDigit: /\d$/.test(end),
    wantsNumber: NUMBER_WANTED.test(end) ? 2 : NUMBER_LIKELY.test(end) ? 1 : 0,
    cutDate: /\d月$/.test(end) ? DAY_START : /\d{4}年$/.test(end) ? MONTH_START : null
  }
}

/** How `text` begins. */
export function numberStart(text: string): NumberStart {
  const head = text.slice(0, HEAD)
  return { isUnit: UNIT_STARTS.test(head), isNumber: /^[\d.,%]/.test(head), text: head }
}

/**
 * Log-odds that a number or its unit goes on, 0 where it does not tell: `总投资524|亿元`, `以及1个乡镇、17|个村` (seed 001,
 * lines 187 and 167), `2|月8日` (seed 001, line 51).
 */
export function numberOdds(end: NumberEnd, start: NumberStart): number {
  if (end.cutDate?.test(start.text)) return 3
  if (end.wantsNumber > 0 && /^\d/.test(start.text)) return end.wantsNumber
  if (!end.isDigit) return 0
  return start.isUnit ? 3 : start.isNumber ? 1.5 : 0
}
