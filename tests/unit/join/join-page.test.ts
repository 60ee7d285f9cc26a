import { expect, test } from 'vitest'
import { draftLines, outline } from '../../support/drafting'

const bodyOf = (...lines: string[]) =>
  outline(draftLines(...lines))
    .flat()
    .filter(([role]) => role === 'body')
    .map(([, text]) => text)

test('printed lines of a Chinese column are joined without spaces (seed 000, lines 6 to 12)', () => {
  const lines = [
    '本次项目开发以聚焦重点工作、突出优势产业、',
    '',
    '结合地方实际为原则，共策划开发63个重点招商引',
    ''
  ]
  expect(bodyOf(...lines, '资项目，覆盖我市 13 条新兴优势产业链，总投资 524', '', '亿元。')).toEqual([
    '本次项目开发以聚焦重点工作、突出优势产业、结合地方实际为原则，共策划开发63个重点招商引资项目，覆盖我市13条新兴优势产业链，总投资524亿元。'
  ])
})

test('a shorter last line ends a paragraph, a full line that ends a sentence does not (seed 000, lines 340, 348)', () => {
  const paragraphs = bodyOf(
    '株洲日报讯（记者/陈正明）会议指出，要坚持',
    '项目清单化，注重“软”“硬”结合，细化列出项目',
    '清单，努力将田心片区打造成产城融合的好样板。',
    '要坚持党建引领基层治理，做实做细基础的工',
    '作，整体提升治理效能。',
    '会议指出，要大力推进社会信用体系建设。'
  )
  expect(paragraphs).toHaveLength(2)
  expect(paragraphs[0]).toMatch(/好样板。要坚持党建/)
})

test('ids tell where a paragraph and an article begin in the raw text', () => {
  const draft = draftLines('第一条新闻标题', '本报讯（记者/林晓东）今天天气很好。')
  expect(draft.articles).toEqual([{ id: 'a0', paragraphs: ['p0', 'p8'] }])
})
