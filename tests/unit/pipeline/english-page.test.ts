import { expect, test } from 'vitest'
import { draftLines, outline } from '../../support/drafting'

test('an English page: wraps become spaces, hyphens go, headlines and byline are found', () => {
  const draft = draftLines(
    'THE DAILY COURIER, MONDAY, MARCH 3, 1924',
    '',
    'BRIDGE OPENS TO TRAFFIC',
    'By JOHN SMITH',
    'The new bridge across the river opened to traf-',
    'fic on Monday, and the mayor said "it is the best',
    'day of the year" for the town.',
    '',
    'FARMERS EXPECT GOOD HARVEST',
    'LONDON, March 2 (AP) — Farmers in the valley said',
    'the harvest was the best in ten years.'
  )
  expect(outline(draft)).toEqual([
    [
      ['headline', 'BRIDGE OPENS TO TRAFFIC'],
      ['byline', 'By JOHN SMITH'],
      [
        'body',
        'The new bridge across the river opened to traffic on Monday, and the mayor said “it is the best day of the year” for the town.'
      ]
    ],
    [
      ['headline', 'FARMERS EXPECT GOOD HARVEST'],
      ['body', 'LONDON, March 2 (AP) — Farmers in the valley said the harvest was the best in ten years.']
    ]
  ])
})

test('a mixed page: each script keeps its own marks and spaces', () => {
  const draft = draftLines(
    '本报讯（记者/林晓东）5月3日,Delta Inc. 宣布投资 12.6 亿元,',
    '在云溪市建厂。"We are glad to be here," 公司负责人说。'
  )
  expect(outline(draft)).toEqual([
    [
      [
        'body',
        '本报讯（记者/林晓东）5月3日，Delta Inc.宣布投资12.6亿元，在云溪市建厂。“We are glad to be here,”公司负责人说。'
      ]
    ]
  ])
})
