import { expect, test } from 'vitest'
import { NO_EVIDENCE, type LearnedConfusion } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { draftLines } from '../../support/drafting'
import { WORDS } from '../../support/word-list'

const OPENER = '本报讯（记者/林晓东）'

/** Checks raised on a page, with the text that each marks. */
function flagsOf(...lines: string[]): [check: string, text: string][] {
  const draft = draftLines(...lines)
  return Object.values(draft.flags).map(({ check, paragraph, start, end }) => [
    check,
    draft.paragraphs[paragraph]!.text.slice(start, end)
  ])
}

test('a whole article has no flags', () => {
  expect(flagsOf('云溪市地铁隧道贯通', `${OPENER}云溪市地铁隧道昨日贯通。`)).toEqual([])
})

test('a sentence that is cut, unless a jump line follows', () => {
  const title = '云溪市地铁隧道贯通'
  expect(flagsOf(title, `${OPENER}云溪市地铁隧道昨日贯通，把美好蓝图转变为生`)).toEqual([
    ['cut-end', '贯通，把美好蓝图转变为生']
  ])
  expect(flagsOf(title, `${OPENER}云溪市地铁隧道昨日贯通，开展工业软件、▶▶下转2版`)).toEqual([])
})

test('titles and articles without each other', () => {
  expect(flagsOf(`${OPENER}云溪市地铁隧道昨日贯通。`)).toEqual([
    ['article-without-title', '本报讯（记者/林晓东）云']
  ])
  expect(flagsOf('云溪市地铁隧道贯通')).toEqual([['title-without-article', '云溪市地铁隧道贯通']])
})

test('characters that no paper prints, unbalanced marks and markup', () => {
  const flags = flagsOf('云溪市地铁隧道贯通', `${OPENER}云溪\ufffd\ufffd市地铁**隧道（一期昨日贯通。`)
  expect(flags).toEqual([
    ['strange-character', '\ufffd\ufffd'],
    ['unbalanced', '（'],
    ['leftover-markup', '**']
  ])
})

test('what could not be read is flagged outside of articles too', () => {
  const draft = draftLines(
    '云溪日报',
    '2026年1月7日 星\ufffd三 责任编辑：李明',
    '云溪市地铁隧道贯通',
    `${OPENER}云溪市地铁隧道昨日贯通。`
  )
  const inArticles = new Set(draft.articles.flatMap(({ paragraphs }) => paragraphs))
  const flags = Object.values(draft.flags)
  expect(flags.map(({ check }) => check)).toEqual(['strange-character'])
  expect(flags.some(({ paragraph }) => inArticles.has(paragraph))).toBe(false)
})

test('ids are the same each time', () => {
  const ids = () => Object.keys(draftLines(`${OPENER}云溪市`).flags)
  expect(ids()).toEqual(ids())
})

test('what was corrected again and again elsewhere, once for each place', () => {
  const learned: LearnedConfusion[] = [
    { was: '官', now: '宜', before: '制', after: '', times: 3 },
    { was: '', now: '。', before: '', beforeKind: 'han', after: '会议', times: 2 }
  ]
  const lines = [
    '云溪市地铁隧道贯通',
    '',
    `${OPENER}云溪市坚持一事制官因地制官。强调会议指出。会议召开。体制官员讲话。`
  ]
  const page = { id: 'a', path: 'a.txt', text: lines.join('\n') } as unknown as Parameters<
    typeof draftPage
  >[0]
  const { flags, paragraphs } = draftPage(page, DEFAULT_SETTINGS, WORDS, { ...NO_EVIDENCE, learned })
  const shown = Object.values(flags).map(({ check, paragraph, start, end, suggestion }) => [
    check,
    paragraphs[paragraph]!.text.slice(start - 1, end),
    suggestion
  ])
  expect(shown).toEqual([
    ['unlikely-character', '制官', '宜'],
    ['learned-confusion', '制官', '宜'],
    ['learned-confusion', '调会', '。会']
  ])
})
