import { expect, test } from 'vitest'
import { raiseFlags } from '#shared/flags/index'
import {
  NO_EVIDENCE,
  type Draft,
  type Flag,
  type Paragraph,
  type ParagraphId,
  type Role
} from '#shared/model/index'
import { WORDS } from '../../support/word-list'

type Text = string | readonly [role: Role, text: string]

/** One article of body paragraphs, or of those whose role is given. */
function draftOf(texts: readonly Text[], part: Partial<Draft> = {}): Draft {
  const list = texts.map((text, i) => {
    const [role, written] = typeof text === 'string' ? (['body', text] as const) : text
    return { id: `p${i}` as ParagraphId, role, text: written, runs: [] } satisfies Paragraph
  })
  return {
    paragraphs: Object.fromEntries(list.map((paragraph) => [paragraph.id, paragraph])),
    articles: [{ id: 'a0', paragraphs: list.map(({ id }) => id) }] as unknown as Draft['articles'],
    furniture: [],
    unassigned: [],
    repeats: [],
    mentions: {},
    flags: {},
    decisions: [],
    ...part
  }
}

/** Places of one check, with what is suggested for them. */
function found(
  check: string,
  texts: readonly Text[],
  part: Partial<Draft> = {},
  names?: Record<string, number>
) {
  const draft = draftOf(texts, part)
  const staff = Object.entries(names ?? {}).map(
    ([name, count]) => [name, { count, pages: count, paths: [`${name}.txt`] }] as const
  )
  const corpus = { ...NO_EVIDENCE, staff: new Map(staff) }
  return Object.values(raiseFlags(draft, { words: WORDS, corpus }))
    .filter((flag) => flag.check === check)
    .map((flag: Flag) => {
      const marked = draft.paragraphs[flag.paragraph]!.text.slice(flag.start, flag.end)
      return flag.suggestion === undefined ? marked : `${marked}→${flag.suggestion}`
    })
}

test('loops inside a paragraph', () => {
  expect(found('loop', ['部分产品可替代3M、东、东、东、东等国际一线品牌。'])).toEqual(['东、东、东、东'])
  expect(found('loop', ['研究部署研究部署研究部署工作。'])).toEqual(['研究部署研究部署研究部署→研究部署'])
  const round = '坚持问题导向，坚持目标导向，'
  expect(found('loop', [`会议强调，${round}${round}狠抓落实。`])).toEqual([`${round}${round}→${round}`])
})

test('lists, laughter and cheers are no loops', () => {
  expect(found('loop', ['苹果、苹果汁、苹果酱等。', '哈哈哈哈哈哈！', '加油，加油，加油！'])).toEqual([])
})

test('words that stand twice', () => {
  expect(found('doubled-word', ['经贸博览会陆港合作交流交流活动成为子活动。'])).toEqual(['交流交流→交流'])
  expect(found('doubled-word', ['首个大气污染防治防治条例出台。'])).toEqual(['防治防治→防治'])
  expect(found('doubled-word', ['It stood at the the corner.'])).toEqual(['the the→the'])
})

test('words that stand twice on purpose', () => {
  const texts = [
    '大家来交流交流经验，回去研究研究。',
    '一个一个解决，很多很多人，雪白雪白的墙。',
    '支持发展发展中国家，推进工业工业化。',
    'He said that that was all he had had.'
  ]
  expect(found('doubled-word', texts)).toEqual([])
})

test('a passage that two paragraphs share', () => {
  const tail =
    '醴陵市获评全国新型工业化标杆县，陶瓷、花炮入选全国地理标志综合价值百强，电子秤市场份额居全省第一。'
  const texts = [`项目加快建设。${tail}`, `县域经济发展壮大。${tail}`, '其他事项也作了研究。']
  expect(found('shared-passage', texts)).toEqual([`${tail}→`, `${tail}→`])
  expect(found('shared-passage', [`${tail.slice(0, 60)}甲乙。`, `${tail.slice(0, 60)}丙丁。`])).toEqual([])
})

test('one quantity with two values', () => {
  const told = '据了解，株洲高新区累计引进项目109个投资规模再创新高。'
  const again = '他介绍，株洲高新区累计引进项目108个投资规模再创新高。'
  expect(found('number-contradiction', [told, again])).toEqual(['109', '108'])
  const title = ['headline', '总投资额12.6亿元'] as const
  expect(found('number-contradiction', [title, '该项目总投资额12.8亿元，占地百亩。'])).toEqual(['12.6'])
  expect(found('number-contradiction', [title, '该项目总投资额12.6亿元，占地百亩。'])).toEqual([])
})

test('numbers of different things, plans and years agree', () => {
  const texts = [
    '累计培育国家级制造业单项冠军11个、省级制造业单项冠军18个。',
    '预计全年社会消费品零售总额增长5.5%左右。今年目标社会消费品零售总额增长6.5%左右。',
    '一期投资4亿元，二期投资8亿元。'
  ]
  expect(found('number-contradiction', texts)).toEqual([])
})

test('dates that no calendar has, or not on that weekday', () => {
  expect(found('impossible-date', ['2月30日，会议召开；2024年2月29日闭幕；13月5日。'])).toEqual([
    '2月30日',
    '13月5日'
  ])
  const texts = ['2025年2月10日（星期二）', '2025年2月10日（星期一）', '2月10日（星期日）']
  expect(found('weekday-mismatch', texts)).toEqual(['2025年2月10日（星期二'])
  const issue = { date: '2025-02-10' }
  expect(found('weekday-mismatch', texts, { issue })).toEqual(['2025年2月10日（星期二', '2月10日（星期日'])
})

