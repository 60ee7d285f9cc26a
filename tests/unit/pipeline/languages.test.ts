import { expect, test } from 'vitest'
import type { Role } from '#shared/model/index'
import { draftLines, outline } from '../../support/drafting'

type Outline = readonly (readonly (readonly [role: Role, text: string])[])[]

/** Pages of other languages and scripts, and the articles that they must become. */
const PAGES: readonly (readonly [name: string, page: readonly string[], articles: Outline])[] = [
  [
    'Traditional Chinese: spaced, half-width, hard-wrapped',
    [
      '南灣日報 2026年3月2日 星期一',
      '',
      '南灣新圖書館昨日啟用',
      '南灣日報訊(記者/林曉東)南灣新圖書館昨日',
      '啟用,首日迎來讀者 1,200 人。館長周文說,',
      '這 裏 有 12.6 萬 冊 圖 書 ,歡 迎 市 民 前',
      '來閱讀。',
      '',
      '河口鎮龍舟賽開鑼',
      '本報訊(記者/何秀蘭)河口鎮龍舟賽昨日在南',
      '湖開鑼,共有 38 支隊伍參加。'
    ],
    [
      [
        ['headline', '南灣新圖書館昨日啟用'],
        [
          'body',
          '南灣日報訊（記者/林曉東）南灣新圖書館昨日啟用，首日迎來讀者1,200人。館長周文說，這裏有12.6萬冊圖書，歡迎市民前來閱讀。'
        ]
      ],
      [
        ['headline', '河口鎮龍舟賽開鑼'],
        ['body', '本報訊（記者/何秀蘭）河口鎮龍舟賽昨日在南湖開鑼，共有38支隊伍參加。']
      ]
    ]
  ],
  [
    'Traditional Chinese: corner brackets, a news agency',
    [
      '立法會通過新預算',
      '中央社臺北3月2日電 立法會昨日通過新預算，',
      '總額 1,250 億元。議員說：「這是『最好的',
      '一份』預算。」'
    ],
    [
      [
        ['headline', '立法會通過新預算'],
        [
          'body',
          '中央社臺北3月2日電 立法會昨日通過新預算，總額1,250億元。議員說：「這是『最好的一份』預算。」'
        ]
      ]
    ]
  ],
  [
    'Chinese and Latin: names across wraps, HTML, a spaced name',
    [
      'Delta&nbsp;Inc落户云溪',
      '云溪日报讯(记者/周文)美国 D e l t a Inc 宣布投资 12.6 亿元,由Delta',
      'Robotics(德尔塔机器人)承建,官网为www.delta-robotics.com,电话:0731-28829110。'
    ],
    [
      [
        ['headline', 'Delta Inc落户云溪'],
        [
          'body',
          '云溪日报讯（记者/周文）美国Delta Inc宣布投资12.6亿元，由Delta Robotics（德尔塔机器人）承建，官网为www.delta-robotics.com，电话：0731-28829110。'
        ]
      ]
    ]
  ],
  [
    'English: hyphens, ligatures, capitals, byline, dateline',
    [
      'THE VALLEY GAZETTE, TUESDAY, MAY 6, 1924',
      '',
      'COUNCIL VOTES FOR NEW BRIDGE',
      'By MARY JONES',
      'The council voted on Monday for a well-',
      'known plan, the of\ufb01cials said, to re-',
      'build the bridge of 1914-',
      '1918. "It is a day to remem¬',
      'ber," the mayor said.',
      '',
      'WHEAT PRICES FALL',
      'CHICAGO, May 5 (AP) — Wheat fell to $1.04 a',
      'bushel on Monday, its lowest since 1912.'
    ],
    [
      [
        ['headline', 'COUNCIL VOTES FOR NEW BRIDGE'],
        ['byline', 'By MARY JONES'],
        [
          'body',
          'The council voted on Monday for a well-known plan, the officials said, to rebuild the bridge of 1914-1918. “It is a day to remember,” the mayor said.'
        ]
      ],
      [
        ['headline', 'WHEAT PRICES FALL'],
        ['body', 'CHICAGO, May 5 (AP) — Wheat fell to $1.04 a bushel on Monday, its lowest since 1912.']
      ]
    ]
  ],
  [
    'English: a column on one line, words cut where its lines met',
    [
      'Farmers Expect Good Harvest',
      'Farmers in the valley said the har- vest was the best in ten years, and that two- and three-year loans would be re- paid before the winter.'
    ],
    [
      [
        ['headline', 'Farmers Expect Good Harvest'],
        [
          'body',
          'Farmers in the valley said the harvest was the best in ten years, and that two- and three-year loans would be repaid before the winter.'
        ]
      ]
    ]
  ]
]

test.each(PAGES)('%s', (_, page, articles) => {
  expect(outline(draftLines(...page))).toEqual(articles)
})
