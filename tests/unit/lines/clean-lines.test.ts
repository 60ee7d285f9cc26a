import { expect, test } from 'vitest'
import { cleanLines } from '#shared/lines/index'
import { DEFAULT_SETTINGS } from '#shared/pipeline'
import { seedPage } from '../../support/gold-scores'

const clean = (raw: string) => cleanLines(raw, DEFAULT_SETTINGS.rules)

/** Cleaned lines of the seeds, by raw line number. */
const SEED_LINES: readonly [seed: string, line: number, text: string][] = [
  ['000_1c7b1d1ddfc43ace.txt', 2, '株洲日报讯（全媒体记者/任远）4月28日，株洲市'],
  ['000_1c7b1d1ddfc43ace.txt', 115, '会成立100周年暨全国劳动模范和先进'],
  ['000_1c7b1d1ddfc43ace.txt', 190, '李强主持 赵乐际王沪宁丁薛祥李希出席 蔡奇宣读表彰决定'],
  ['001_f65b76885ef1d007.txt', 47, '强化政治引领服务中心大局 为高质量发展凝聚人心贡献力量'],
  ['001_f65b76885ef1d007.txt', 75, '株洲日报讯(全媒体记者/陈正明)2月8日,市长陈恢清主持召开'],
  ['001_f65b76885ef1d007.txt', 101, '株洲日报讯(全媒体记者/邓伟勇)2月8日,市人大常委会2025年'],
  ['001_f65b76885ef1d007.txt', 169, '株洲日报讯(全媒体记者/陈正明 通'],
  ['002_3154e59f5d3d3e96.txt', 5, '《求是》杂志发表习近平总书记重要文章 《在中央城市工作会议上的讲话》'],
  ['002_3154e59f5d3d3e96.txt', 69, '株洲市人民政府市长 陈恢清'],
  ['004_90b9b8a56207ea22.txt', 61, '茶陵大集启幕 年味扑面而来']
]

test.each(SEED_LINES)('%s, line %i', (seed, number, text) => {
  const line = clean(seedPage(seed).text).find((candidate) => candidate.number === number)
  expect(line?.text.text).toBe(text)
})

test('spaces at column breaks go, those inside a printed line stay (seed 001, line 111)', () => {
  const line = clean(seedPage('001_f65b76885ef1d007.txt').text).find(({ number }) => number === 111)!
  expect(line.text.text).toMatch(/^"培育制造名城 建设幸福株洲"中展现人大担当作为,/)
  expect(line.isWrapped).toBe(true)
})

test('a line knows its number, its blank lines before it, and its heading mark', () => {
  const lines = clean('\n\n## 茶陵大集启幕  \n2月7日\n')
  expect(
    lines.map(({ number, blanksBefore, heading, text }) => [number, blanksBefore, heading, text.text])
  ).toEqual([
    [3, 2, 2, '茶陵大集启幕'],
    [4, 0, 0, '2月7日']
  ])
})

test('a rule that is off changes nothing', () => {
  const rules = { ...DEFAULT_SETTINGS.rules, markdown: false, 'letter-spacing': false }
  const [line] = cleanLines('**聚 焦 重 点 领 域**', rules)
  expect(line!.text.runs.every((run) => run.kind === 'kept' || run.by === 'column-space')).toBe(true)
  expect(line!.text.text).toContain('**')
})

test('a line of nothing but markup is a blank line, and no character of it is lost', () => {
  const raw = '<br>\n标题一\n\n---\n正文'
  const lines = cleanLines(raw, DEFAULT_SETTINGS.rules)
  expect(lines.map(({ text, number, blanksBefore }) => [text.text, number, blanksBefore])).toEqual([
    ['标题一', 2, 1],
    ['正文', 5, 2]
  ])
  expect(lines[0]!.text.runs.map(({ rawStart, rawEnd }) => raw.slice(rawStart, rawEnd))).toEqual([
    '<br>',
    '标题一',
    '---'
  ])
  expect(cleanLines('---\n', DEFAULT_SETTINGS.rules)[0]!.text.text).toBe('---')
})
