import { widthEms } from '#shared/text/index'
import { newsStory, type NewsStory } from './news-story'
import { anyNoun } from './news-words'
import { MIXED_KINDS, MOVES, SPOILS, type Columns, type DamageKind, type PageLine } from './page-damage'
import type { Random } from './random'

/** An article of the gold, in the shape that the scorer reads. */
export interface GoldArticle {
  readonly id: string
  readonly title: readonly number[]
  readonly byline: readonly number[]
  readonly body: readonly number[]
  readonly captions: readonly number[]
  readonly jump: readonly number[]
  readonly repeats: readonly (readonly [line: number, of: number])[]
  readonly cleanText: string
}

export interface KnownPage {
  readonly raw: string
  readonly gold: { readonly furniture: readonly number[]; readonly articles: readonly GoldArticle[] }
}

/** How a story's text became raw lines. */
interface Printing {
  /** A raw line is a paragraph as far as its column goes, or one printed line. */
  readonly unit: 'paragraph' | 'column' | 'line'
  /** Spaces stand where printed lines met. */
  readonly spaces: boolean
  readonly columnEms: number
  readonly columnLines: number
  /** Columns end after so many lines. */
  readonly hasColumns: boolean
}

const BLANK_LINES = [0, 1, 1, 2]
const INDENT_EMS = 2
/** Marks may hang over the edge of the column. */
const HANGING_EMS = 0.5

/** A page of two to five stories of known text, damaged in one way, or in three ways at once. */
export function knownPage(random: Random, kind: DamageKind): KnownPage {
  const kinds = kind === 'mixed' ? mixture(random) : [kind]
  const printing = printingFor(random, kinds)
  const common = [anyNoun(random), anyNoun(random)]
  const stories = Array.from({ length: random.int(2, 5) }, () => newsStory(random, '云溪日报', common))
  let columns: Columns = stories.flatMap((story, i) => print(story, i, printing))
  for (const each of kinds) columns = MOVES[each]?.(random, columns) ?? columns
  const lines = columns.flat()
  const spoiled = lines.map((line) =>
    kinds.reduce((text, each) => SPOILS[each]?.(random, { ...line, text }) ?? text, line.text)
  )
  const blanks = random.pick(BLANK_LINES)
  const numbers = lines.map((_, i) => 1 + i * (blanks + 1))
  const raw = spoiled.map((text) => text + '\n'.repeat(blanks + 1)).join('')
  return { raw, gold: goldOf(lines, numbers, stories.length) }
}

function mixture(random: Random): DamageKind[] {
  return [...new Set([random.pick(MIXED_KINDS), random.pick(MIXED_KINDS), random.pick(MIXED_KINDS)])]
}

function printingFor(random: Random, kinds: readonly DamageKind[]): Printing {
  const is = (...some: DamageKind[]) => some.some((kind) => kinds.includes(kind))
  const unit = is('interleaved-columns', 'torn-columns', 'cut-tails', 'joined-wraps', 'swapped-columns')
    ? 'column'
    : is('hard-wraps', 'missing-lines', 'interleaved-lines')
      ? 'line'
      : is('shuffled-paragraphs')
        ? 'paragraph'
        : random.pick(['paragraph', 'column', 'line'] as const)
  return {
    unit,
    spaces: unit === 'column' && (is('joined-wraps') || random.chance(0.3)),
    columnEms: random.int(12, 24),
    columnLines: random.int(8, 20),
    hasColumns: unit === 'column' || is('interleaved-lines')
  }
}

/** A story as columns of raw lines. */
function print(story: NewsStory, index: number, printing: Printing): PageLine[][] {
  const line = (text: string, role: PageLine['role'], place: number): PageLine => ({
    text,
    role,
    story: index,
    place
  })
  const columns: PageLine[][] = [
    [
      ...story.title.map((text, i) => line(text, 'title', i)),
      ...(story.byline ? [line(story.byline, 'byline', 9)] : [])
    ]
  ]
  let place = 10
  const total = printing.hasColumns ? printing.columnLines : Infinity
  let free = total
  for (const paragraph of story.paragraphs) {
    const printed = printedLines(paragraph, printing.columnEms)
    for (let from = 0; from < printed.length;) {
      const taken = printing.unit === 'line' ? 1 : Math.min(free, printed.length - from)
      const text = printed.slice(from, from + taken).join(printing.spaces ? ' ' : '')
      const isInside = from > 0 && !/[。！？”]$/.test(printed[from - 1]!)
      columns.at(-1)!.push({ ...line(text, 'body', place), isInside })
      place += 1
      from += taken
      free -= taken
      if (free > 0) continue
      columns.push([])
      free = total
    }
  }
  return columns.filter((column) => column.length > 0)
}

/** No line begins with a mark that closes, or in the middle of a number or a Latin word. */
function printedLines(text: string, columnEms: number): string[] {
  const lines: string[] = []
  const pieces = text.match(/(?:[\w.:%,-]+|[^\w])[，。、；：！？”）》]*/gu) ?? []
  let line = ''
  for (const piece of pieces) {
    const ems = lines.length === 0 ? columnEms - INDENT_EMS : columnEms
    if (line !== '' && widthEms(line + piece) > ems + HANGING_EMS) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line]
}

/** What is known of a page whose `lines` stand on the raw lines `numbers`. */
export function goldOf(
  lines: readonly PageLine[],
  numbers: readonly number[],
  stories: number
): KnownPage['gold'] {
  const numberOf = new Map(lines.map((line, i) => [line, numbers[i]!]))
  const articles = Array.from({ length: stories }, (_, story): GoldArticle => {
    const own = lines.filter((line) => line.story === story).sort((a, b) => a.place - b.place)
    const kept = own.filter((line) => !line.copyOf)
    const numbersOf = (role: PageLine['role']) =>
      kept.filter((line) => line.role === role).map((line) => numberOf.get(line)!)
    const text = (role: PageLine['role']) =>
      kept.filter((line) => line.role === role).map((line) => line.clean ?? line.text)
    return {
      id: `story-${story}`,
      title: numbersOf('title'),
      byline: numbersOf('byline'),
      body: numbersOf('body'),
      captions: numbersOf('caption'),
      jump: numbersOf('jump'),
      repeats: own.flatMap((line) =>
        line.copyOf ? [[numberOf.get(line)!, numberOf.get(line.copyOf)!] as const] : []
      ),
      cleanText: [...text('byline'), ...text('body'), ...text('caption')].join('')
    }
  })
  return {
    furniture: lines.flatMap((line, i) => (line.role === 'furniture' ? [numbers[i]!] : [])),
    articles
  }
}
