import { expect, test } from 'vitest'
import { labelBlocks } from '#shared/blocks/index'
import { isFurniture } from '#shared/blocks/is-furniture'
import { beginningOf, endingOf } from '#shared/blocks/text-features'
import { cleanLines } from '#shared/lines/index'
import { TITLE_ROLES, type Role } from '#shared/model/index'
import { DEFAULT_SETTINGS } from '#shared/pipeline'
import { countSeams, joinSeams } from '#shared/text/index'
import { seedPage } from '../../support/gold-scores'

function rolesOf(seed: string): Map<number, Role> {
  const lines = cleanLines(seedPage(seed).text, DEFAULT_SETTINGS.rules)
  const blocks = labelBlocks(lines, joinSeams(countSeams(lines.map((line) => line.text.text))))
  return new Map(blocks.map((block) => [block.line.number, block.role]).reverse() as [number, Role][])
}

test('roles of the lines of seed 001', () => {
  const roles = rolesOf('001_f65b76885ef1d007.txt')
  const expected: [number, Role][] = [
    [3, 'furniture'],
    [13, 'furniture'],
    [19, 'furniture'],
    [37, 'furniture'],
    [21, 'headline'],
    [45, 'kicker'],
    [49, 'deck'],
    [55, 'body'],
    [119, 'byline'],
    [129, 'body'],
    [169, 'body'],
    [185, 'body'],
    [229, 'caption']
  ]
  expect(expected.map(([line]) => [line, roles.get(line)])).toEqual(expected)
})

test('of the 188 lines of seed 000, only titles are titles', () => {
  const titles = [...rolesOf('000_1c7b1d1ddfc43ace.txt')].filter(([, role]) => TITLE_ROLES.has(role))
  const numbers = titles.map(([line]) => line).sort((a, b) => a - b)
  expect(numbers).toEqual([1, 183, 184, 190, 194, 195, 197, 198, 200, 273, 274, 372, 374, 375, 377])
})

test.each([
  '2025年2月 星期一',
  '第23906期',
  '株洲新闻网 www.zznews.gov.cn 日报热线:28829110',
  '责任编辑：林晓东 版式：周文',
  'A03',
  'THE DAILY COURIER, MONDAY, MARCH 3, 1924'
])('furniture: %s', (text) => {
  expect(isFurniture(text)).toBe(true)
})

test.each(['2025年第2次会议', '会议于2025年4月28日召开。', '聚焦重点领域', '株洲日报社召开年度工作会议'])(
  'not furniture: %s',
  (text) => {
    expect(isFurniture(text)).toBe(false)
  }
)

test.each([
  ['实现“双过', 'cut'],
  ['作用！”', 'sentence'],
  ['各位代表：', 'colon'],
  ['工业软件、', 'pause'],
  ['the end.', 'sentence'],
  ['总投资12.', 'cut']
])('%s ends: %s', (text, ends) => {
  expect(endingOf(text)).toBe(ends)
})

test.each([
  ['株洲日报(全媒体记者/周菁) 1月15日', 'opener'],
  ['新华社北京1月7日电 北京时间', 'opener'],
  ['本报讯 昨日上午', 'opener'],
  ['会议强调，要动真碰硬', 'sentence'],
  ['讯员/朱巡) 2月7日', 'middle'],
  ['，吸引众多客商', 'middle'],
  ['研楼、场景应用', 'unknown'],
  ['株洲日报社电视台大楼', 'unknown']
])('%s begins: %s', (text, begins) => {
  expect(beginningOf(text)).toBe(begins)
})

function titlesOf(...texts: string[]): string[] {
  const lines = cleanLines(texts.join('\n'), DEFAULT_SETTINGS.rules)
  return labelBlocks(lines, joinSeams(countSeams(texts))).flatMap(({ role, text }) =>
    TITLE_ROLES.has(role) ? [text.text] : []
  )
}

test('a line that ends inside of a quotation is no title', () => {
  const lines = [
    '南灣新館下月動工',
    '【記者陳志明南灣報導】新館下月動工。',
    '市長林文雄說：「這',
    '是二十年的建設。」'
  ]
  expect(titlesOf(...lines)).toEqual(['南灣新館下月動工'])
})

test('under a byline stands text', () => {
  const lines = ['颱風過境', '記者林淑芬／南灣報導', '強烈颱風昨日清晨掠過本島', '南端，兩千戶一度停電。']
  expect(titlesOf(...lines)).toEqual(['颱風過境'])
})

test('in the middle of a sentence an address is text', () => {
  const lines = cleanLines(
    '云溪日报讯 展览今日开幕，市民可登\n录www.yunxi.cn查询\n结果。\n云溪新闻网 www.yunxi.cn',
    DEFAULT_SETTINGS.rules
  )
  const blocks = labelBlocks(lines, joinSeams(countSeams([])))
  expect(blocks.map(({ role }) => role)).toEqual(['body', 'body', 'body', 'furniture'])
})
