import { expect, test } from 'vitest'
import type { Role } from '#shared/model/index'
import { draftLines, outline } from '../../support/drafting'

type Outline = readonly (readonly (readonly [role: Role, text: string])[])[]

/** What pages of other papers must become: openers, bylines, notices, tables and verse of their own. */
const PAGES: readonly (readonly [name: string, page: readonly string[], articles: Outline])[] = [
  [
    'a Traditional paper: bracketed openers, a byline with a slash, a caption, a numbered page',
    [
      '中華民國六十三年四月五日',
      '第三版',
      '颱風過境 安和千戶停電',
      '記者蔡明德／安和報導',
      '強烈颱風昨日清晨掠過本島南端，安和地區千戶停電。',
      '台電人員連夜搶修，截至下午五時止，仍有數百戶尚未復電。',
      '圖為安和街頭倒塌的路樹。（吳家豪攝）',
      '學童腹瀉送醫',
      '〔本報訊〕安和國小昨天中午發生疑似食物中毒事件，數十名學童腹瀉送醫。',
      '（下轉第九版）'
    ],
    [
      [
        ['headline', '颱風過境 安和千戶停電'],
        ['byline', '記者蔡明德／安和報導'],
        ['body', '強烈颱風昨日清晨掠過本島南端，安和地區千戶停電。'],
        ['body', '台電人員連夜搶修，截至下午五時止，仍有數百戶尚未復電。'],
        ['caption', '圖為安和街頭倒塌的路樹。（吳家豪攝）']
      ],
      [
        ['headline', '學童腹瀉送醫'],
        ['body', '〔本報訊〕安和國小昨天中午發生疑似食物中毒事件，數十名學童腹瀉送醫。'],
        ['jump', '（下轉第九版）']
      ]
    ]
  ],
  [
    'a notice behind a story: its title, its signature and date',
    [
      '科考船成功试航',
      '新华社临江3月15日电 （记者 王晓梅）我国建造的新一代科考船15日完成海上试航。',
      '关于停水的通知',
      '因主管道改造施工，定于3月16日8时至次日6时停止供水，请提前储水。',
      '临江市自来水公司',
      '2023年3月15日'
    ],
    [
      [
        ['headline', '科考船成功试航'],
        ['body', '新华社临江3月15日电 （记者 王晓梅）我国建造的新一代科考船15日完成海上试航。']
      ],
      [
        ['headline', '关于停水的通知'],
        ['body', '因主管道改造施工，定于3月16日8时至次日6时停止供水，请提前储水。'],
        ['body', '临江市自来水公司'],
        ['body', '2023年3月15日']
      ]
    ]
  ],
  [
    'paragraphs set in, a result under its story, and a date in running text',
    [
      '招聘启事',
      '　　蓝湾公司因业务发展需要，诚聘以下人',
      '员：',
      '　　工程师六名，三年以上经验；',
      '　　翻译两名。',
      '常规赛：新港客胜',
      '　　本报讯 昨晚的常规赛上，新港队客场取胜。',
      '　　四节比分：28:28，31:20，24:25，21:15',
      '村民状告物流公司',
      '　　本报讯 法院认为物流公司应当赔偿。',
      '　　经查，2022年至2024年',
      '期间，该公司多次违约。'
    ],
    [
      [
        ['headline', '招聘启事'],
        ['body', '蓝湾公司因业务发展需要，诚聘以下人员：'],
        ['body', '工程师六名，三年以上经验；'],
        ['body', '翻译两名。']
      ],
      [
        ['headline', '常规赛：新港客胜'],
        ['body', '本报讯 昨晚的常规赛上，新港队客场取胜。'],
        ['body', '四节比分：28:28，31:20，24:25，21:15']
      ],
      [
        ['headline', '村民状告物流公司'],
        ['body', '本报讯 法院认为物流公司应当赔偿。'],
        ['body', '经查，2022年至2024年期间，该公司多次违约。']
      ]
    ]
  ],
  [
    'an essay and verse signed by a name alone, a part of a series, a reporter’s notes',
    [
      '怀念一碗豆腐脑',
      '□ 许文远',
      '小时候，巷口有个卖豆腐脑的老人，天不亮就挑着担子来。',
      '山居（外二首）',
      '罗秀英',
      '鸟叫第三声的时候',
      '门已经开了',
      '雾从井里走出来',
      '坐在石阶上',
      '像一个不说话的亲戚',
      '《渡江记》连载之十二',
      '船到江心，他忽然站起来，说他看见了灯。',
      '（未完待续）',
      '记者手记',
      '跟着护路队上山以前，我以为雪是白的。'
    ],
    [
      [
        ['headline', '怀念一碗豆腐脑'],
        ['byline', '□ 许文远'],
        ['body', '小时候，巷口有个卖豆腐脑的老人，天不亮就挑着担子来。']
      ],
      [
        ['headline', '山居（外二首）'],
        ['byline', '罗秀英'],
        ['body', '鸟叫第三声的时候'],
        ['body', '门已经开了'],
        ['body', '雾从井里走出来'],
        ['body', '坐在石阶上'],
        ['body', '像一个不说话的亲戚']
      ],
      [
        ['headline', '《渡江记》连载之十二'],
        ['body', '船到江心，他忽然站起来，说他看见了灯。'],
        ['body', '（未完待续）']
      ],
      [
        ['headline', '记者手记'],
        ['body', '跟着护路队上山以前，我以为雪是白的。']
      ]
    ]
  ],
  [
    'an English paper: datelines, a correspondent, sentences inside of a column, an abbreviation at its edge',
    [
      'STORM ON THE BANKS',
      '(From our own correspondent.)',
      'The steamer arrived in the harbour yes-',
      'terday with the Rev. Mr.',
      'Marsh and forty others, at a cost of $81,000.',
      'He reports that the weather on the banks was',
      'heavy.',
      'FIRE AT MILLBROOK',
      'MILLBROOK, March 3.—The old mill burned down',
      'last night.',
      'Continued on Page 10, Column 3'
    ],
    [
      [
        ['headline', 'STORM ON THE BANKS'],
        ['byline', '(From our own correspondent.)'],
        [
          'body',
          'The steamer arrived in the harbour yesterday with the Rev. Mr. Marsh and forty others, at a cost of $81,000. He reports that the weather on the banks was heavy.'
        ]
      ],
      [
        ['headline', 'FIRE AT MILLBROOK'],
        ['body', 'MILLBROOK, March 3.—The old mill burned down last night.'],
        ['jump', 'Continued on Page 10, Column 3']
      ]
    ]
  ]
]

test.each(PAGES)('%s', (_, page, articles) => {
  expect(outline(draftLines(...page))).toEqual(articles)
})
