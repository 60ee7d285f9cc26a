import type { Folding } from './folding'

/** White space of every script, which `\s` means here; a line end is none, for no hit goes beyond a line. */
const SPACES =
  '\\t\\x{0b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}'
const MOST_PATHS = 1024
const MOST_PATHS_BEFORE_LINES = 8
const LITERAL_ESCAPE = /^\\[^\p{L}\p{N}]$/u
const REPEAT = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/

type Token =
  | { readonly kind: 'character'; readonly source: string; readonly value: string }
  /** One character out of many; `plain` where every engine reads it alike. */
  | { readonly kind: 'set'; readonly source: string; readonly plain: boolean }
  | { readonly kind: 'open' | 'close'; readonly source: string; readonly plain: boolean }
  | { readonly kind: 'repeat'; readonly source: string; readonly choices: number }
  | { readonly kind: 'bar' | 'edge'; readonly source: string }
  | { readonly kind: 'word'; readonly source: string }
  | { readonly kind: 'other'; readonly source: string }

/** A regular expression, read for what can be told of it before it is run. */
export class Pattern {
  private readonly tokens: readonly Token[]

  /** With its characters in the one form of `folding`, which the text has to be in too. */
  constructor(source: string, folding: Folding) {
    this.tokens = readTokens(source, folding)
  }

  /** For the linear-time engine. */
  get source(): string {
    return this.tokens.map(({ source }) => source).join('')
  }

  /** The same for the runtime's own engine. */
  get nativeSource(): string {
    return this.tokens
      .map(({ kind, source }) => (source === '.' && kind === 'set' ? '[^\\n]' : source))
      .join('')
      .replaceAll(/\\x\{([\da-f]+)\}/g, '\\u{$1}')
  }

  /** The longest run of characters that every match holds; '' where none is known. */
  get required(): string {
    let depth = 0
    let run = ''
    let longest = ''
    for (const [i, token] of this.tokens.entries()) {
      if (token.kind === 'open') depth += 1
      if (token.kind === 'close') depth -= 1
      if (token.kind === 'bar' && depth === 0) return ''
      const isRequired = token.kind === 'character' && depth === 0 && this.tokens[i + 1]?.kind !== 'repeat'
      run = isRequired ? run + token.value : ''
      if (run.length > longest.length) longest = run
    }
    return this.tokens.some(({ kind }) => kind === 'other') ? '' : longest
  }

  /**
   * How hard an engine that tries one way after the other may work at a character of the text. `bounded`: no more than a
   * fixed number of steps; nothing repeats without end, nothing repeated has ways of its own, and the ways are few.
   * `line`: no more than that times the length of the line, for one set repeats without end. Else null.
   */
  get effort(): 'bounded' | 'line' | null {
    let paths = 1
    let endless = 0
    for (const [i, token] of this.tokens.entries()) {
      if (token.kind === 'other' || token.kind === 'word') return null
      if ((token.kind === 'set' || token.kind === 'open') && !token.plain) return null
      if (token.kind === 'bar') paths *= 2
      if (token.kind === 'repeat') {
        const repeated = this.tokens[i - 1]?.kind
        if (repeated !== 'character' && repeated !== 'set') return null
        if (token.choices === Number.POSITIVE_INFINITY) endless += 1
        else paths *= token.choices
      }
    }
    if (endless === 0) return paths <= MOST_PATHS ? 'bounded' : null
    return endless === 1 && paths <= MOST_PATHS_BEFORE_LINES ? 'line' : null
  }
}

function readTokens(source: string, folding: Folding): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < source.length;) {
    const [token, length] = nextToken(source.slice(at), folding)
    tokens.push(token)
    at += length
  }
  return tokens
}

function nextToken(rest: string, folding: Folding): [Token, length: number] {
  const first = String.fromCodePoint(rest.codePointAt(0)!)
  const repeat = REPEAT.exec(rest)
  if (repeat) return [{ kind: 'repeat', source: repeat[0], choices: choicesOf(repeat) }, repeat[0].length]
  switch (first) {
    case '\\':
      return escapeToken(
        String.fromCodePoint(...[...rest].slice(0, 2).map((c) => c.codePointAt(0)!)),
        rest,
        folding
      )
    case '[':
      return classToken(rest, folding)
    case '(': {
      const plain = !rest.startsWith('(?') || rest.startsWith('(?:')
      const opening = plain
        ? rest.startsWith('(?:')
          ? '(?:'
          : '('
        : (/^\(\?[^):>]*[:>)]?/.exec(rest)?.[0] ?? '(')
      if (opening.endsWith(')')) return [{ kind: 'other', source: opening }, opening.length]
      return [{ kind: 'open', source: opening, plain }, opening.length]
    }
    case ')':
      return [{ kind: 'close', source: first, plain: true }, 1]
    case '|':
      return [{ kind: 'bar', source: first }, 1]
    case '^':
    case '$':
      return [{ kind: 'edge', source: first }, 1]
    case '.':
      return [{ kind: 'set', source: first, plain: true }, 1]
    default:
      return [character(first, folding), first.length]
  }
}

