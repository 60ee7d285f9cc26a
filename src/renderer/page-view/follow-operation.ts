import type { Flag, Mention, Note, ParagraphId } from '#shared/model/index'
import { mapRange } from '#shared/text/index'
import type { Operation } from './operation'

/** The tags, flags and notes of one paragraph. */
export interface Marks {
  readonly mentions: readonly Mention[]
  readonly flags: readonly Flag[]
  readonly notes: readonly Note[]
}

/** What an editor knows of its lines beside their text. */
export interface MarkedLines {
  readonly ids: readonly ParagraphId[]
  readonly marks: ReadonlyMap<ParagraphId, Marks>
}

type Mark = Mention | Flag | Note

const NONE: Marks = { mentions: [], flags: [], notes: [] }

/**
 * Lines and marks after `operation`, for what is shown until the page's state says the same: marks follow an
 * edit as `mapRange` says, and one whose text is gone is not shown.
 */
export function followOperation(lines: MarkedLines, operation: Operation): MarkedLines {
  const { paragraph } = operation
  const marks = lines.marks.get(paragraph) ?? NONE
  switch (operation.kind) {
    case 'edit': {
      const follow = <Kind extends Mark>(mark: Kind): Kind[] => {
        const range = mapRange(operation.step, mark.start, mark.end)
        return range ? [{ ...mark, ...range }] : []
      }
      return { ids: lines.ids, marks: withMarks(lines.marks, [paragraph, mapMarks(marks, follow)]) }
    }
    case 'split': {
      const { at, tail } = operation
      const left = mapMarks(marks, (mark) => (mark.end <= at ? [mark] : []))
      const right = mapMarks(marks, (mark) => (mark.start >= at ? [moved(mark, tail, -at)] : []))
      const index = lines.ids.indexOf(paragraph)
      const ids = lines.ids.toSpliced(index + 1, 0, tail)
      return { ids, marks: withMarks(lines.marks, [paragraph, left], [tail, right]) }
    }
    case 'join': {
      const next = lines.marks.get(operation.next) ?? NONE
      const tail = mapMarks(next, (mark) => [moved(mark, paragraph, operation.at)])
      const joined = {
        mentions: [...marks.mentions, ...tail.mentions],
        flags: [...marks.flags, ...tail.flags],
        notes: [...marks.notes, ...tail.notes]
      }
      const ids = lines.ids.filter((id) => id !== operation.next)
      return { ids, marks: withMarks(lines.marks, [paragraph, joined], [operation.next, NONE]) }
    }
    default:
      return operation satisfies never
  }
}

function mapMarks(marks: Marks, edit: <Kind extends Mark>(mark: Kind) => Kind[]): Marks {
  const { mentions, flags, notes } = marks
  if (mentions.length + flags.length + notes.length === 0) return marks
  return { mentions: mentions.flatMap(edit), flags: flags.flatMap(edit), notes: notes.flatMap(edit) }
}

function moved<Kind extends Mark>(mark: Kind, paragraph: ParagraphId, by: number): Kind {
  return { ...mark, paragraph, start: mark.start + by, end: mark.end + by }
}

/** The same map where no marks come or go: most typing is in paragraphs without any. */
function withMarks(
  all: MarkedLines['marks'],
  ...entries: readonly [ParagraphId, Marks][]
): MarkedLines['marks'] {
  const changed = entries.filter(([id, marks]) => (all.get(id) ?? NONE) !== marks)
  return changed.length === 0 ? all : new Map([...all, ...changed])
}
