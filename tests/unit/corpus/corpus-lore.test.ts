import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CorpusLore, corpusSeams, learnPage, type PageLore } from '#shared/corpus/index'
import { NO_EVIDENCE, type CorpusEvidence } from '#shared/model/index'
import { countSeams, isHan, joinSeams, wordSeams } from '#shared/text/index'
import { evidenceOf } from '../../support/corpus'
import { knownPage } from '../../support/known-page'
import { Random } from '../../support/random'
import { WORDS } from '../../support/word-list'

const page = (seed: number) => {
  const { raw } = knownPage(new Random(seed), 'none')
  return { path: `${seed}.txt`, text: raw }
}
const pages = (count: number, from: number) => Array.from({ length: count }, (_, i) => page(from + i))

/** Names by the thousand, more than are kept. */
function manyNames(from: number, count: number): PageLore {
  const given = (i: number) => String.fromCharCode(0x4e00 + (i % 5000))
  const name = (i: number) => `${String.fromCharCode(0x4e00 + Math.floor(i / 90))}${given(i * 7)}`
  const staff = new Map(Array.from({ length: count }, (_, i) => [name(from + i), 1 + (i % 3)]))
  return { ...learnPage(`${from}.txt`, []), staff }
}

const sumOf = (lores: readonly PageLore[]): CorpusEvidence => {
  const sum = new CorpusLore()
  for (const lore of lores) sum.add(lore)
  return sum.evidence()
}

/** All of it as text; comparing the tables cell by cell takes minutes. */
function textOf({ pairs, triples, staff, outside, ...counts }: CorpusEvidence): string {
  const hashes = [pairs, triples].map((table) => createHash('sha256').update(table).digest('hex'))
  return JSON.stringify([counts, hashes, ...[staff, outside].map((names) => [...names].sort())])
}

const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((item) => [random.int(0, 1e9), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item)

test('the same pages in any order make the same evidence', () => {
  const random = new Random(1)
  const lines = (text: string) => text.split('\n')
  const lores = pages(20, 1).map(({ path, text }) => learnPage(path, lines(text)))
  const names = Array.from({ length: 12 }, (_, i) => manyNames(i * 2700, 4000))
  for (const all of [lores, names]) {
    const sum = textOf(sumOf(all))
    for (let i = 0; i < 3; i++) expect(textOf(sumOf(shuffled(random, all)))).toBe(sum)
    const half = all.length / 2
    const rest = new CorpusLore(sumOf(all.slice(0, half)))
    for (const lore of all.slice(half)) rest.add(lore)
    expect(textOf(rest.evidence())).toBe(sum)
  }
})

test('names stay within bounds, and those that stay are counted from their first page on', () => {
  const all = Array.from({ length: 12 }, (_, i) => manyNames(i * 2700, 4000))
  const { staff, sieve } = sumOf(all)
  expect(sieve).toBeGreaterThan(0)
  expect(staff.size).toBeLessThanOrEqual(20_000)
  expect(staff.size).toBeGreaterThan(5000)
  for (const [name, { count, pages }] of staff) {
    const counts = all.flatMap((lore) => lore.staff.get(name) ?? [])
    expect([name, count, pages]).toEqual([name, counts.reduce((a, b) => a + b, 0), counts.length])
  }
})

test('names by role, with the first pages that they sign on', () => {
  const byline = (name: string) => [`株洲日报讯（全媒体记者/${name} 通讯员/周菁）会议召开。`]
  const sum = sumOf(['c', 'b', 'd', 'a'].map((path) => learnPage(path, byline('周蒿'))))
  expect(sum.staff).toEqual(new Map([['周蒿', { count: 4, pages: 4, paths: ['a', 'b', 'c'] }]]))
  expect([...sum.outside.keys()]).toEqual(['周菁'])
})

test('a seam that other pages have in one piece', () => {
  const other = (path: string) => learnPage(path, ['市领导罗厚清参加会议，罗厚清讲话。'])
  const seams = joinSeams(corpusSeams(sumOf([other('a'), other('b')])))
  expect(seams.strength('何恩广、罗厚', '清参加会议')).toBeGreaterThan(2)
  expect(seams.strength('何恩广、罗厚', '会议强调')).toBe(0)
  expect(joinSeams(corpusSeams(NO_EVIDENCE)).strength('罗厚', '清参')).toBe(0)
})

/** How often the text that goes on is told from other text: the area under the curve of both strengths. */
function seamAuc(evidence: CorpusEvidence): number {
  const random = new Random(7)
  const [right, wrong]: [number[], number[]] = [[], []]
  for (const { text } of pages(12, 1)) {
    const cut = text.split('\n').flatMap((line): [string, string][] => {
      const at = line.length > 24 ? random.int(6, line.length - 6) : 0
      return at > 0 && isHan(line[at - 1]!) && isHan(line[at]!) ? [[line.slice(0, at), line.slice(at)]] : []
    })
    const seams = joinSeams(countSeams(cut.flat()), wordSeams(WORDS), corpusSeams(evidence))
    for (const [left, head] of cut) {
      right.push(seams.strength(left, head))
      wrong.push(seams.strength(left, random.pick(cut)[1]))
    }
  }
  const wins = right.flatMap((a) => wrong.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length
}

test('the more pages are loaded, the better seams are told', () => {
  const [none, few, many] = [0, 60, 600].map((count) => seamAuc(evidenceOf(pages(count, 101))))
  console.log(
    `seams told with 0, 60 and 600 other pages: ${[none, few, many].map((auc) => auc!.toFixed(4)).join(', ')}`
  )
  expect(few).toBeGreaterThan(none!)
  expect(many).toBeGreaterThan(few!)
}, 60_000)
