import type { Change, PageState, Paragraph, ParagraphId, Span } from '../model'
import { startOfRaw } from './raw-place'

export interface Cutting {
  /** Splits that make whole paragraphs of the raw text asked for. */
  readonly changes: readonly Change[]
  /** Those paragraphs, in the order of the file. */
  readonly paragraphs: readonly ParagraphId[]
}

/**
 * Cuts raw text out of its paragraphs, so that it can be moved: where the cut falls inside a change of the pipeline,
 * the whole change goes with the side where it begins. `newId` is asked once for each split.
 */
export function cutOut(state: PageState, raw: Span, newId: () => ParagraphId): Cutting {
  const changes: Change[] = []
  const found: { id: ParagraphId; start: number }[] = []
  for (const paragraph of Object.values(state.paragraphs)) {
    let current = paragraph.id
    let cut = 0
    for (const [start, end] of cleanRanges(paragraph, raw)) {
      // Offsets are those of the whole paragraph; what was cut off before is another paragraph by now.
      if (start > cut) {
        const tail = newId()
        changes.push({ kind: 'paragraph.split', paragraph: current, at: start - cut, tail })
        current = tail
        cut = start
      }
      found.push({
        id: current,
        start: startOfRaw({ runs: paragraph.runs.filter((run) => run.start >= start) })
      })
      if (end < paragraph.text.length) {
        const tail = newId()
        changes.push({ kind: 'paragraph.split', paragraph: current, at: end - cut, tail })
        current = tail
        cut = end
      }
    }
  }
  found.sort((a, b) => a.start - b.start)
  return { changes, paragraphs: found.map(({ id }) => id) }
}

/** The ranges of a paragraph's clean text that come from `raw`, in order, none empty. */
function cleanRanges(paragraph: Paragraph, raw: Span): [start: number, end: number][] {
  const ranges: [number, number][] = []
  for (const run of paragraph.runs) {
    const from = Math.max(raw.start, run.rawStart)
    const to = Math.min(raw.end, run.rawEnd)
    if (from >= to || run.end === run.start) continue
    const isKept = run.kind === 'kept'
    if (!isKept && run.rawStart < raw.start) continue
    const range: [number, number] = isKept
      ? [run.start + from - run.rawStart, run.start + to - run.rawStart]
      : [run.start, run.end]
    const last = ranges.at(-1)
    if (last && last[1] >= range[0]) last[1] = range[1]
    else ranges.push(range)
  }
  return joinOverInserted(ranges, paragraph)
}

/** What was inserted, or left out, between two pieces of the same raw text goes with them. */
function joinOverInserted(ranges: readonly [number, number][], paragraph: Paragraph): [number, number][] {
  const joined: [number, number][] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    const between = last ? paragraph.runs.filter((run) => run.start < range[0] && run.end > last[1]) : []
    const isInserted = between.length > 0 && between.every((run) => run.kind === 'inserted')
    if (last && isInserted) last[1] = range[1]
    else joined.push([range[0], range[1]])
  }
  return joined
}
