import { RE2JS, RE2JSSyntaxException } from 're2js'
import { cutsCharacter } from './cuts-character'
import { FOLD_ALL, foldingOf, type Folding } from './folding'
import { Pattern } from './pattern'
import type { Hit, Query, QueryError } from './query'

/** A text with what speeds the search in it up. */
export interface SearchText {
  readonly text: string
  /** `text` in the one form in which no difference is left. */
  readonly folded: string
}

/** Prepares a text to be searched, often or once. */
export function searchText(text: string): SearchText {
  return { text, folded: foldingOf(FOLD_ALL).fold(text) }
}

/** Every place of a text that a query means, from the first to the last; none overlaps another, none holds a line end. */
export type Finder = (searched: SearchText) => Hit[]

const LONGEST_QUERY = 1000
/** Steps at one text that may be left to an engine whose work grows with the length of lines: some ten milliseconds. */
const MOST_STEPS = 8_000_000

/** Makes a query ready to be looked for, or tells why it cannot be. */
export function compileQuery(query: Query): { readonly find: Finder } | { readonly error: QueryError } {
  if (query.text === '') return { error: 'empty' }
  if (query.text.length > LONGEST_QUERY) return { error: 'too-long' }
  return query.regexp ? compileRegexp(query) : { find: literalFinder(query) }
}

/** Looks in the text without differences, and confirms what it finds where some differences matter. */
function literalFinder(query: Query): Finder {
  const folding = foldingOf(query)
  const needle = folding.fold(query.text)
  const isExact = folding.isNone
  const isAll = folding === foldingOf(FOLD_ALL)
  const wanted = isExact ? needle : foldingOf(FOLD_ALL).fold(query.text)
  const { length } = wanted
  return ({ text, folded }) => {
    const hits: Hit[] = []
    const within = isExact ? text : folded
    let at = within.indexOf(wanted)
    while (at >= 0) {
      const end = at + length
      const isHit =
        (isExact || isAll || folding.fold(text.slice(at, end)) === needle) && !cutsCharacter(text, at, end)
      if (isHit) hits.push({ start: at, end })
      at = within.indexOf(wanted, isHit ? end : at + 1)
    }
    return hits
  }
}

function compileRegexp(query: Query): { readonly find: Finder } | { readonly error: QueryError } {
  const folding = foldingOf({ ...query, matchCase: true })
  try {
    // As it was typed first: what is wrong is told of what the person sees.
    RE2JS.compile(query.text)
    return { find: regexpFinder(query, folding) }
  } catch (error) {
    return { error: errorOf(error) }
  }
}

function regexpFinder({ text: typed, matchCase }: Query, folding: Folding): Finder {
  const pattern = new Pattern(typed, folding)
  const required = foldingOf(FOLD_ALL).fold(pattern.required)
  const run = runnerOf(pattern, matchCase)
  return ({ text, folded }) => {
    if (!folded.includes(required)) return []
    const read = folding.fold(text)
    const found = run(read, text)
    const crosses = found.some(({ start, end }) => {
      const lineEnd = read.indexOf('\n', start)
      return lineEnd >= 0 && lineEnd < end
    })
    const hits = crosses ? lineByLine(read, text, run) : found
    return hits.filter(({ start, end }) => start < end && !cutsCharacter(text, start, end))
  }
}

/** Every match in `read`, with what `text`, of the same length, holds in the groups. */
type Runner = (read: string, text: string) => Hit[]

function lineByLine(read: string, text: string, run: Runner): Hit[] {
  const hits: Hit[] = []
  let from = 0
  for (const line of read.split('\n')) {
    const to = from + line.length
    for (const hit of run(line, text.slice(from, to))) {
      hits.push({ ...hit, start: hit.start + from, end: hit.end + from })
    }
    from = to + 1
  }
  return hits
}

/** The runtime's own engine where it cannot be made to work long, and the linear one elsewhere: they find the same. */
function runnerOf(pattern: Pattern, matchCase: boolean): Runner {
  const { effort } = pattern
  const linear = linearRunner(pattern, matchCase)
  const native = effort && nativeRunner(pattern, matchCase)
  if (!native || effort === 'bounded') return native ?? linear
  return (read, text) =>
    read.length * longestLine(read) > MOST_STEPS ? linear(read, text) : native(read, text)
}

function longestLine(text: string): number {
  let longest = 0
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    longest = Math.max(longest, to - from)
    from = to + 1
  }
  return longest
}

function nativeRunner(pattern: Pattern, matchCase: boolean): Runner | null {
  try {
    const expression = new RegExp(pattern.nativeSource, matchCase ? 'dgmu' : 'dgimu')
    return (read, text) =>
      Array.from(read.matchAll(expression), ({ indices }) => {
        const [[start, end] = [0, 0], ...spans] = indices!
        return {
          start,
          end,
          groups: spans.map((span: readonly [number, number] | undefined) =>
            span ? text.slice(...span) : ''
          )
        }
      })
  } catch {
    // What only the linear engine can read.
    return null
  }
}

function linearRunner(pattern: Pattern, matchCase: boolean): Runner {
  const flags = RE2JS.MULTILINE | (matchCase ? 0 : RE2JS.CASE_INSENSITIVE)
  const expression = RE2JS.compile(pattern.source, flags)
  const count = expression.groupCount()
  return (read, text) => {
    const hits: Hit[] = []
    if (!expression.test(read)) return hits
    const matcher = expression.matcher(read)
    while (matcher.find()) {
      const groups = Array.from({ length: count }, (_, i) => {
        const start = matcher.start(i + 1)
        return start < 0 ? '' : text.slice(start, matcher.end(i + 1))
      })
      hits.push({ start: matcher.start(), end: matcher.end(), groups })
    }
    return hits
  }
}

const ERRORS: readonly (readonly [RegExp, QueryError])[] = [
  [/missing closing \]/, 'open-bracket'],
  [/missing closing \)/, 'open-parenthesis'],
  [/unexpected \)/, 'closed-parenthesis'],
  [/missing argument to repetition|nested repetition/, 'nothing-to-repeat'],
  [/invalid repeat count|expression too large/, 'too-many-repeats'],
  [/character class range/, 'bad-range'],
  [/`\\[1-9]`|`\(\?<?[=!]|`\(\?<[=!]/, 'not-linear'],
  [/escape sequence|trailing backslash/, 'bad-escape']
]

function errorOf(error: unknown): QueryError {
  if (!(error instanceof RE2JSSyntaxException)) throw error
  return ERRORS.find(([expression]) => expression.test(error.message))?.[1] ?? 'bad-pattern'
}
