import { expect, test } from 'vitest'
import { compoundsOf, hyphenSeam } from '#shared/join/hyphen-seam'
import { joinHyphens } from '#shared/join/join-hyphens'
import { needsSpace } from '#shared/join/join-blocks'
import { applyStep } from '#shared/text/index'

const PAGE = 'The long-term plan and the co-operation of both.'

const SEAMS: readonly [left: string, right: string, seam: ReturnType<typeof hyphenSeam>][] = [
  ['opened to traf-', 'fic on Monday', 'drop'],
  ['opened to traf\u00ad', 'fic', 'drop'],
  ['opened to traf¬', 'fic', 'drop'],
  ['IMPOR-', 'TANT NEWS', 'drop'],
  ['a well-', 'known man', 'keep'],
  ['in the war of 1914-', '1918', 'keep'],
  ['a 20-', 'year plan', 'keep'],
  ['his mother-', 'in-law', 'keep'],
  ['his mother-in-', 'law', 'keep'],
  ['the Anglo-', 'American treaty', 'keep'],
  ['an X-', 'ray', 'keep'],
  ['a long-', 'term plan', 'keep'],
  ['two-', 'and three-year plans', 'apart'],
  ['he said -', 'and went', null],
  ['占地70亩-', '综合楼', null]
]

test.each(SEAMS)('%s|%s', (left, right, seam) => {
  expect(hyphenSeam(left, right, compoundsOf(PAGE))).toBe(seam)
})

test('a wrap inside a line', () => {
  const text = 'opened to traf- fic, a well- known man, two- and three-year plans, he said - no'
  const joined = 'opened to traffic, a well-known man, two- and three-year plans, he said - no'
  expect(applyStep(text, joinHyphens(text, compoundsOf(PAGE)))).toBe(joined)
})

const SPACES: readonly [left: string, right: string, space: boolean][] = [
  ['the bridge', 'across', true],
  ['Twinsen', 'Inc(双子星股份有限公司)', true],
  ['the mayor said:', '"It is', true],
  ['it was in', '1924', true],
  ['4,500', 'people', true],
  ['he said —', 'and went', true],
  ['CR', '450动车组', false],
  ['GDP', '的比率', false],
  ['总投资', 'Delta公司', false],
  ['他说：', '"We are glad', false],
  ['12.6', '亿元', false]
]

test.each(SPACES)('%s|%s', (left, right, space) => {
  expect(needsSpace(left, right)).toBe(space)
})
