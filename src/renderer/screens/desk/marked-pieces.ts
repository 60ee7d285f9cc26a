import type { Note, Span } from '#shared/model/index'
import type { Place } from '../../page-view'

/** Text cut where a note, a hit, or what is selected beside, begins or ends; `classes` is empty for plain text. */
export function markedPieces(
  text: string,
  notes: readonly Note[],
  synced: Place | undefined,
  found: readonly (Span & { readonly isCurrent: boolean })[]
): { readonly text: string; readonly classes: string }[] {
  const ranges = [
    ...notes.map(({ start, end, kind }) => ({ start, end, name: `note note-${kind}` })),
    ...(synced ? [{ start: synced.start, end: synced.end, name: 'synced' }] : []),
    ...found.map(({ start, end, isCurrent }) => ({
      start,
      end,
      name: isCurrent ? 'found found--current' : 'found'
    }))
  ]
  const cuts = [0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]
  const edges = [...new Set(cuts)].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1]!
    const names = ranges.filter((range) => range.start <= start && end <= range.end)
    return { text: text.slice(start, end), classes: names.map(({ name }) => name).join(' ') }
  })
}
