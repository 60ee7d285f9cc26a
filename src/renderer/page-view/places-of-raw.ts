import type { Paragraph, ParagraphId, Span } from '#shared/model/index'
import { cleanRangeAt, rawSpansAt } from '#shared/text/index'
import { spansWithin, type OwnedSpan } from './owned-spans'
import type { Place } from './place'

type Paragraphs = Readonly<Record<ParagraphId, Paragraph>>

/** The clean places made from raw `[start, end)`; for a caret, from the character behind it, or before it. */
export function placesOfRaw(
  spans: readonly OwnedSpan[],
  paragraphs: Paragraphs,
  { start, end }: Span
): Place[] {
  if (start === end) {
    const behind = placesIn(spans, paragraphs, start, start + 1)
    return behind.length > 0 || start === 0 ? behind : placesIn(spans, paragraphs, start - 1, start)
  }
  return placesIn(spans, paragraphs, start, end)
}

function placesIn(spans: readonly OwnedSpan[], paragraphs: Paragraphs, start: number, end: number): Place[] {
  const ids = new Set(spansWithin(spans, start, end).map(({ paragraph }) => paragraph))
  return [...ids].flatMap((id) => {
    const range = cleanRangeAt(paragraphs[id]!, start, end)
    return range ? [{ paragraph: id, ...range }] : []
  })
}

/**
 * The raw spans behind a clean place. A caret stands for the character behind it, at the end of the paragraph
 * for the one before it. Text that a person inserted has no raw text: then an empty span says where it went.
 */
export function rawOfPlace(paragraph: Paragraph, { start, end }: Pick<Place, 'start' | 'end'>): Span[] {
  const { runs, text } = paragraph
  const from = start === end && start === text.length ? Math.max(0, start - 1) : start
  const to = start === end ? Math.min(text.length, from + 1) : end
  const spans = rawSpansAt(paragraph, from, to)
  if (spans.length > 0) return spans
  const run = runs.findLast((each) => each.start <= from) ?? runs[0]
  return run ? [{ start: run.rawEnd, end: run.rawEnd }] : []
}
