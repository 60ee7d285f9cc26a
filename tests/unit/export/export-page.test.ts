import { describe, expect, test } from 'vitest'
import { articleRows, exportPage, pageRow } from '#shared/export/index'
import type {
  ArticleId,
  Mention,
  MentionId,
  NoteId,
  PageId,
  PageState,
  Paragraph,
  ParagraphId,
  RawPage,
  Role
} from '#shared/model/index'
import { concatAligned, editAligned, fromRaw } from '#shared/text/index'

const raw = [
  '第23906期', // 1
  '新春走基层', // 2
  '大集开市', // 3
  '记者/黎世伟', // 4
  '昨日，大集开', // 5
  '市。', // 6
  '昨日，大集开', // 7
  '市。', // 8
  '下转2版', // 9
  '清参加会议。' // 10
].join('\n')

/** Raw lines as one paragraph; the line ends between them are left out. */
function paragraph(role: Role, ...numbers: number[]): Paragraph {
  const lines = numbers.map((number) => {
    const before = raw.split('\n').slice(0, number - 1)
    const start = before.join('\n').length + (number > 1 ? 1 : 0)
    return fromRaw(raw, { start, end: start + raw.split('\n')[number - 1]!.length })
  })
  const aligned = concatAligned(lines)
  return { id: `p${aligned.runs[0]!.rawStart}` as ParagraphId, role, ...aligned }
}

const folio = paragraph('furniture', 1)
const kicker = paragraph('kicker', 2)
const headline = paragraph('headline', 3)
const byline = paragraph('byline', 4)
const body = paragraph('body', 5, 6)
const copy = { ...paragraph('body', 7, 8), copyOf: body.id }
const jump = paragraph('jump', 9)
const stray = paragraph('body', 10)
const mention: Mention = {
  id: 'm1' as MentionId,
  type: 'person',
  paragraph: byline.id,
  start: 3,
  end: 6,
  status: 'accepted',
  by: 'hand'
}

const page: RawPage = {
  id: '0123456789abcdef' as PageId,
  path: '2025/02/001_日报.txt',
  sha256: 'a'.repeat(64),
  sizeBytes: 100,
  decoder: { encoding: 'gb18030', bom: false, by: 'iconv-lite 0.7.3', chosen: 'detected' },
  text: raw
}

const state: PageState = {
  page: page.id,
  status: 'corrected',
  paragraphs: Object.fromEntries(
    [folio, kicker, headline, byline, body, copy, jump, stray].map((each) => [each.id, each])
  ),
  articles: [
    { id: 'a1' as ArticleId, paragraphs: [kicker, headline, byline, body, jump].map(({ id }) => id) },
    { id: 'a2' as ArticleId, paragraphs: [] }
  ],
  furniture: [folio.id],
  unassigned: [stray.id],
  repeats: [copy.id],
  mentions: { [mention.id]: mention },
  flags: {},
  decisions: [],
  orphans: [{ mention: { ...mention, id: 'm2' as MentionId }, text: '凌晨' }]
}

const spansOfLines = (...numbers: number[]) =>
  paragraph('body', ...numbers).runs.map((run) => [run.rawStart, run.rawEnd])

describe('articles.jsonl', () => {
  test('has a row for each article, with every paragraph and its raw spans', () => {
    const [row, empty] = articleRows(page, state)
    expect(row).toMatchObject({
      format: 1,
      page: page.path,
      pageId: page.id,
      sha256: page.sha256,
      encoding: 'gb18030',
      offsetUnit: 'utf-16',
      status: 'corrected',
      id: 'a1',
      order: 0,
      title: '新春走基层 大集开市'
    })
    expect(row!.paragraphs.map(({ role, text }) => [role, text])).toEqual([
      ['kicker', '新春走基层'],
      ['headline', '大集开市'],
      ['byline', '记者/黎世伟'],
      ['body', '昨日，大集开市。'],
      ['jump', '下转2版']
    ])
    expect(row!.paragraphs[3]!.source).toEqual(spansOfLines(5, 6))
    expect(empty).toMatchObject({ id: 'a2', order: 1, title: '', paragraphs: [], mentions: [] })
  })

  test('has mentions with the offsets of both texts', () => {
    const start = raw.indexOf('黎世伟')
    expect(articleRows(page, state)[0]!.mentions).toEqual([
      {
        id: 'm1',
        type: 'person',
        text: '黎世伟',
        paragraph: 2,
        start: 3,
        end: 6,
        source: [[start, start + 3]],
        status: 'accepted',
        by: 'hand'
      }
    ])
  })
})

