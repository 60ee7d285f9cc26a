import { BY_HAND, type Change, type Mention, type MentionId, type MentionType } from '#shared/model/index'
import type { Place } from '../../page-view'
import { changeSettings, newId, settingsStore } from '../../state'
import type { DeskModel } from './desk-model'
import type { Hint } from './notice'

/** Tags the selection, or gives the tag at the caret another type; a suggestion that stands there is accepted. */
export function tag(model: DeskModel, type: MentionType): void {
  model.finishTyping()
  const selection = model.activeEditor()?.selection()
  if (!selection) return hint(model, 'tagNeedsSelection')
  const { place, isWhole } = selection
  if (!isWhole) return hint(model, 'tagAcrossParagraphs')
  const there = mentionAt(model, place)
  if (there) {
    const changes: Change[] = []
    if (there.type !== type) changes.push({ kind: 'mention.retyped', mention: there.id, type })
    if (there.status === 'suggested') {
      changes.push({ kind: 'mentions.decided', mentions: [there.id], status: 'accepted' })
    }
    if (changes.length > 0) model.change(...changes)
    showLayer(type)
  } else if (place.start === place.end) hint(model, 'tagNeedsSelection')
  else {
    const id = newId() as MentionId
    model.change({ kind: 'mention.added', mention: { id, type, ...place, status: 'accepted', by: BY_HAND } })
    showLayer(type)
  }
}

/** Who tags something wants to see it. */
function showLayer(type: MentionType): void {
  const { hiddenLayers } = settingsStore.getState()
  if (hiddenLayers.includes(type))
    void changeSettings({ hiddenLayers: hiddenLayers.filter((layer) => layer !== type) })
}

/** Takes the tag at the caret away; a suggestion is rejected, so that it is not made again. */
export function untag(model: DeskModel): void {
  model.finishTyping()
  const place = model.activeEditor()?.selection().place
  const there = place && (mentionAt(model, place) ?? mentionInside(model, place))
  if (there?.status === 'suggested') {
    model.change({ kind: 'mentions.decided', mentions: [there.id], status: 'rejected' })
  } else if (there) model.change({ kind: 'mention.removed', mention: there.id })
  else hint(model, 'noTag')
}

/** The tag that covers exactly the selection; for a caret, the innermost one that it is in. */
export function mentionAt(model: DeskModel, { paragraph, start, end }: Place): Mention | null {
  const isThere = (mention: Mention) =>
    start === end
      ? mention.start <= start && end <= mention.end
      : mention.start === start && mention.end === end
  return mentionsOf(model, paragraph).find(isThere) ?? null
}

function mentionInside(model: DeskModel, { paragraph, start, end }: Place): Mention | null {
  const covers = (mention: Mention) => mention.start < end && mention.end > start
  return mentionsOf(model, paragraph).find(covers) ?? null
}

/** Shortest first, so that the innermost answers. */
function mentionsOf(model: DeskModel, paragraph: Place['paragraph']): Mention[] {
  return Object.values(model.state.mentions)
    .filter((mention) => mention.paragraph === paragraph && mention.status !== 'rejected')
    .sort((a, b) => a.end - a.start - (b.end - b.start))
}

function hint(model: DeskModel, name: Hint): void {
  model.update({ notice: { kind: 'hint', hint: name } })
}
