import { useState } from 'react'
import { useCommand } from '../../keys'
import { LinkPopover, type LinkPopoverProps } from '../registry/link-popover'
import { nameInText } from '../registry/name-in-text'
import { useDesk } from './desk-context'
import type { DeskModel } from './desk-model'
import { mentionAt } from './tagging'

type Linking = Pick<LinkPopoverProps, 'name' | 'places' | 'entity' | 'anchor'>

/** Asks who is meant by the tag at the caret. */
export function LinkAtCaret() {
  const model = useDesk()
  const [linking, setLinking] = useState<Linking | null>(null)
  useCommand('desk.link', () => {
    const next = linkingAtCaret(model)
    if (next) setLinking(next)
    else model.update({ notice: { kind: 'hint', hint: 'linkNeedsTag' } })
  })
  if (!linking) return null
  const close = (): void => {
    setLinking(null)
    model.activeEditor()?.focus()
  }
  return <LinkPopover {...linking} onClose={close} />
}

function linkingAtCaret(model: DeskModel): Linking | null {
  model.finishTyping()
  const editor = model.activeEditor()
  const place = editor?.selection().place
  const mention = place && mentionAt(model, place)
  const anchor = mention && editor.rectOf(mention)
  if (!mention || !anchor) return null
  const { page, paragraphs } = model.state
  const { id, entity = null } = mention
  const name = nameInText(page, paragraphs[mention.paragraph]!.text, mention)
  return { name, places: [{ page, id }], entity, anchor }
}
