import type { PageState, ParagraphId } from '#shared/model/index'
import { differenceOf } from '#shared/text/index'
import type { Place } from '../../page-view'
import { paragraphsInOrder } from './reading-order'

/** Where `after` differs first from `before`: where the caret belongs when a change was undone or redone. */
export function changedPlace(before: PageState, after: PageState): Place | null {
  return changedText(before, after) ?? changedMark(before, after) ?? moved(before, after)
}

function changedText(before: PageState, after: PageState): Place | null {
  for (const id of paragraphsInOrder(after)) {
    const [old, now] = [before.paragraphs[id], after.paragraphs[id]!]
    if (old === now) continue
    if (!old) return { paragraph: id, start: 0, end: 0 }
    const difference = differenceOf(old.text, now.text)
    const caret = difference ? difference.from + difference.inserted.length : 0
    return { paragraph: id, start: caret, end: caret }
  }
  return null
}

/** The first paragraph that stands in another list, or elsewhere in its own. */
function moved(before: PageState, after: PageState): Place | null {
  const [old, now] = [placesIn(before), placesIn(after)]
  const elsewhere = now.find(({ id, list }) => old.find((each) => each.id === id)?.list !== list)
  const first = elsewhere ?? now.find(({ id }, index) => old[index]?.id !== id)
  return first ? { paragraph: first.id, start: 0, end: 0 } : null
}

function placesIn({ articles, unassigned, repeats, furniture }: PageState) {
  const lists = articles.map(({ id, paragraphs }) => ({ list: id, ids: paragraphs }))
  const pools = Object.entries({ unassigned, repeats, furniture }).map(([list, ids]) => ({ list, ids }))
  return [...lists, ...pools].flatMap(({ list, ids }) => ids.map((id) => ({ id, list })))
}

function changedMark(before: PageState, after: PageState): Place | null {
  const mark =
    firstChanged(before.mentions, after.mentions) ??
    firstChanged(before.flags, after.flags) ??
    firstChanged(before.notes ?? {}, after.notes ?? {})
  return mark && { paragraph: mark.paragraph, start: mark.start, end: mark.end }
}

interface Mark {
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
}

function firstChanged(
  before: Readonly<Record<string, Mark>>,
  after: Readonly<Record<string, Mark>>
): Mark | null {
  const came = Object.keys(after).find((id) => before[id] !== after[id])
  if (came !== undefined) return after[came]!
  const went = Object.keys(before).find((id) => after[id] === undefined)
  return went === undefined ? null : before[went]!
}
