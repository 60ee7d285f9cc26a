import type { Random } from './random'

/** One way in which a page is damaged; each is scored by itself, and `mixed` is several at once. */
export const DAMAGE_KINDS = [
  'none',
  'letter-spacing',
  'hard-wraps',
  'joined-wraps',
  'interleaved-columns',
  'torn-columns',
  'detached-titles',
  'repeated-paragraphs',
  'repeated-articles',
  'half-width',
  'markdown',
  'furniture',
  'cut-tails',
  'missing-lines',
  'mixed',
  'interleaved-lines',
  'swapped-columns',
  'shuffled-paragraphs'
] as const
export type DamageKind = (typeof DAMAGE_KINDS)[number]

/** What `mixed` is mixed of. Subtle: a kind more would make other pages of all seeds. */
export const MIXED_KINDS = DAMAGE_KINDS.slice(1, DAMAGE_KINDS.indexOf('mixed'))

/** A raw line, and where it belongs. */
export interface PageLine {
  readonly text: string
  /** What its text is once clean, where that is not the text itself: a wrap's hyphen is none of the word's. */
  readonly clean?: string
  readonly role: 'title' | 'byline' | 'body' | 'caption' | 'jump' | 'furniture'
  /** Place of its story; -1 for furniture. */
  readonly story: number
  /** Place among the lines of its story, as it was printed. */
  readonly place: number
  /** It was written twice: the line that it is a copy of. */
  readonly copyOf?: PageLine
  /** It goes on in the middle of a sentence. */
  readonly isInside?: boolean
}

/** Columns of the stories, each a list of lines. The first of a story holds its title. */
export type Columns = readonly (readonly PageLine[])[]

type Move = (random: Random, columns: Columns) => Columns

/** What damage does to the order of lines, or to what lines there are. */
export const MOVES: Partial<Record<DamageKind, Move>> = {
  'interleaved-columns': interleave,
  'torn-columns': tear,
  'detached-titles': detachTitles,
  'repeated-paragraphs': repeatParagraphs,
  'repeated-articles': repeatArticle,
  furniture: addFurniture,
  'cut-tails': cutTails,
  'missing-lines': loseLines,
  'interleaved-lines': interleaveLines,
  'swapped-columns': swapColumns,
  'shuffled-paragraphs': shuffleParagraphs
}

/** What damage does to the characters of a line. */
export const SPOILS: Partial<Record<DamageKind, (random: Random, line: PageLine) => string>> = {
  'letter-spacing': (random, { text }) => (random.chance(0.4) ? spaced(text) : text),
  'half-width': (_, { text }) => halfWidth(text),
  markdown: (random, { text, role }) => marked(random, text, role)
}

/** The columns of two neighbouring stories in turn, as where a reader crosses from one to the other. */
function interleave(random: Random, columns: Columns): Columns {
  const stories = [...new Set(columns.map(storyOf))]
  const first = random.int(0, Math.max(0, stories.length - 2))
  const [a, b] = [0, 1].map((i) => columns.filter((column) => storyOf(column) === stories[first + i]))
  const turns = Array.from({ length: Math.max(a!.length, b?.length ?? 0) }, (_, i) => [a![i], b?.[i]])
  const both = turns.flat().filter((column) => column !== undefined)
  const rest = columns.filter((column) => !both.includes(column))
  return [...rest.slice(0, first), ...both, ...rest.slice(first)]
}

/** The last column of a story and the first of the next, read across: their lines in turn. */
function interleaveLines(random: Random, columns: Columns): Columns {
  const starts = columns.flatMap((column, i) =>
    i > 0 && storyOf(column) !== storyOf(columns[i - 1]!) ? [i] : []
  )
  if (starts.length === 0) return columns
  const at = random.pick(starts)
  const [left, right] = [parted(columns[at - 1]!), parted(columns[at]!)]
  const turns = Array.from({ length: Math.max(left.body.length, right.body.length) }, (_, i) => [
    left.body[i],
    right.body[i]
  ])
  const both = turns.flat().filter((line) => line !== undefined)
  return [...columns.slice(0, at - 1), [...left.head, ...right.head, ...both], ...columns.slice(at + 1)]
}

/** Two neighbouring columns of one story, the right one first. */
function swapColumns(random: Random, columns: Columns): Columns {
  const pairs = columns.flatMap((column, i) =>
    i > 0 && storyOf(column) === storyOf(columns[i - 1]!) ? [i] : []
  )
  if (pairs.length === 0) return columns
  const at = random.pick(pairs)
  const { head, body } = parted(columns[at - 1]!)
  return [...columns.slice(0, at - 1), [...head, ...columns[at]!], body, ...columns.slice(at + 1)].filter(
    ({ length }) => length > 0
  )
}

