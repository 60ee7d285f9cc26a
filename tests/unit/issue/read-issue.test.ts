import { expect, test } from 'vitest'
import { readIssue } from '#shared/issue/index'
import type { Draft, Paragraph, ParagraphId } from '#shared/model/index'

function issueOf(...furniture: string[]) {
  const paragraphs = Object.fromEntries(
    furniture.map((text, i) => [
      `p${i}`,
      { id: `p${i}`, role: 'furniture', text, runs: [] } as unknown as Paragraph
    ])
  ) as Draft['paragraphs']
  return readIssue({ furniture: Object.keys(paragraphs) as ParagraphId[], paragraphs })
}

test('the masthead of seed 001, whose day is lost', () => {
  expect(
    issueOf(
      '中共株洲市委主管、主办 株洲日报社出版',
      '2025年2月 星期一',
      '乙巳年正月十三',
      '第23906期',
      '今日4版 国内统一连续出版物号',
      'CN 43-0005'
    )
  ).toEqual({
    paper: '株洲日报',
    date: '2025-02',
    weekday: 1,
    lunarDate: '乙巳年正月十三',
    number: '23906',
    pages: 4,
    cn: '43-0005'
  })
})

test('numerals, English, and the fullest of several dates', () => {
  expect(issueOf('二〇二五年二月十日 星期一')).toEqual({ date: '2025-02-10', weekday: 1 })
  expect(issueOf('一九八三年十二月廿三日')).toEqual({ date: '1983-12-23' })
  expect(issueOf('Monday, February 10, 2025')).toEqual({ date: '2025-02-10', weekday: 1 })
  expect(issueOf('2025年', '2025年2月10日')).toEqual({ date: '2025-02-10' })
})

test('nothing is made up', () => {
  expect(issueOf('2025年2月30日')).toBeUndefined()
  expect(issueOf('株洲新闻网 www.zznews.gov.cn 日报热线:28829110')).toBeUndefined()
  expect(issueOf()).toBeUndefined()
})
