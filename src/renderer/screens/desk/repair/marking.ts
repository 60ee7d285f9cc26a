import { BY_HAND } from '#shared/model/index'
import type { ArticleId, Note, NoteId, NoteKind, Role } from '#shared/model/index'
import { restoreParagraph, type LaterChange } from '#shared/review/index'
import { placesOfRaw, type Place } from '../../../page-view'
import { newId } from '../../../state'
import type { DeskModel } from '../desk-model'
import { articleOf } from '../reading-order'
import { act, hint, nameOf, stateAfter } from './act'
import { neighbourOf, settleAlong, settleAway } from './settle'
import { cutSubject, subjectOf } from './subject'

type MarkKind = Exclude<NoteKind, 'remark'>

export function setRole(model: DeskModel, role: Role): void {
  const subject = subjectOf(model)
  if (!subject) return hint(model, 'nothingHere')
  const cutting = subject.raw ? cutSubject(model, subject) : { ...subject, changes: [] }
  const cut = stateAfter(model.state, cutting.changes)
  const others = cutting.paragraphs.filter((id) => cut.paragraphs[id]!.role !== role)
  const roles = others.map((paragraph): LaterChange => ({ kind: 'paragraph.role-set', paragraph, role }))
  if (roles.length === 0) return hint(model, 'alreadyThere')
  const said = () => ({ count: roles.length, role })
  if (act(model, [...cutting.changes, ...roles], 'role', said) && subject.raw)
    settleAway(model, subject, null)
}

/** Says of what is selected that it cannot be read, or is doubtful; a second time takes it back. */
export function mark(model: DeskModel, kind: MarkKind): void {
  const places = selectedPlaces(model)
  if (places.length === 0) return hint(model, 'selectToMark')
  const same = places.flatMap((place) => marksOf(model).filter((note) => isSamePlace(note, place)))
  const isTakenBack = same.length === places.length && same.every((note) => note.kind === kind)
  const removed = same.map(({ id }): LaterChange => ({ kind: 'note.removed', note: id }))
  const added = places.map(({ paragraph, start, end }): LaterChange => {
    const id = newId() as NoteId
    return { kind: 'note.added', note: { id, kind, paragraph, start, end, text: '', by: BY_HAND } }
  })
  if (isTakenBack) act(model, removed, 'unmarked')
  else act(model, [...removed, ...added], kind)
}

/** Removes the marks that the caret is in, or that the selection touches. */
export function unmark(model: DeskModel): void {
  const places = selectedPlaces(model, true)
  const touched = marksOf(model).filter((note) =>
    places.some((p) => p.paragraph === note.paragraph && note.start <= p.end && p.start <= note.end)
  )
  if (touched.length === 0) return hint(model, 'noMark')
  const removed = touched.map(({ id }): LaterChange => ({ kind: 'note.removed', note: id }))
  act(model, removed, 'unmarked')
}

/** Gives dropped repetitions back to the articles. */
export function restoreHere(model: DeskModel): void {
  const subject = subjectOf(model)
  const dropped = subject?.paragraphs.filter((id) => model.state.repeats.includes(id)) ?? []
  if (!subject || dropped.length === 0) return hint(model, 'notRepeated')
  const changes: LaterChange[] = []
  for (const id of dropped) {
    const now = stateAfter(model.state, changes)
    changes.push(...restoreParagraph(now, id, newId() as ArticleId))
  }
  const stay = neighbourOf(model.state, dropped)
  const first = dropped[0]!
  const said = { count: dropped.length }
  const done = act(model, changes, 'restored', (after) => ({
    ...said,
    ...nameOf(after, articleOf(after, first)!)
  }))
  if (!done) return
  if (stay && model.state.repeats.includes(stay)) settleAway(model, subject, stay)
  else settleAlong(model, subject, dropped)
}

function marksOf(model: DeskModel): Note[] {
  return Object.values(model.state.notes ?? {}).filter(({ kind }) => kind !== 'remark')
}

/** Exactly what is selected, in each paragraph of its own; nothing for a caret but `withCaret`. */
function selectedPlaces(model: DeskModel, withCaret = false): Place[] {
  const subject = subjectOf(model)
  if (!subject) return []
  if (subject.raw) {
    const raw = model.panes.raw!.selected()
    if (raw.start === raw.end && !withCaret) return []
    return placesOfRaw(model.owned.get(), model.state.paragraphs, raw)
  }
  if (subject.pane === 'article') {
    const places = model.activeEditor()!.selectedPlaces()
    return withCaret ? places : places.filter(({ start, end }) => start < end)
  }
  return subject.paragraphs.map((paragraph) => {
    return { paragraph, start: 0, end: model.state.paragraphs[paragraph]!.text.length }
  })
}

function isSamePlace(note: Note, { paragraph, start, end }: Place): boolean {
  return note.paragraph === paragraph && note.start === start && note.end === end
}
