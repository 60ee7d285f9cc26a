import { expect, test } from 'vitest'
import { draftLines } from '../../support/drafting'

/** Pages that no rule has anything to do on: each paragraph a line, in typographic normal form. */
const CLEAN = [
  [
    '云溪市新图书馆开馆',
    '云溪日报讯（记者/林晓东 通讯员/何秀兰）5月3日，云溪市图书馆新馆开馆，首日8:30起迎来读者1,200人。',
    '馆长周文说：“这里有12.6万册图书，还有‘夜读’专区。”他介绍，新馆由Delta Inc（德尔塔公司）设计。',
    '读者可登录www.yunxi-lib.cn预约，比例为3:1。'
  ],
  ['新华社北京1月7日电 北京时间1月7日9时5分，某地发生6.8级地震。', '据新华社电 大会28日上午隆重举行。'],
  [
    'LIBRARY OPENS IN THE OLD TOWN',
    'The new library opened on Monday (the first since 1998), and “everyone came”, the mayor said.',
    'It has 12,600 books; the doors open at 8:30.'
  ]
]

test('on clean text no rule changes anything', () => {
  for (const page of CLEAN) {
    const draft = draftLines(...page)
    const changed = Object.values(draft.paragraphs).flatMap((paragraph) =>
      paragraph.runs.filter((run) => run.kind !== 'kept').map((run) => [paragraph.text, run])
    )
    expect(changed).toEqual([])
    expect(Object.values(draft.paragraphs).map((paragraph) => paragraph.text)).toEqual(page)
  }
})
