import { useState } from 'react'
import { useCommand } from '../../keys'
import { LinkPopover, type LinkPopoverProps } from '../registry/link-popover'
import { nameInText } from '../registry/name-in-text'
import { keepSince } from './decide'
import { useReview } from './review-context'
import { shown, type ReviewModel } from './review-model'

/** Asks whom the mention on the screen names; linking accepts it, and goes on. */
export function LinkMention() {
  const model = useReview()
  const [linking, setLinking] = useState<Omit<LinkPopoverProps, 'onClose'> | null>(null)
  useCommand('review.link', () => setLinking(linkingOf(model)))
  return linking && <LinkPopover {...linking} onClose={() => setLinking(null)} />
}

function linkingOf(model: ReviewModel): Omit<LinkPopoverProps, 'onClose'> | null {
  const there = shown(model)
  const anchor = document.querySelector('.card__text')?.getBoundingClientRect()
  if (!there || !anchor) return null
  const { mention, opened } = there
  const { page, id, entity } = mention
  const before = opened.session.store.getState().revisions.length
  return {
    name: nameInText(page, opened.model.state.paragraphs[mention.paragraph]!.text, mention),
    places: [{ page, id }],
    entity,
    anchor,
    onLinked: (linked) => {
      keepSince(model, opened, mention, before)
      if (linked !== null) model.stepOpen()
    }
  }
}
