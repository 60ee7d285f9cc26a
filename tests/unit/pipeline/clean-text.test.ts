import { expect, test } from 'vitest'
import { draftLines } from '../../support/drafting'
import { FAMILIES, paperPage } from '../../support/papers/paper-page'
import { Random } from '../../support/random'

/** Pages that no rule has anything to do on: each paragraph a line, in typographic normal form. */
const CLEAN: readonly (readonly [name: string, ...page: string[]])[] = [
  [
    'Simplified Chinese',
    '云溪市新图书馆开馆',
    '云溪日报讯（记者/林晓东 通讯员/何秀兰）5月3日，云溪市图书馆新馆开馆，首日8:30起迎来读者1,200人。',
    '馆长周文说：“这里有12.6万册图书，还有‘夜读’专区。”他介绍，新馆由Delta Inc（德尔塔公司）设计。',
    '读者可登录www.yunxi-lib.cn预约，比例为3:1。'
  ],
  [
    'datelines',
    '新华社北京1月7日电 北京时间1月7日9时5分，某地发生6.8级地震。',
    '据新华社电 大会28日上午隆重举行。'
  ],
  [
    'marks that look like damage',
    '深化改革 再启新程',
    '云溪日报讯（记者/周文）“你真的要去？！”她问。“是的……我想好了！！”他答——语气坚定。',
    '在“南湖 北岸”两区，李□□与王○○领到了5×7寸的照片；气温-3℃，时速350km/h，占比12.6%。',
    '投稿邮箱：news@yunxi.gov.cn；网址：https://www.yunxi.gov.cn/a?id=3,5&b=2；比例尺1:50000。',
    '●图书馆每天8:30开放，《读书·思考》专栏每周更新；项目代号为C-5、A×B与R&D。',
    '注：价格*含税，运费*另计，编号a_b_c，2＋3＝5。'
  ],
  [
    'Traditional Chinese',
    '南灣新圖書館啟用',
    '【本報訊】記者林曉東報道：南灣新圖書館昨日啟用，首日8:30起迎來讀者1,200人。',
    '館長周文說：「這裏有12.6萬冊圖書，還有『夜讀』專區。」他說，新館由Delta Inc（德爾塔公司）設計。',
    '讀者可登入www.nanwan-lib.hk預約，電話：2882-9110。'
  ],
  [
    'Chinese and Latin',
    'Delta落户云溪',
    '云溪日报讯（记者/周文）Delta Inc.宣布投资12.6亿元，在云溪市建厂，生产CR450动车组与5G基站。',
    '“We are glad to be here,”公司负责人John O’Neil说，“我们看好AI+制造业。”',
    '该公司的iPhone配件、USB-C线缆和Wi-Fi 6路由器占GDP的0.3%，官网为delta.com。'
  ],
  [
    'English',
    'LIBRARY OPENS IN THE OLD TOWN',
    'The new library opened on Monday (the first since 1998), and “everyone came”, the mayor said.',
    'It has 12,600 books; the doors open at 8:30. It’s the boys’ own place -- a well-known, up-to-date one.',
    'A man of 5\' 11" read pre- and post-war novels from the ’90s, Ch. 3, pp. 4–7 & 9: what a day!',
    'The price was $4.50 a copy, 3:1 against; write to news@town.org or see http://town.org/a?b=1,2.'
  ]
]

test.each(CLEAN)('on clean text no rule changes anything: %s', (_, ...page) => {
  for (const lines of [page, page.flatMap((line) => [line, ''])]) {
    const draft = draftLines(...lines)
    const changed = Object.values(draft.paragraphs).flatMap((paragraph) =>
      paragraph.runs.filter((run) => run.kind !== 'kept').map((run) => [paragraph.text, run])
    )
    expect(changed).toEqual([])
    expect(
      Object.values(draft.paragraphs)
        .map((paragraph) => paragraph.text)
        .join('')
    ).toBe(page.join(''))
  }
})

test.each(FAMILIES)('on clean pages of other papers no rule changes anything: %s', (family) => {
  for (let seed = 1; seed <= 40; seed++) {
    const { raw } = paperPage(new Random(seed), family, 'clean', false)
    const typeset = raw.replace(/"(?=[\p{L}])/gu, '“').replace(/"/g, '”')
    const { articles, paragraphs: byId } = draftLines(...typeset.split('\n'))
    const paragraphs = articles.flatMap((article) => article.paragraphs.map((id) => byId[id]!))
    const changed = paragraphs.flatMap(({ text, runs }) =>
      runs.flatMap((run) => (run.kind === 'kept' ? [] : [`${run.by} at ${run.start} of ${text}`]))
    )
    expect(changed).toEqual([])
  }
})

test('no character is folded: compatibility ideographs, full-width forms, radicals, composed letters', () => {
  const ranges: readonly (readonly [from: number, to: number])[] = [
    [0x2e80, 0x2fd5],
    [0x3300, 0x33ff],
    [0x3400, 0x3410],
    [0xf900, 0xfad9],
    [0xff10, 0xff19],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
    [0x2f800, 0x2fa1d],
    [0x20000, 0x20010]
  ]
  const characters = ranges.flatMap(([from, to]) => {
    const all = Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
    return all.filter((character) => /^\P{Cn}$/u.test(character))
  })
  const letters = ['e\u0301', 'Å', 'Ω', '①', '㈱', '½', 'ſ', '\u{20bb7}野家', '葛\u{e0100}城']
  for (let i = 0; i < characters.length; i += 40) {
    const text = `其中${characters.slice(i, i + 40).join('中')}等字，以及${letters.join('与')}。`
    const draft = draftLines(text)
    expect(
      Object.values(draft.paragraphs)
        .map((paragraph) => paragraph.text)
        .join('')
    ).toBe(text)
  }
})
