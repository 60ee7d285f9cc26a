import { widthEms } from './width-ems'

const WIDEST_ROW_EMS = 40
/** A label and a value, `北京：晴` or `Wheat—No. 2`, are told from two lines, columns of spaces from three. */
const LEAST_ROWS = { ':': 2, '—': 2, _: 3 } as const
const LEAST_ALIKE = 0.7
const LEAST_TOKENS = 3
/** Letters set apart are no columns. */
const MOST_GAPS = 4

const LEAST_VERSES = 4
const LEAST_BARE_VERSES = 5
const WIDEST_VERSE_EMS = 14
const WIDEST_LATIN_VERSE_EMS = 26
/** Neighbouring lines of a column differ by less. */
const LEAST_RAGGED_EMS = 1.5

/**
 * Which lines stand by themselves though no mark ends them: rows of a table, told by the shape that neighbours have in
 * common, and lines of verse. Their spaces are columns, and nothing runs on from one to the next.
 */
export function findRows(lines: readonly string[]): boolean[] {
  const isRow = lines.map(() => false)
  const mark = (first: number, count: number, least: number) => {
    if (count >= least) isRow.fill(true, first, first + count)
  }
  const shapes = lines.map(shapeOf)
  for (const run of runsOf(lines.length, (i) => areAlike(shapes[i], shapes[i + 1]))) {
    const { hinge } = shapes[run.first] ?? {}
    if (hinge) mark(run.first, run.count, LEAST_ROWS[hinge])
  }
  for (const { isLine, least } of VERSES) {
    for (const { first, count } of runsOf(lines.length, (i) => isLine(lines[i]!) && isLine(lines[i + 1]!))) {
      if (count >= least && isVerse(lines.slice(first, first + count))) mark(first, count, least)
    }
  }
  return isRow
}

/** Runs of lines of which each goes with the next. */
function runsOf(length: number, goesWithNext: (i: number) => boolean): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = []
  for (let first = 0; first < length;) {
    let last = first
    while (last + 1 < length && goesWithNext(last)) last += 1
    if (last > first) runs.push({ first, count: last - first + 1 })
    first = last + 1
  }
  return runs
}

/** What a line is made of: `恒生指数 23,211 升375点` is `H_N_HNH`. */
interface Shape {
  readonly tokens: readonly string[]
  /** What stands behind the row's label. */
  readonly hinge: keyof typeof LEAST_ROWS
}

function shapeOf(line: string): Shape | undefined {
  if (line.length > 2 * WIDEST_ROW_EMS || !/\d/.test(line) || widthEms(line) > WIDEST_ROW_EMS)
    return undefined
  if (/[。；！？]./u.test(line)) return undefined
  const tokens = [...line.matchAll(/\d[\d.,:]*|\p{Script=Han}+|\p{L}+(?: \p{L}+)*|\s+|./gu)].map(([text]) =>
    tokenOf(text)
  )
  const [label, hinge] = tokens
  if (tokens.length < LEAST_TOKENS || (label !== 'H' && label !== 'L')) return undefined
  if (hinge !== ':' && hinge !== '—' && hinge !== '_') {
    // `男子100米：`
    return tokens.indexOf(':') > 0 && tokens.indexOf(':') <= 3 && !tokens.includes('_')
      ? { tokens, hinge: ':' }
      : undefined
  }
  if (hinge === '_' && (/[，、,]/u.test(line.replace(/\d,\d/g, '')) || gapsOf(tokens) > MOST_GAPS))
    return undefined
  return { tokens, hinge }
}

const gapsOf = (tokens: readonly string[]): number => tokens.filter((token) => token === '_').length

function tokenOf(text: string): string {
  if (/^\d/.test(text)) return 'N'
  if (/^\p{Script=Han}/u.test(text)) return 'H'
  if (/^\p{L}/u.test(text)) return 'L'
  if (/^\s/.test(text)) return '_'
  return text === '：' ? ':' : text === '，' ? ',' : text
}

function areAlike(a: Shape | undefined, b: Shape | undefined): boolean {
  if (!a || !b || a.hinge !== b.hinge) return false
  return (2 * commonTokens(a.tokens, b.tokens)) / (a.tokens.length + b.tokens.length) >= LEAST_ALIKE
}

/** Length of the longest common subsequence. */
function commonTokens(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const token of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) {
      next.push(token === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    }
    row = next
  }
  return row[b.length]!
}

/** Classical verse with a mark at each line's end, new verse without any, English verse. */
const VERSES: readonly { readonly least: number; readonly isLine: (line: string) => boolean }[] = [
  { least: LEAST_VERSES, isLine: (line) => /^\p{Script=Han}{4,8}[，。？！；]$/u.test(line) },
  {
    least: LEAST_BARE_VERSES,
    isLine: (line) => /^\p{Script=Han}{3,}$/u.test(line) && widthEms(line) <= WIDEST_VERSE_EMS
  },
  {
    least: LEAST_VERSES,
    isLine: (line) =>
      /^["“‘']?\p{Lu}/u.test(line) &&
      /[\p{L},.;:!?’”—]$/u.test(line) &&
      /(?: \p{Ll}+){2}/u.test(line) &&
      widthEms(line) <= WIDEST_LATIN_VERSE_EMS
  }
]

/** Lines of a column are as wide as each other; those of a verse are not, or have a mark at each end. */
function isVerse(lines: readonly string[]): boolean {
  if (/^\p{Script=Han}/u.test(lines[0]!) && /[，。？！；]$/u.test(lines[0]!)) return true
  const ragged = lines.filter(
    (line, i) => i > 0 && Math.abs(widthEms(line) - widthEms(lines[i - 1]!)) >= LEAST_RAGGED_EMS
  )
  const isMarked = lines.filter((line) => /[,.;:!?]["”’]?$/.test(line)).length
  const isLatin = /^\P{Script=Han}/u.test(lines[0]!)
  return ragged.length * 3 >= lines.length && (!isLatin || isMarked * 3 >= lines.length)
}
