import { expect, test } from 'vitest'
import { draftLines } from '../../support/drafting'

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
