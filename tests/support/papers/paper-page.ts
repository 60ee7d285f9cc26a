import { goldOf, type KnownPage } from '../known-page'
import { MOVES, SPOILS, type Columns, type DamageKind, type PageLine } from '../page-damage'
import type { Random } from '../random'
import { ENGLISH } from './english'
import { FRESH } from './fresh'
import { GENRES } from './genres'
import { MIXED } from './mixed'
import type { Paper } from './paper'
import { SIMPLIFIED } from './simplified'
import { tellStory, type StoryPart } from './story-template'
import { TRADITIONAL } from './traditional'
import { wrapChinese, wrapEnglish, type PrintedLine } from './wrap-text'

export const FAMILIES = ['english', 'traditional', 'mixed', 'simplified'] as const
/** `fresh` has held-out stories alone, `genres` has none. */
export type Family = (typeof FAMILIES)[number] | 'fresh' | 'genres'

/** How a page reached its file: paragraphs whole, lines as printed, columns joined, pieces moved, several at once. */
export const STATES = ['clean', 'wraps', 'columns', 'moved', 'damaged'] as const
export type PageStateKind = (typeof STATES)[number]

const PAPERS: Readonly<Record<Family, Paper>> = {
  english: ENGLISH,
  traditional: TRADITIONAL,
  mixed: MIXED,
  simplified: SIMPLIFIED,
  fresh: FRESH,
  genres: GENRES
}

interface Printing {
  readonly isEnglish: boolean
  readonly unit: 'paragraph' | 'line' | 'column'
  /** Between printed lines that one raw line holds. */
  readonly joint: string
  readonly columnEms: number
  readonly columnLines: number
  readonly indent: string
}

/** A printed line, or several, and whether a part of the story ends with it. */
interface PaperLine extends PageLine {
  readonly endsPart: boolean
}

const ORDER_MOVES: readonly DamageKind[] = [
  'interleaved-columns',
  'torn-columns',
  'detached-titles',
  'repeated-paragraphs',
  'repeated-articles'
]
const CHINESE_SPOILS: readonly DamageKind[] = ['letter-spacing', 'half-width', 'markdown']

/** A page of two to four stories of a family; `isHeldOut` takes them from those that nothing is tuned on. */
export function paperPage(
  random: Random,
  family: Family,
  state: PageStateKind,
  isHeldOut: boolean
): KnownPage {
  const paper = PAPERS[family]
  const printing = printingFor(random, family, state)
  const kinds = damageFor(random, family, state)
  const templates = shuffled(random, isHeldOut ? paper.stories.heldOut : paper.stories.dev)
  const stories = templates.slice(0, random.int(2, 4)).map((text) => tellStory(random, text, paper.slots))
  let columns: Columns = stories.flatMap((story, i) => print(random, story, i, printing))
  for (const kind of kinds) columns = MOVES[kind]?.(random, columns) ?? columns
  const lines = [...mastheadOf(random, paper), ...columns.flat()]
  const isWide = printing.isEnglish && state === 'damaged' && random.chance(0.5)
  const spoiled = lines.map((line) => {
    if (isWide && line.role === 'title') return spacedOut(line.text)
    return kinds.reduce((text, kind) => SPOILS[kind]?.(random, { ...line, text }) ?? text, line.text)
  })
  return layOut(random, lines, spoiled, printing, stories.length)
}

function printingFor(random: Random, family: Family, state: PageStateKind): Printing {
  const isEnglish = family === 'english'
  const units = { clean: 'paragraph', wraps: 'line', columns: 'column', moved: 'column' } as const
  const unit = state === 'damaged' ? random.pick(['paragraph', 'line', 'column'] as const) : units[state]
  const indent = isEnglish ? random.pick(['', '', '  ']) : random.pick(['', '\u3000\u3000'])
  return {
    isEnglish,
    unit,
    joint: isEnglish || random.chance(0.5) ? ' ' : '',
    columnEms: isEnglish ? random.int(15, 26) : random.int(11, 22),
    columnLines: random.int(8, 16),
    indent
  }
}