test('a story that happened after its paper was printed', () => {
  const issue = { date: '2025-02-10' }
  const opener = '株洲日报讯（全媒体记者/周蒿）'
  expect(found('date-after-issue', [`${opener}2月18日，市委召开会议。`], { issue })).toEqual(['2月18日'])
  expect(found('date-after-issue', [`${opener}2月8日，市委召开会议。`], { issue })).toEqual([])
  expect(found('date-after-issue', [`${opener}12月8日，市委召开会议。`], { issue })).toEqual([])
  expect(found('date-after-issue', [`${opener}2月18日将召开会议。`], { issue })).toEqual([])
  expect(found('date-after-issue', [`${opener}2月18日，市委召开会议。`])).toEqual([])
})

test('the day that the issue lost is told by its lunar date', () => {
  const furniture = ['p0' as ParagraphId]
  const issue = { date: '2025-02', lunarDate: '乙巳年正月十三', weekday: 1 }
  const texts = [['furniture', '2025年2月 星期一']] as const
  const part = { furniture, articles: [] }
  expect(found('incomplete-date', texts, { ...part, issue })).toEqual(['2025年2月→2025年2月10日'])
  expect(found('incomplete-date', texts, { ...part, issue: { ...issue, weekday: 3 } })).toEqual(['2025年2月'])
  expect(found('incomplete-date', texts, { ...part, issue: { date: '2025-02-10' } })).toEqual([])
})

test('names that differ in one character', () => {
  const byline = (name: string) => `株洲日报讯（全媒体记者/${name}）会议召开。`
  expect(found('name-variant', [byline('周蒿'), byline('周菁')])).toEqual(['周蒿', '周菁'])
  expect(found('name-variant', [byline('周菁')], {}, { 周菁: 1, 周蒿: 9 })).toEqual(['周菁→周蒿'])
  expect(found('name-variant', [byline('王军'), byline('王强'), byline('陈正明'), byline('陈建明')])).toEqual(
    []
  )
  const office = '市长陈恢清出席。陈恢清强调，陈恢清指出。随后，市长陈恢情讲话。'
  expect(found('name-variant', [office])).toEqual(['陈恢情→陈恢清'])
})

test('a character in whose place a look-alike makes a word', () => {
  expect(found('unlikely-character', ['以科技创新引领产业创新、因地制官培育新质生产力。'])).toEqual(['官→宜'])
  expect(found('unlikely-character', ['因地制宜，风清气正，杨凌凌来到主特产业园。'])).toEqual([])
})

test('misreadings that are words themselves', () => {
  expect(found('unlikely-character', ['做强做法人选国家综合典型，全力推动千成株洲想干的大事。'])).toEqual([
    '人→入',
    '千→干'
  ])
  const right = ['候选人选出代表，最佳人选产生，三千成员、上千完工面积，秋千起来了，人选很多。']
  expect(found('unlikely-character', right)).toEqual([])
})

test('homophones make words too; names and terms of the page are left alone', () => {
  expect(found('unlikely-character', ['各地坚持因地制谊，发展特色农业。'])).toEqual(['谊→宜'])
  expect(found('unlikely-character', ['稻开通平台上线，稻开通平台覆盖全县，稻开通平台好用。'])).toEqual([])
})

test('a paragraph that begins inside a word', () => {
  const texts = [
    '工智能技术实现无感健康监测，建立智慧药盒体系。',
    '化基地6家，提供优惠补贴。大学生创业孵化基地建立服务中心。',
    '的工作得到了落实。'
  ]
  expect(found('cut-start', texts)).toHaveLength(3)
  const right = [
    '智能技术实现监测。',
    '罗厚清强调，市长罗厚清参加会议。',
    '炎陵县推进工作。',
    '卫利娟代表建议。'
  ]
  expect(found('cut-start', right)).toEqual([])
})

test('English words that were misread', () => {
  expect(found('misread-word', ['Tbe houfe of the govemor was fuch a large one, and ofthe beft.'])).toEqual([
    'Tbe→The',
    'houfe→house',
    'govemor→governor',
    'fuch→such',
    'ofthe→of the'
  ])
  const right = [
    'The modern fame of his left loft, a fast cast; the far-off corner; NATO fend off Fuch and Rn.'
  ]
  expect(found('misread-word', right)).toEqual([])
})

test('scripts mixed in a word', () => {
  expect(found('mixed-script', ['Thе mayor came.'])).toEqual(['Thе→The'])
  expect(found('mixed-script', ['人ロ增长，用手机ー部。'])).toEqual(['ロ→口', 'ー→一'])
  expect(found('mixed-script', ['2O25年，the c0mpany'])).toEqual(['2O25→2025', 'c0mpany→company'])
  const right = ['SA750U首飞，厂BA开赛，GDP，3M，β射线，www.a0b.com', 'カラオケを楽しむ人が増えた。']
  expect(found('mixed-script', right)).toEqual([])
})

test('what a decoder or a browser leaves', () => {
  expect(found('strange-character', ['⼯业\u00ad园〓烫锟斤拷'])).toEqual(['⼯→工', '\u00ad→', '〓', '锟斤拷'])
  expect(found('leftover-markup', ['见&nbsp;<b>图</b>[网](http://a.cn)'])).toEqual([
    '&nbsp;→ ',
    '<b>→',
    '</b>→',
    '[网](http://a.cn)'
  ])
  expect(found('leftover-markup', ['姓名____，3 < 5 > 2，A&B'])).toEqual([])
})
