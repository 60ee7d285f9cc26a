import type { Note, NoteId, PageState, ParagraphId, Step } from '../model'
import { mapOffset, mapRange } from '../text'
import { paragraphOf } from './paragraph-of'
import { ChangeRefused } from './refused'

type Notes = PageState['notes']

export function addNote(state: PageState, note: Note): PageState {
  const { text } = paragraphOf(state, note.paragraph)
  if (note.start < 0 || note.end <= note.start || note.end > text.length) {
    throw new ChangeRefused('outside-text', `note ${note.start}-${note.end} of ${text.length}`)
  }
  if (state.notes?.[note.id]) throw new ChangeRefused('changed-since', `note ${note.id}`)
  return { ...state, notes: { ...state.notes, [note.id]: note } }
}

export function rewriteNote(state: PageState, id: NoteId, text: string): PageState {
  return { ...state, notes: { ...state.notes, [id]: { ...noteOf(state, id), text } } }
}

export function removeNote(state: PageState, id: NoteId): PageState {
  noteOf(state, id)
  return withNotes(state, withoutNotes(state.notes, [id]))
}

/** `state` with `notes`, and without the key where there are none. */
export function withNotes(state: PageState, notes: Notes): PageState {
  if (notes && Object.keys(notes).length > 0) return { ...state, notes }
  const { notes: _, ...rest } = state
  return rest
}

/** Notes follow an edit. What was said of characters that are gone is gone, but a remark stays at their place. */
export function mapNotes(notes: Notes, paragraph: ParagraphId, step: Step): Notes {
  const own = Object.values(notes ?? {}).filter((note) => note.paragraph === paragraph)
  if (own.length === 0) return notes
  const gone: NoteId[] = []
  const moved = own.flatMap((note): Note[] => {
    const range = mapRange(step, note.start, note.end)
    if (range) return [{ ...note, ...range }]
    if (note.kind === 'remark') {
      const at = mapOffset(step, note.start, -1)
      return [{ ...note, start: at, end: at }]
    }
    gone.push(note.id)
    return []
  })
  return withoutNotes({ ...notes, ...Object.fromEntries(moved.map((note) => [note.id, note])) }, gone)
}

function withoutNotes(notes: Notes, ids: readonly NoteId[]): Notes {
  const rest = { ...notes }
  for (const id of ids) delete rest[id]
  return rest
}

function noteOf(state: PageState, id: NoteId): Note {
  const note = state.notes?.[id]
  if (!note) throw new ChangeRefused('no-such-record', `note ${id}`)
  return note
}
