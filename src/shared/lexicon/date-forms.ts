/** First years of eras that pages count by; of reigns of emperors, the year behind the accession. */
export const ERAS: Readonly<Record<string, number>> = {
  民国: 1912,
  民國: 1912,
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  嘉慶: 1796,
  道光: 1821,
  咸丰: 1851,
  咸豐: 1851,
  同治: 1862,
  光绪: 1875,
  光緒: 1875,
  宣统: 1909,
  宣統: 1909
}

const DIGIT = '[0-9０-９]'
const MONTH_NUMBER = `(?:1[0-2]|0?[1-9]|１[０-２]|０?[１-９]|十[一二]?|[正元一二三四五六七八九])`
const DAY_NUMBER = `(?:3[01]|[12][0-9]|0?[1-9]|３[０１]|[１２][０-９]|０?[１-９]|三十一?|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|[一二三四五六七八九])`
const YEAR_NUMBER = `(?:${DIGIT}{4}|[一二][〇○零一二三四五六七八九]{3})`
const ERA_YEAR = `(?:元|${DIGIT}{1,3}|[一二三四五六七八九十百廿卅]{1,4})`
const SPACE = '[ \\t]?'
const MONTH_DAY = `${SPACE}(?<month>${MONTH_NUMBER})${SPACE}月(?:份|${SPACE}(?<day>${DAY_NUMBER})${SPACE}[日号號](?!线|線|楼|樓|院))?`

/** Dates of a year in Chinese, with groups `era`, `year`, `month`, `day`. A day without a month is none, nor is a month alone. */
export const CHINESE_DATES: readonly RegExp[] = [
  new RegExp(
    `(?<era>${Object.keys(ERAS).join('|')})${SPACE}(?<year>${ERA_YEAR})${SPACE}年(?:${MONTH_DAY})?`,
    'gu'
  ),
  new RegExp(
    `(?<![0-9０-９〇零一二三四五六七八九十百])(?<year>${YEAR_NUMBER})${SPACE}年(?!度)(?:${MONTH_DAY})?`,
    'gu'
  )
]

/** The same without a year. */
export const CHINESE_DAY = new RegExp(
  `(?<![0-9０-９〇零一二三四五六七八九十百年])(?<month>${MONTH_NUMBER})${SPACE}月${SPACE}(?<day>${DAY_NUMBER})${SPACE}[日号號](?!线|線|楼|樓|院)`,
  'gu'
)

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
)
/** Whole and short, as a sentence writes them and as a headline does: `Sept.`, `MARCH`. A verb is `march`. */
const MONTH_NAME = `(?<name>${MONTHS.flatMap((month) => {
  const short = month.slice(0, month === 'September' ? 4 : 3)
  return [month, month.toUpperCase(), `${short}\\.?`, `${short.toUpperCase()}\\.?`]
}).join('|')})(?!\\p{L})`
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\p{L}\\d])'
const YEAR = '(?<year>1[4-9]\\d\\d|20\\d\\d)'

/** Dates in English: `March 5, 1998`, `5 March 1998`, `March 1998`, `March 5`. */
export const ENGLISH_DATES: readonly RegExp[] = [
  new RegExp(`\\b${MONTH_NAME} ${DAY}(?:,? ${YEAR})?\\b(?![.:]\\d)`, 'gu'),
  new RegExp(`\\b${DAY}(?: of)? ${MONTH_NAME}(?:,? ${YEAR})?(?!\\p{L})`, 'gu'),
  new RegExp(`\\b${MONTH_NAME},? ${YEAR}\\b`, 'gu')
]

/** `1998-03-05`, `1998/3/5`, `1998.3.5`. */
export const NUMERIC_DATE =
  /(?<![\d.\-/])(?<year>1[4-9]\d\d|20\d\d)(?<mark>[-./])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>3[01]|[12]\d|0?[1-9])(?![\d.\-/]?\d)/gu
