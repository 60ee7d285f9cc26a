import { expect, test } from 'vitest'
import { cutsAddress, findRows } from '#shared/text/index'

const CASES: readonly (readonly [name: string, isRow: boolean, lines: readonly string[]])[] = [
  [
    'a table in columns',
    true,
    ['恒生指數 23,211 升375點', '國企指數 9,300 升99點', '金價每兩 20,762元 跌68元']
  ],
  ['results', true, ['男子100米：刘思远，11秒15', '女子100米：赵大勇，12秒41']],
  ['weather', true, ['北京 晴 -1℃～9℃', '上海 小雨 6℃～11℃', '广州 多云 14℃～20℃']],
  ['a market report', true, ['Flour—Steady; sales 2050 barrels.', 'Corn—Dull; No. 2 mixed, 51c.']],
  ['a poem with marks', true, ['窗前一树梅，', '雪里数枝开。', '不见折花客，', '唯闻暗香来。']],
  [
    'an English poem',
    true,
    [
      'The willow leans above the stream',
      'And trails her fingers there,',
      'As one who wakens from a dream',
      'And binds her fallen hair.'
    ]
  ],
  [
    'a column of prose',
    false,
    [
      '该项目规划用地面积100亩，分',
      '两期建设，一期投资4亿元，占',
      '地约30亩，新建厂房约1万平方',
      '米、综合楼3000平方米'
    ]
  ],
  [
    'numbers set apart',
    false,
    ['总投资 524 亿元，用地 30', '亩，新建厂房 3 万平方米', '，其中综合楼 2 万平方米']
  ],
  ['a wrapped ratio', false, ['首节双方以28:28战平。', '次节该队打出一波15:2']],
  [
    'a column of English',
    false,
    [
      'The night watchman saw smoke',
      'coming from a window on the',
      'Third floor and ran to the',
      'Engine house to give alarm.'
    ]
  ]
]

test.each(CASES)('%s: %s', (_, isRow, lines) => {
  expect(findRows(lines)).toEqual(lines.map(() => isRow))
})

test('an address that a column cut in two is one', () => {
  expect(cutsAddress('见https://www.novatech.com.', 'cn/news?id=35。')).toBe(true)
  expect(cutsAddress('发至info@town-expo.', 'com，主题')).toBe(true)
  expect(cutsAddress('see www.town.org.', 'The next')).toBe(false)
  expect(cutsAddress('the end.', 'then more')).toBe(false)
})
