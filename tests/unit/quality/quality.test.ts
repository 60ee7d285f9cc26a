import { expect, test } from 'vitest'
import type { Draft, Flag, FlagId } from '#shared/model/index'
import { articleQuality, pageQuality } from '#shared/quality/index'
import { draftLines } from '../../support/drafting'

const clean: Draft = {
  ...draftLines('云溪市地铁隧道贯通', '本报讯（记者/林晓东）云溪市地铁隧道昨日贯通。'),
  unknown: {}
}

function withFlag(draft: Draft, part: Partial<Flag> = {}): Draft {
  const [paragraph] = draft.articles[0]!.paragraphs
  const id = 'f' as FlagId
  const flag: Flag = {
    id,
    check: 'loop',
    severity: 'severe',
    paragraph: paragraph!,
    start: 0,
    end: 2,
    ...part
  }
  return { ...draft, flags: { [id]: flag } }
}

test('a page without a doubt', () => {
  expect(pageQuality(clean)).toBe(1)
  expect(articleQuality(clean, clean.articles[0]!)).toBe(1)
})

test('open flags lower it, by how bad they are; settled ones do not', () => {
  const severe = pageQuality(withFlag(clean))
  const minor = pageQuality(withFlag(clean, { severity: 'minor' }))
  expect(severe).toBeLessThan(minor)
  expect(minor).toBeLessThan(1)
  expect(pageQuality(withFlag(clean, { settled: 'dismissed' }))).toBe(1)
  expect(articleQuality(withFlag(clean), clean.articles[0]!)).toBe(severe)
})

test('text without an article and doubtful seams lower it', () => {
  const [article] = clean.articles
  const [title, ...body] = article!.paragraphs
  const lost: Draft = { ...clean, articles: [{ ...article!, paragraphs: body }], unassigned: [title!] }
  expect(pageQuality(lost)).toBeLessThan(1)
  const at = { start: clean.paragraphs[title!]!.runs[0]!.rawStart, end: 3 }
  const doubtful: Draft = {
    ...clean,
    decisions: [{ kind: 'follows', at, after: null, score: 0.4, reasons: [] }]
  }
  expect(pageQuality(doubtful)).toBe(0.4)
  expect(articleQuality(doubtful, article!)).toBe(0.4)
})

test('characters in no word lower it, where they stand', () => {
  const [title, body] = clean.articles[0]!.paragraphs
  expect(draftLines('云溪市地铁隧道贯通', '记者获悉，铁隧猪道昨日贯诵。').unknown).not.toEqual({})
  const doubtful: Draft = { ...clean, unknown: { [body!]: 3 } }
  expect(pageQuality(doubtful)).toBeLessThan(1)
  expect(pageQuality({ ...clean, unknown: { [body!]: 3, [title!]: 2 } })).toBeLessThan(pageQuality(doubtful))
  expect(articleQuality(doubtful, clean.articles[0]!)).toBe(pageQuality(doubtful))
})

test('a page without text has nothing to doubt', () => {
  expect(pageQuality({ ...clean, articles: [], unassigned: [] })).toBe(1)
})
