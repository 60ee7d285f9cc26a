import type { Flag, Mention, Note, PageState, Paragraph, ParagraphId } from '../model'
import { concatAligned, splitAligned } from '../text'
import { paragraphOf } from './paragraph-of'
import { editPlace } from './place'
import { ChangeRefused } from './refused'

/** What is a range of one paragraph. */
type Marked = Mention | Flag | Note

/**
 * Cuts a paragraph at clean offset `at`; the rest becomes `tail`, next in the same place. A mention that the
 * cut goes through stays with the half that holds more of it, shortened.
 */
export function splitParagraph(state: PageState, id: ParagraphId, at: number, tail: ParagraphId): PageState {
  const paragraph = paragraphOf(state, id)
  if (at <= 0 || at >= paragraph.text.length) throw new ChangeRefused('outside-text', `${id} at ${at}`)
  if (state.paragraphs[tail]) throw new ChangeRefused('changed-since', `${tail} is there already`)
  const [left, right] = splitAligned(paragraph, at)
  const place = editPlace(state, id, (list, index) => list.toSpliced(index + 1, 0, tail))
  const divide = <Kind extends Marked>(mark: Kind): Kind =>
    mark.paragraph === id ? divideMark(mark, at, tail) : mark
  return {
    ...place,
    paragraphs: {
      ...state.paragraphs,
      [id]: { ...paragraph, ...left },
      [tail]: { ...paragraph, ...right, id: tail }
    },
    mentions: mapValues(state.mentions, divide),
    flags: mapValues(state.flags, divide),
    ...(state.notes && { notes: mapValues(state.notes, divide) })
  }
}

/** Makes `next`, which must be the paragraph behind `id` in the same place, the end of `id`. */
export function joinParagraphs(state: PageState, id: ParagraphId, next: ParagraphId): PageState {
  const first = paragraphOf(state, id)
  const second = paragraphOf(state, next)
  const place = editPlace(state, id, (list, index) => {
    if (list[index + 1] !== next) throw new ChangeRefused('not-neighbours', `${id} and ${next}`)
    return list.toSpliced(index + 1, 1)
  })
  const join = <Kind extends Marked>(mark: Kind): Kind =>
    mark.paragraph === next ? moveMark(mark, id, first.text.length) : mark
  const joined: Paragraph = { ...first, ...concatAligned([first, second]) }
  const paragraphs: Record<ParagraphId, Paragraph> = { ...state.paragraphs, [id]: joined }
  delete paragraphs[next]
  return {
    ...place,
    paragraphs: mapValues(paragraphs, (p) => (p.copyOf === next ? { ...p, copyOf: id } : p)),
    mentions: mapValues(state.mentions, join),
    flags: mapValues(state.flags, join),
    ...(state.notes && { notes: mapValues(state.notes, join) })
  }
}

function divideMark<Kind extends Marked>(mark: Kind, at: number, tail: ParagraphId): Kind {
  if (mark.end <= at && mark.start < at) return mark
  if (mark.start >= at) return moveMark(mark, tail, -at)
  const staysLeft = at - mark.start >= mark.end - at
  return staysLeft ? { ...mark, end: at } : { ...mark, paragraph: tail, start: 0, end: mark.end - at }
}

function moveMark<Kind extends Marked>(mark: Kind, paragraph: ParagraphId, by: number): Kind {
  return { ...mark, paragraph, start: mark.start + by, end: mark.end + by }
}

/** `records` with `edit` made on each; the same object where nothing changed. */
function mapValues<Value>(
  records: Readonly<Record<string, Value>>,
  edit: (value: Value) => Value
): Readonly<Record<string, Value>> {
  const changed = Object.entries(records).flatMap(([key, value]) => {
    const edited = edit(value)
    return edited === value ? [] : [[key, edited] as const]
  })
  return changed.length === 0 ? records : { ...records, ...Object.fromEntries(changed) }
}
