import type { PageState, Paragraph, ParagraphId, RawPage, Span } from '../model'
import { pageQuality } from '../quality'
import { cleanRangeAt, groupBy, mergeTouching, rawSpansAt, sourceOf } from '../text'
import { pageFacts } from './page-facts'
import { RawLines } from './raw-lines'
import { type PageRow, type RepeatRow, type SpanRow, spanRow } from './rows'

/** The row of pages.jsonl for one page. */
export function pageRow(page: RawPage, state: PageState): PageRow {
  const lines = new RawLines(page.text)
  const spansOf = (ids: readonly ParagraphId[]): SpanRow[] =>
    mergeTouching(byStart(ids.flatMap((id) => sourceOf(state.paragraphs[id]!)))).map(spanRow)
  return {
    ...pageFacts(page, state),
    sizeBytes: page.sizeBytes,
    decoder: page.decoder.by,
    articles: state.articles.length,
    orphans: state.orphans.length,
    repeats: state.repeats
      .flatMap((id) => repeatedLines(lines, state, state.paragraphs[id]!))
      .sort((a, b) => a.line - b.line || a.source[0]![0] - b.source[0]![0]),
    furniture: spansOf(state.furniture),
    unassigned: spansOf(state.unassigned),
    ...(state.issue && { issue: state.issue }),
    quality: pageQuality(state)
  }
}

/** One row for each raw line of a repeated paragraph. */
function repeatedLines(lines: RawLines, state: PageState, copy: Paragraph): RepeatRow[] {
  const parts = sourceOf(copy).flatMap((span) => lines.cut(span))
  const original = copy.copyOf && state.paragraphs[copy.copyOf]
  return [...groupBy(parts, ({ number }) => number)].map(([line, partsOfLine]) => {
    const spans = partsOfLine.map(({ span }) => span)
    const of = original ? lines.numberAt(originalOffset(original, copy, spans)) : null
    return { line, of, source: byStart(spans).map(spanRow) }
  })
}

/**
 * The raw offset in the original where the text made from `spans` of its copy begins: the equal text nearest
 * behind the same place, else the first equal text, else the same place.
 */
function originalOffset(original: Paragraph, copy: Paragraph, spans: readonly Span[]): number {
  const range = cleanRangeAt(copy, spans[0]!.start, spans.at(-1)!.end) ?? { start: 0, end: 0 }
  const text = copy.text.slice(range.start, range.end)
  const near = original.text.indexOf(text, range.start)
  const found = near === -1 ? original.text.indexOf(text) : near
  const start = Math.min(found === -1 ? range.start : found, Math.max(0, original.text.length - 1))
  return (rawSpansAt(original, start, start + 1)[0] ?? sourceOf(original)[0])?.start ?? 0
}

function byStart(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}
