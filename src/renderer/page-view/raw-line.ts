import type { RawPage, Span } from '#shared/model/index'
import { indexAt } from '#shared/text/index'

const known = new WeakMap<RawPage, readonly { readonly start: number }[]>()

/** The number of the line, from 1, that the raw character at `offset` is in. */
export function lineOfRaw(raw: RawPage, offset: number): number {
  return indexAt(linesOf(raw), offset) + 1
}

/** The numbers of the first and the last line that `spans` touch. */
export function linesOfSpans(raw: RawPage, spans: readonly Span[]): [from: number, to: number] {
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  return [lineOfRaw(raw, first), lineOfRaw(raw, last)]
}

/** Found once a page: a large one is asked for thousands of lines. */
function linesOf(raw: RawPage): readonly { readonly start: number }[] {
  const lines = known.get(raw) ?? [0, ...endsIn(raw.text)].map((start) => ({ start }))
  known.set(raw, lines)
  return lines
}

const endsIn = (text: string): number[] => Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)
