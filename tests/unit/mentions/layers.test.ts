import { describe, expect, test } from 'vitest'
import { suggestedIn } from '../../support/suggested'

const of = (type: string, text: string) =>
  suggestedIn(text).flatMap((mention) => (mention.type === type ? [mention.text] : []))

const dated = (text: string) =>
  suggestedIn(text).flatMap(({ type, text: date, reasons }) =>
    type === 'date' ? [`${date} ${reasons[0]?.values?.['value'] ?? ''}`.trim()] : []
  )

describe('dates', () => {
  test.each([
    ['会议于1998年3月5日召开。', ['1998年3月5日 1998-03-05']],
    ['３月５日上午，大会开幕。', ['３月５日 --03-05']],
    ['一九九八年十二月三十一日', ['一九九八年十二月三十一日 1998-12-31']],
    ['二〇〇二年以来，二○○三年春', ['二〇〇二年 2002', '二○○三年 2003']],
    ['1999年3月起，三月二十五日止', ['1999年3月 1999-03', '三月二十五日 --03-25']],
    ['民國八十七年三月五日', ['民國八十七年三月五日 1998-03-05']],
    ['昭和六十四年，平成元年1月8日', ['昭和六十四年 1989', '平成元年1月8日 1989-01-08']],
    ['光绪二十四年', ['光绪二十四年 1898']],
    ['农历正月十五闹元宵', ['农历正月十五']],
    ['on 5 March 1998 and on March 5th, 1998', ['5 March 1998 1998-03-05', 'March 5th, 1998 1998-03-05']],
    [
      'In March 1998, on May 5, he wrote 1998-03-05.',
      ['March 1998 1998-03', 'May 5 --05-05', '1998-03-05 1998-03-05']
    ]
  ])('%s', (text, dates) => expect(dated(text)).toEqual(dates))

  test.each([
    '去年底，有三年时间',
    '2月30日',
    '这一月里',
    '乘坐4月5号线路',
    'You may march 12 miles',
    '三百六十五天'
  ])('%s: none', (text) => expect(dated(text)).toEqual([]))
})

describe('offices', () => {
  test.each([
    ['市委书记曹慧泉说，要加快建设。', ['市委书记']],
    ['株洲市委书记曹慧泉到会。', ['书记']],
    ['常务副市长王卫安主持会议。', ['常务副市长']],
    ['株洲市市长 陈恢清', ['市长']],
    ['县委副书记、县长李明华出席。', ['县委副书记', '县长']],
    ['曹慧泉书记指出，时间很紧。', ['书记']],
    ['书记没有来，市长也没有来。', []]
  ])('%s', (text, offices) => expect(of('office', text)).toEqual(offices))
})

describe('works', () => {
  test.each([
    ['老舍的《茶馆》今晚上演。', ['茶馆']],
    ['他读完《〈资本论〉注释》后', []],
    ['《没有合上的书名', []],
    ['《这里说了一句话。那里又说了一句话》', []]
  ])('%s', (text, works) => expect(of('work', text)).toEqual(works))

  test('a paper of an office is less sure than a book', () => {
    const scores = suggestedIn('读《红楼梦》，学《关于加强城市管理的通知》').map(({ score }) => score)
    expect(scores).toEqual([0.9, 0.75])
  })

  test('a name inside a title stands inside the work', () => {
    expect(suggestedIn('学习《中国共产党章程》').map(({ type, text }) => `${type} ${text}`)).toEqual([
      'work 中国共产党章程',
      'organisation 中国共产党'
    ])
  })
})