function choicesOf([all, least, comma, most]: RegExpExecArray): number {
  if (all.startsWith('?')) return 2
  if (least === undefined || (comma !== '' && most === '')) return Number.POSITIVE_INFINITY
  return comma === '' ? 1 : Number(most) - Number(least) + 1
}

function escapeToken(escape: string, rest: string, folding: Folding): [Token, number] {
  const { length } = escape
  if (LITERAL_ESCAPE.test(escape)) return [character(escape.slice(1), folding), length]
  if (escape === '\\s') return [{ kind: 'set', source: `[${SPACES}]`, plain: true }, length]
  if (escape === '\\S') return [{ kind: 'set', source: `[^\\n${SPACES}]`, plain: true }, length]
  if (escape === '\\d') return [{ kind: 'set', source: escape, plain: true }, length]
  if (escape === '\\D') return [{ kind: 'set', source: '[^\\n0-9]', plain: true }, length]
  if (escape === '\\w' || escape === '\\W') return [{ kind: 'set', source: escape, plain: false }, length]
  if (escape === '\\b' || escape === '\\B') return [{ kind: 'word', source: escape }, length]
  const quoted = /^\\Q([^]*?)(?:\\E|$)/.exec(rest)
  if (quoted) return [{ kind: 'other', source: quoted[0] }, quoted[0].length]
  const property = /^\\[pP](?:\{[^}]*\}|\p{L})/u.exec(rest) ?? /^\\x(?:\{[^}]*\}|[\da-fA-F]{2})/.exec(rest)
  const source = property?.[0] ?? escape
  return [property ? { kind: 'set', source, plain: false } : { kind: 'other', source }, source.length]
}

function character(value: string, folding: Folding): Token {
  const folded = folding.fold(value)
  return { kind: 'character', value: folded, source: escaped(folded) }
}

function escaped(value: string): string {
  return /^[\\^$.*+?()[\]{}|/-]$/.test(value) && value !== '-' ? `\\${value}` : value
}

/** A class in brackets. Ends of ranges keep their order: only widths are folded there, never variants. */
function classToken(rest: string, folding: Folding): [Token, number] {
  const members = /^\[\^?\]?(?:\[:\^?\w+:\]|\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\[^]|[^\]\\])*\]/u.exec(rest)?.[0]
  if (members === undefined) return [{ kind: 'other', source: rest }, rest.length]
  const isNegated = members.startsWith('[^')
  const head = isNegated ? '[^' : '['
  const plain = !/\[:|\\[pPwWSbB]|\\x/.test(members) && !members.startsWith(`${head}]`)
  const parts =
    members.slice(head.length, -1).match(/\[:\^?\w+:\]|\\[pP]\{[^}]*\}|\\x\{[^}]*\}|\\[^]|[^]/gu) ?? []
  const source = parts.map((part, i) => {
    if (part === '\\s') return SPACES
    if (part.length > 2 || (part.startsWith('\\') && !LITERAL_ESCAPE.test(part))) return part
    const value = part.startsWith('\\') ? part.slice(1) : part
    const isRangeEnd = (parts[i + 1] === '-' && i + 2 < parts.length) || (parts[i - 1] === '-' && i > 1)
    const folded = isRangeEnd ? widthOnly(value, folding) : folding.fold(value)
    return folded === value ? part : /[\\^\]-]/.test(folded) ? `\\${folded}` : folded
  })
  return [
    { kind: 'set', source: `${head}${isNegated ? '\\n' : ''}${source.join('')}]`, plain },
    members.length
  ]
}

function widthOnly(value: string, folding: Folding): string {
  const folded = folding.fold(value)
  return folded.charCodeAt(0) < 0x80 ? folded : value
}