/** The paragraphs of one story in any order. */
function shuffleParagraphs(random: Random, columns: Columns): Columns {
  const story = random.pick(columns.map(storyOf))
  return columns.map((column) => {
    if (storyOf(column) !== story) return column
    const { head, body } = parted(column)
    const keyed = body.map((line) => ({ line, key: random.next() })).sort((a, b) => a.key - b.key)
    return [...head, ...keyed.map(({ line }) => line)]
  })
}

/** What stands over a column's text, and the text. */
const parted = (column: readonly PageLine[]) => ({
  head: column.filter(({ role }) => role !== 'body'),
  body: column.filter(({ role }) => role === 'body')
})

/** Pieces that begin in the middle of a sentence stand somewhere else (seed 001, lines 29 and 31). */
function tear(random: Random, columns: Columns): Columns {
  let result = columns.map((column) => [...column])
  for (let i = random.int(1, 2); i > 0; i--) {
    const torn = result.flat().filter((line) => line.isInside)
    if (torn.length === 0) return result
    const line = random.pick(torn)
    result = result
      .map((column) => column.filter((other) => other !== line))
      .filter(({ length }) => length > 0)
    const column = random.pick(result)
    column.splice(random.int(1, column.length), 0, line)
  }
  return result
}

/** Titles stand at the end of the page, or over another story's column. */
function detachTitles(random: Random, columns: Columns): Columns {
  const isTitle = (line: PageLine) => line.role === 'title'
  const loose: PageLine[][] = []
  const rest = columns.map((column) => {
    const titles = column.filter(isTitle)
    if (titles.length === 0 || !random.chance(0.5)) return column
    loose.push(titles)
    return column.filter((line) => !isTitle(line))
  })
  return random.chance(0.5) ? [...rest, ...loose] : [...rest.slice(0, 1), ...loose, ...rest.slice(1)]
}

const LONG_ENOUGH = 45

function repeatParagraphs(random: Random, columns: Columns): Columns {
  return columns.map((column) =>
    column.flatMap((line) => {
      const isLong = line.role === 'body' && line.text.length >= LONG_ENOUGH
      return isLong && random.chance(0.25) ? [line, { ...line, copyOf: line }] : [line]
    })
  )
}

function repeatArticle(random: Random, columns: Columns): Columns {
  const story = random.pick(columns.map(storyOf))
  const own = columns.filter((column) => storyOf(column) === story)
  const last = columns.lastIndexOf(own.at(-1)!)
  const copies = own.map((column) => column.map((line) => ({ ...line, copyOf: line })))
  return [...columns.slice(0, last + 1), ...copies, ...columns.slice(last + 1)]
}

function addFurniture(random: Random, columns: Columns): Columns {
  const texts = [
    `2026年${random.int(1, 12)}月${random.int(1, 28)}日 星期三`,
    `第${random.int(1000, 29999)}期`,
    '云溪日报社出版',
    `云溪新闻网 www.yxnews.cn 日报热线:288${random.int(10000, 99999)}`,
    `责任编辑：林晓东 版式：周文`
  ]
  const lines = texts.map((text, place): PageLine => ({ text, role: 'furniture', story: -1, place }))
  const inside = random.int(0, columns.length)
  return [lines.slice(0, 3), ...columns.slice(0, inside), lines.slice(3), ...columns.slice(inside)]
}

/** The end of a column was not read. */
function cutTails(random: Random, columns: Columns): Columns {
  return columns.map((column) => {
    const last = column.at(-1)!
    if (last.role !== 'body' || last.text.length < 30 || !random.chance(0.4)) return column
    return [...column.slice(0, -1), { ...last, text: last.text.slice(0, -random.int(2, 9)).trimEnd() }]
  })
}

function loseLines(random: Random, columns: Columns): Columns {
  return columns.map((column) =>
    column.filter((line, i) => line.role !== 'body' || i < 3 || !random.chance(0.08))
  )
}

const storyOf = (column: readonly PageLine[]): number => column[0]!.story

/** As OCR reads letters set apart: a space between any two Chinese characters (seed 000, line 8). */
function spaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
}

function halfWidth(text: string): string {
  const marks: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' }
  return text.replace(/[，：；（）]/g, (mark) => marks[mark]!).replace(/[“”]/g, '"')
}

function marked(random: Random, text: string, role: PageLine['role']): string {
  if (role === 'title') return `${'#'.repeat(random.int(1, 3))} ${text}`
  return random.chance(0.3) ? text.replace(/(\p{Script=Han}{2})(?=\p{Script=Han})/u, '**$1**') : text
}