test('a paragraph has the notes that people made on it, in their order; others have no such field', () => {
  const note = (id: string, kind: 'doubtful' | 'unreadable', start: number, end: number) => {
    return { id: id as NoteId, kind, paragraph: body.id, start, end, text: '', by: 'x' }
  }
  const n1 = note('n1', 'unreadable', 5, 6)
  const n2 = note('n2', 'doubtful', 0, 2)
  const [row] = articleRows(page, { ...state, notes: { [n1.id]: n1, [n2.id]: n2 } })
  expect(row!.paragraphs[3]!.notes).toEqual([
    { kind: 'doubtful', start: 0, end: 2, text: '', by: 'x' },
    { kind: 'unreadable', start: 5, end: 6, text: '', by: 'x' }
  ])
  expect(row!.paragraphs[2]).not.toHaveProperty('notes')
})

describe('pages.jsonl', () => {
  test('has what no article holds, and each repeated line with the line that it repeats', () => {
    expect(pageRow(page, state)).toMatchObject({
      page: page.path,
      articles: 2,
      orphans: 1,
      decoder: 'iconv-lite 0.7.3',
      furniture: spansOfLines(1),
      unassigned: spansOfLines(10),
      repeats: [
        { line: 7, of: 5, source: spansOfLines(7) },
        { line: 8, of: 6, source: spansOfLines(8) }
      ]
    })
  })

  test('a copy of the end of a paragraph names the lines at its end', () => {
    const partial = { ...paragraph('body', 8), copyOf: body.id }
    const paragraphs = { ...state.paragraphs, [partial.id]: partial }
    const { repeats } = pageRow(page, { ...state, paragraphs, repeats: [partial.id] })
    expect(repeats).toEqual([{ line: 8, of: 6, source: spansOfLines(8) }])
  })

  test('a copy that was corrected still names the lines', () => {
    const edited = { ...copy, ...editAligned(copy, [{ at: 0, removed: '昨', inserted: '咋' }], 'hand') }
    const { repeats } = pageRow(page, { ...state, paragraphs: { ...state.paragraphs, [copy.id]: edited } })
    expect(repeats.map(({ line, of }) => [line, of])).toEqual([
      [7, 5],
      [8, 6]
    ])
  })
})

describe('exportPage', () => {
  test('adds JSON lines to two files, and writes a text for each article', () => {
    const appends = exportPage(page, state, ['jsonl', 'txt'])
    expect(appends.map(({ file }) => file)).toEqual([
      'articles.jsonl',
      'pages.jsonl',
      'texts/2025_02_001_日报-0123456789abcdef/01-新春走基层_大集开市.txt',
      'texts/2025_02_001_日报-0123456789abcdef/02.txt'
    ])
    expect(
      appends[0]!.text.split('\n').map((line) => line && (JSON.parse(line) as { id: string }).id)
    ).toEqual(['a1', 'a2', ''])
    expect(appends[2]!.text).toBe('新春走基层\n大集开市\n\n记者/黎世伟\n\n昨日，大集开市。\n')
    expect(appends[3]!.text).toBe('\n')
  })

  test('writes the chosen formats alone', () => {
    expect(exportPage(page, state, ['txt']).every(({ file }) => file.startsWith('texts/'))).toBe(true)
    expect(exportPage(page, state, ['jsonl']).map(({ file }) => file)).toEqual([
      'articles.jsonl',
      'pages.jsonl'
    ])
  })

  test('a title of 200 Chinese characters gives a name of at most 120 bytes', () => {
    const long = {
      ...headline,
      ...editAligned(headline, [{ at: 0, removed: '', inserted: '株'.repeat(200) }], 'hand')
    }
    const paragraphs = { ...state.paragraphs, [long.id]: long }
    const [first] = exportPage(page, { ...state, paragraphs }, ['txt'])
    const name = first!.file.split('/').at(-1)!
    expect(name).toMatch(/^01-新春走基层_株+\.txt$/)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
  })
})
