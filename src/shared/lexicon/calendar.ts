const YEAR = '(\\d{4}|[〇○零一二三四五六七八九]{4})'
const SMALL = '(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})'

/** A year, with month and day where they stand: `2025年2月` (seed 001, line 11), `二〇二五年二月十日`. */
export const YEAR_DATE = new RegExp(`${YEAR}\\s*年(?:\\s*${SMALL}\\s*月(?:\\s*${SMALL}\\s*[日号號])?)?`, 'gu')

/** `February 10, 2025`. */
export const ENGLISH_DATE =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/gi

/** First three letters of the English months, in order. */
export const ENGLISH_MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec'
]

/** `星期一` (seed 001, line 11); the group is its last character. */
export const WEEKDAY = /(?:星期|礼拜|禮拜)([一二三四五六日天])/u

/** Last characters of the weekdays, Sunday first. */
export const WEEKDAY_NAMES = '日一二三四五六'

export const ENGLISH_WEEKDAY = /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/i

/** `乙巳年正月十三` (seed 001, line 13); groups: month and day. */
export const LUNAR_DATE =
  /(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\s*|(?:农历|農曆|夏历)\s*)([闰閏]?(?:正|冬|腊|臘|十[一二]|[一二三四五六七八九十]))月\s*(初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|二十[一二三四五六七八九]?|三十|十|廿|卅)?/u

/** `第23906期` (seed 001, line 15); the whole run of a paper goes before the number of a year. */
export const ISSUE_NUMBER = /(?:总第|總第|第)\s*(\d{1,6})\s*[期号號]/u

/** `今日4版` (seed 001, line 17). */
export const PAGE_COUNT = /(?:今日|本期|今天|共)\s*(\d{1,3})\s*版/u

/** `CN 43-0005` (seed 001, line 19). */
export const CN_NUMBER = /CN\s*[:：]?\s*(\d{2})\s*[-—－–]\s*(\d{4})/u

/** `株洲日报社出版` (seed 001, line 3): who publishes, or a line with nothing but the paper's name. */
export const PAPER_NAME =
  /(?:^|[\s、，])(?:[\p{Script=Han}、\s]{0,20}(?:主管|主办|主辦)\s*)?([\p{Script=Han}]{1,8}?(?:日报|晚报|晨报|早报|时报|都市报|快报|商报|周报|日報|晚報|時報))(?=社|$|\s)/mu

const DIGITS = '〇一二三四五六七八九'

/** The number of `12`, `二〇二五`, `十三`, `廿三` or `二十三`; NaN for what is none. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace(/[零○]/g, '〇').replace(/廿/, '二十').replace(/卅/, '三十').replace(/^初/, '')
  if (!plain.includes('十')) return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''))
  const [tens = '', ones = ''] = plain.split('十')
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}
