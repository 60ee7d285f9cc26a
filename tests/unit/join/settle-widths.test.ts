import { expect, test } from 'vitest'
import { settleWidths } from '#shared/join/settle-widths'
import { applyStep } from '#shared/text/index'

const CASES: readonly [specimen: string, raw: string, clean: string][] = [
  ['seed 001, line 23', '总投资额12.6亿元,从洽谈到签约仅用时9天', '总投资额12.6亿元，从洽谈到签约仅用时9天'],
  [
    'seed 001, line 25',
    '美国Twinsen Inc(双子星股份有限公司)新材料',
    '美国Twinsen Inc（双子星股份有限公司）新材料'
  ],
  ['seed 002, line 27', '比率为13.5%,较2021年下降', '比率为13.5%，较2021年下降'],
  ['seed 002, line 87', '(一)聚力壮筋骨', '（一）聚力壮筋骨'],
  ['seed 001, line 191', '村(居)"两委"换届', '村（居）"两委"换届'],
  ['times', '上午8:30开始', '上午8:30开始'],
  ['thousands', '共1,200户', '共1,200户'],
  ['a ratio', '比分为3:1,主队胜', '比分为3:1，主队胜'],
  ['a web address', '登录http://www.zznews.gov.cn查看', '登录http://www.zznews.gov.cn查看'],
  ['an address with marks of its own', '登录http://a.cn/p?id=3,5;b=2:见', '登录http://a.cn/p?id=3,5;b=2：见'],
  ['an e-mail address', '投稿:news@zznews.gov.cn;邮编412000', '投稿：news@zznews.gov.cn；邮编412000'],
  ['units', '时速350km/h,气温-3℃,面积3m²;完', '时速350km/h，气温-3℃，面积3m²；完'],
  ['a time of day with seconds', '9:05:30,开始', '9:05:30，开始'],
  ['a scale', '比例尺1:50000(见图)', '比例尺1:50000（见图）'],
  ['English', 'He said (twice), "no": why?', 'He said (twice), "no": why?'],
  [
    'English with a name',
    'Mr. Li (李明), the mayor, said no; he left.',
    'Mr. Li (李明), the mayor, said no; he left.'
  ],
  ['a bracket without its half', '株洲市(县级市', '株洲市（县级市']
]

test.each(CASES)('%s', (_, raw, clean) => {
  expect(applyStep(raw, settleWidths(raw))).toBe(clean)
})
