import type { Text } from '@codemirror/state'
import type { ParagraphId } from '#shared/model/index'
import type { Place } from './place'

/** An editor's document: paragraph `ids[i]` is line `i + 1`. Law: `ids.length === doc.lines`. */
export interface ParagraphLines {
  readonly doc: Text
  readonly ids: readonly ParagraphId[]
}

/** The part of `[from, to)` that lies in the paragraph of `from`. */
export function placeAt({ doc, ids }: ParagraphLines, from: number, to = from): Place {
  const line = doc.lineAt(from)
  return {
    paragraph: ids[line.number - 1]!,
    start: from - line.from,
    end: Math.min(to, line.to) - line.from
  }
}

/** Document positions of a place, cut to the paragraph's text; null where the paragraph is not here. */
export function positionsOf({ doc, ids }: ParagraphLines, place: Place): { from: number; to: number } | null {
  const index = ids.indexOf(place.paragraph)
  if (index < 0) return null
  const line = doc.line(index + 1)
  const at = (offset: number) => line.from + Math.min(Math.max(0, offset), line.length)
  return { from: at(place.start), to: at(place.end) }
}
