import { BY_HAND } from '../model'
import type { Flag, Mention, MentionId, Orphan, PageState, Paragraph, ParagraphId, Step } from '../model'
import { editAligned, mapRange, StepMismatch } from '../text'
import { mapNotes, withNotes } from './notes'
import { paragraphOf } from './paragraph-of'
import { ChangeRefused } from './refused'

/**
 * The paragraph's text after `steps`, typed by a person. Mentions and flags follow; a mention whose text is
 * gone becomes an orphan, a flag whose text is gone is settled by the edit.
 */
export function editParagraph(state: PageState, id: ParagraphId, steps: readonly Step[]): PageState {
  paragraphOf(state, id)
  return steps.reduce((current, step) => editOnce(current, id, step), state)
}

function editOnce(state: PageState, id: ParagraphId, step: Step): PageState {
  const before = paragraphOf(state, id)
  if (step.some(({ inserted }) => /[\n\r]/.test(inserted))) throw new ChangeRefused('line-break', id)
  return followStep(state, editText(before, step), step)
}

/** `state` with the text `after` that `step` made of the paragraph, its mentions, flags and notes with it. */
export function followStep(state: PageState, after: Paragraph, step: Step): PageState {
  const before = paragraphOf(state, after.id)
  const followed = {
    ...state,
    ...mapMentions(state, before, step),
    paragraphs: { ...state.paragraphs, [after.id]: after },
    flags: mapFlags(state.flags, after.id, step)
  }
  return state.notes ? withNotes(followed, mapNotes(state.notes, after.id, step)) : followed
}

function editText(paragraph: Paragraph, step: Step): Paragraph {
  try {
    return { ...paragraph, ...editAligned(paragraph, step, BY_HAND) }
  } catch (error) {
    if (error instanceof StepMismatch) throw new ChangeRefused('text-differs', error.message)
    throw error
  }
}

function mapMentions(state: PageState, paragraph: Paragraph, step: Step) {
  const changed: [MentionId, Mention][] = []
  const lost: Orphan[] = []
  for (const mention of Object.values(state.mentions)) {
    if (mention.paragraph !== paragraph.id) continue
    const range = mapRange(step, mention.start, mention.end)
    if (!range) lost.push({ mention, text: paragraph.text.slice(mention.start, mention.end) })
    else if (range.start !== mention.start || range.end !== mention.end) {
      changed.push([mention.id, { ...mention, ...range }])
    }
  }
  if (changed.length === 0 && lost.length === 0) return {}
  const mentions: Record<MentionId, Mention> = { ...state.mentions, ...Object.fromEntries(changed) }
  for (const { mention } of lost) delete mentions[mention.id]
  return { mentions, orphans: [...state.orphans, ...lost] }
}

function mapFlags(flags: PageState['flags'], paragraph: ParagraphId, step: Step): PageState['flags'] {
  const changed = Object.values(flags).flatMap((flag): Flag[] => {
    if (flag.paragraph !== paragraph || flag.start === flag.end) return []
    const range = mapRange(step, flag.start, flag.end)
    if (range) return range.start === flag.start && range.end === flag.end ? [] : [{ ...flag, ...range }]
    const place = Math.min(flag.start, step[0]?.at ?? flag.start)
    return [{ ...flag, start: place, end: place, settled: flag.settled ?? 'accepted' }]
  })
  if (changed.length === 0) return flags
  return { ...flags, ...Object.fromEntries(changed.map((flag) => [flag.id, flag])) }
}
