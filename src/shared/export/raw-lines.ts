import type { Span } from '../model'
import { indexAt } from '../text'

/** Numbers, from 1, and ranges of a page's raw lines. */
export class RawLines {
  readonly #starts: readonly { readonly start: number }[]

  constructor(private readonly raw: string) {
    const starts = [{ start: 0 }]
    for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) starts.push({ start: at + 1 })
    this.#starts = starts
  }

  /** Number of the line that holds the raw offset; a line end belongs to the line that it closes. */
  numberAt(offset: number): number {
    return indexAt(this.#starts, offset) + 1
  }

  /** The parts of a span line by line, without parts of white space alone. */
  cut(span: Span): { number: number; span: Span }[] {
    const parts: { number: number; span: Span }[] = []
    for (let start = span.start; start < span.end;) {
      const number = this.numberAt(start)
      const end = Math.min(span.end, this.#starts[number]?.start ?? span.end)
      if (/\S/.test(this.raw.slice(start, end))) parts.push({ number, span: { start, end } })
      start = end
    }
    return parts
  }
}