function damageFor(random: Random, family: Family, state: PageStateKind): DamageKind[] {
  if (state === 'moved') return [random.pick(ORDER_MOVES)]
  if (state !== 'damaged') return []
  return family === 'english'
    ? [random.pick(ORDER_MOVES)]
    : [random.pick(ORDER_MOVES), random.pick(CHINESE_SPOILS), random.pick(CHINESE_SPOILS)]
}

function mastheadOf(random: Random, paper: Paper): PaperLine[] {
  if (random.chance(0.5)) return []
  return random.pick(paper.furniture).map((text, place) => {
    return { text, role: 'furniture', story: -1, place, endsPart: true }
  })
}

const ROLES: Readonly<Record<StoryPart['kind'], PageLine['role']>> = {
  title: 'title',
  byline: 'byline',
  paragraph: 'body',
  line: 'body',
  subhead: 'body',
  caption: 'caption',
  jump: 'jump'
}
/** Captions and jump lines come last in an article's text. */
const LAST_PLACE = 1000

/** A story as columns of raw lines. */
function print(
  random: Random,
  story: readonly StoryPart[],
  index: number,
  printing: Printing
): PaperLine[][] {
  const columns: PaperLine[][] = [[]]
  const total = printing.unit === 'column' ? printing.columnLines : Infinity
  let free = total
  for (const [order, part] of story.entries()) {
    const printed = printedLines(random, part, printing)
    const role = ROLES[part.kind]
    const place = order * 100 + (role === 'caption' || role === 'jump' ? LAST_PLACE * 100 : 0)
    for (let from = 0; from < printed.length;) {
      const taken = printing.unit === 'line' ? 1 : Math.min(free, printed.length - from)
      const own = printed.slice(from, from + taken)
      const isInside = from > 0 && !/[。！？”」.]$/.test(printed[from - 1]!.text)
      columns.at(-1)!.push({
        text: own.map(({ text }) => text).join(printing.joint),
        clean: own.map(({ clean }) => clean).join(''),
        role,
        story: index,
        place: place + from,
        ...(isInside && { isInside }),
        endsPart: from + taken >= printed.length
      })
      from += taken
      free -= taken
      if (free > 0) continue
      columns.push([])
      free = total
    }
  }
  return columns.filter((column) => column.length > 0)
}

function printedLines(random: Random, part: StoryPart, printing: Printing): readonly PrintedLine[] {
  const { text } = part
  if (part.kind !== 'paragraph' || printing.unit === 'paragraph') return [{ text, clean: text }]
  return printing.isEnglish
    ? wrapEnglish(random, text, printing.columnEms, 1)
    : wrapChinese(text, printing.columnEms, 2)
}

/** Raw text: indented paragraphs, and blank lines everywhere, between parts, or nowhere. */
function layOut(
  random: Random,
  lines: readonly PageLine[],
  texts: readonly string[],
  printing: Printing,
  stories: number
): KnownPage {
  const blanks = random.pick(['every', 'parts', 'none'] as const)
  const raw: string[] = []
  const numbers = lines.map((line, i) => {
    const { endsPart } = line as PaperLine
    const isIndented = line.role === 'body' && !line.isInside && printing.indent !== ''
    raw.push((isIndented && startsPart(lines, i) ? printing.indent : '') + texts[i]!)
    const number = raw.length
    if (blanks === 'every' || (blanks === 'parts' && endsPart)) raw.push('')
    return number
  })
  return { raw: `${raw.join('\n')}\n`, gold: goldOf(lines, numbers, stories) }
}

const startsPart = (lines: readonly PageLine[], i: number): boolean => lines[i]!.place % 100 === 0

/** A headline whose letters were set apart. */
const spacedOut = (text: string): string =>
  text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ')

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const keys = list.map(() => random.next())
  return list
    .map((value, i) => ({ value, key: keys[i]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}
