import {
  BY_HAND,
  type MentionId,
  type MentionStatus,
  type MentionType,
  type NoteId,
  type RevisionId
} from '#shared/model/index'
import { mentionKey, newId, settingsStore, type StoredMention } from '../../state'
import type { OpenedPage } from './page-shelf'
import { shown, type ReviewModel } from './review-model'
import { stepCharacter } from './step-character'

/** Decides on the mention on the screen and goes on; a decision that it has already costs no record. */
export function decide(model: ReviewModel, status: MentionStatus): void {
  const there = shown(model)
  if (!there) return
  const { mention } = there
  const change = { kind: 'mentions.decided', mentions: [mention.id], status } as const
  if (mention.status !== status && !model.change(mentionKey(mention), change)) return
  model.stepOpen()
}

/** Says that the mention is of another type, or tags what is selected as `type`. */
export function chooseType(model: ReviewModel, type: MentionType): void {
  if (model.view.get().sticky) model.update({ sticky: type })
  if (tagSelection(model, type)) return
  const there = shown(model)
  if (!there || model.view.get().sticky) return
  const { mention } = there
  if (mention.type === type) return
  model.change(mentionKey(mention), { kind: 'mention.retyped', mention: mention.id, type })
}

/** Tags what is selected in the text; false where nothing is. */
export function tagSelection(model: ReviewModel, type: MentionType): boolean {
  const { opened } = model.view.get()
  const editor = opened?.model.activeEditor()
  const selection = editor?.selection()
  if (!editor || !selection?.isWhole || selection.place.start === selection.place.end) return false
  const id = newId() as MentionId
  const mention = { id, type, ...selection.place, status: 'accepted', by: BY_HAND } as const
  model.change(mentionKey({ id, page: opened!.page }), { kind: 'mention.added', mention })
  editor.collapse()
  return true
}

export type Edge = 'start' | 'end'

/** Moves an end of the mention by one character, as a reader counts them. */
export function resize(model: ReviewModel, edge: Edge, by: 1 | -1): void {
  const there = shown(model)
  if (!there) return
  const { mention, opened } = there
  const { text } = opened.model.state.paragraphs[mention.paragraph]!
  const at = stepCharacter(text, mention[edge], by)
  const range = { start: mention.start, end: mention.end, [edge]: at ?? -1 }
  if (at === null || range.start >= range.end) return model.notify({ kind: 'noEnd' })
  model.change(mentionKey(mention), { kind: 'mention.resized', mention: mention.id, ...range })
}

export function doubt(model: ReviewModel): void {
  const there = shown(model)
  if (!there) return
  const { id, isDoubtful } = there.mention
  model.change(mentionKey(there.mention), { kind: 'mention.doubted', mention: id, doubtful: !isDoubtful })
}

/** Keeps a note on the mention; the keys decide again. */
export function writeNote(model: ReviewModel, text: string): void {
  const there = shown(model)
  model.update({ mode: 'deciding' })
  if (!there || text.trim() === '') return
  const { paragraph, start, end } = there.mention
  const by = settingsStore.getState().actor || BY_HAND
  const note = {
    id: newId() as NoteId,
    kind: 'remark',
    paragraph,
    start,
    end,
    text: text.trim(),
    by
  } as const
  model.change(mentionKey(there.mention), { kind: 'note.added', note })
}

/** Lets keys type into the text until `stopEditing`; what is typed can be taken back as one act. */
export function startEditing(model: ReviewModel): void {
  const there = shown(model)
  if (!there?.mention.article) return
  model.revisionsBefore = there.opened.session.store.getState().revisions.length
  model.update({ mode: 'editing', notice: null })
}

export function stopEditing(model: ReviewModel): void {
  const { opened } = model.view.get()
  const mention = model.current()
  model.update({ mode: 'deciding' })
  if (!opened) return
  opened.model.finishTyping()
  keepSince(model, opened, mention, model.revisionsBefore)
}

/** What was done to the page since it had `before` revisions can be taken back as one act. */
export function keepSince(
  model: ReviewModel,
  opened: OpenedPage,
  mention: StoredMention | null,
  before: number
): void {
  const made = opened.session.store.getState().revisions.slice(before)
  const ids = new Set<RevisionId>(
    made.filter(({ change }) => change.kind !== 'page.drafted').map(({ id }) => id)
  )
  if (ids.size > 0) {
    model.keep({ pages: [opened.page], key: mention && mentionKey(mention), isPart: ({ id }) => ids.has(id) })
  }
}
