import type { Span } from '../model'

/** A hit with what stands around it in its line. */
export interface HitInContext {
  readonly before: string
  readonly found: string
  readonly after: string
}

/** The hit with up to `around` characters on either side of it, never beyond its line. */
export function inContext(text: string, { start, end }: Span, around: number): HitInContext {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', end)
  const lineEnd = nextBreak < 0 ? text.length : nextBreak
  const from = wholeFrom(text, Math.max(start === 0 ? 0 : lineStart, start - around))
  const to = wholeFrom(text, Math.min(lineEnd, end + around))
  return { before: text.slice(from, start), found: text.slice(start, end), after: text.slice(end, to) }
}

/** `at`, or the place behind it where it would part a pair. */
function wholeFrom(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit < 0xe000 ? at + 1 : at
}
