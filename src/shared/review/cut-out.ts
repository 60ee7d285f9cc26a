import type { PageState, Paragraph, ParagraphId, Span } from '../model'
import { applyChange, type LaterChange } from './apply-change'
import { startOfRaw } from './raw-place'

export interface Cutting {
  /** Splits that make whole paragraphs of the text asked for. */
  readonly changes: readonly LaterChange[]
  /** Those paragraphs, in the order of the file. */
  readonly paragraphs: readonly ParagraphId[]
  /** For each paragraph that was cut, what is left of it, in its order. */
  readonly rests: readonly (readonly ParagraphId[])[]
}

type Range = readonly [start: number, end: number]

/**
 * Cuts raw text out of its paragraphs, so that it can be moved: where the cut falls inside a change of the pipeline,
 * the whole change goes with the side where it begins. `newId` is asked once for each split.
 */
export function cutOut(state: PageState, raw: Span, newId: () => ParagraphId): Cutting {
  const pieces = Object.values(state.paragraphs).map((paragraph) =>
    cutRanges(paragraph, cleanRanges(paragraph, raw), newId)
  )
  return {
    changes: pieces.flatMap(({ changes }) => changes),
    paragraphs: pieces
      .flatMap(({ found }) => found)
      .sort((a, b) => a.rawStart - b.rawStart)
      .map(({ id }) => id),
    rests: pieces.map(({ rest }) => rest).filter((rest) => rest.length > 0)
  }
}

/** Cuts clean `[start, end)` out of one paragraph. */
export function cutPart(
  state: PageState,
  { paragraph, start, end }: { paragraph: ParagraphId; start: number; end: number },
  newId: () => ParagraphId
): Cutting {
  const { changes, found, rest } = cutRanges(state.paragraphs[paragraph]!, [[start, end]], newId)
  return { changes, paragraphs: found.map(({ id }) => id), rests: [rest] }
}

/** Joins what is left of cut paragraphs, where the two sides stand side by side in `state` again. */
export function joinRests(state: PageState, { rests }: Pick<Cutting, 'rests'>): LaterChange[] {
  const changes: LaterChange[] = []
  let now = state
  for (const [first, ...others] of rests) {
    for (const next of others) {
      if (!first || nextTo(now, first) !== next) break
      const join: LaterChange = { kind: 'paragraph.joined', paragraph: first, next }
      changes.push(join)
      now = applyChange(now, join)
    }
  }
  return changes
}

function nextTo(state: PageState, id: ParagraphId): ParagraphId | undefined {
  const places = [...state.articles.map(({ paragraphs }) => paragraphs), state.unassigned, state.furniture]
  const place = places.find((ids) => ids.includes(id))
  return place?.[place.indexOf(id) + 1]
}

function cutRanges(paragraph: Paragraph, ranges: readonly Range[], newId: () => ParagraphId) {
  const changes: LaterChange[] = []
  const found: { id: ParagraphId; rawStart: number }[] = []
  const rest: ParagraphId[] = []
  let current = paragraph.id
  let cut = 0
  // Offsets are those of the whole paragraph; what was cut off before is another paragraph by now.
  const cutAt = (offset: number) => {
    const tail = newId()
    changes.push({ kind: 'paragraph.split', paragraph: current, at: offset - cut, tail })
    current = tail
    cut = offset
  }
  let isRest = true
  for (const [start, end] of ranges) {
    if (start > cut) {
      rest.push(current)
      cutAt(start)
    }
    const runs = paragraph.runs.filter((run) => run.start >= start)
    found.push({ id: current, rawStart: startOfRaw({ runs }) })
    isRest = end < paragraph.text.length
    if (isRest) cutAt(end)
  }
  if (isRest && ranges.length > 0) rest.push(current)
  return { changes, found, rest }
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
