import type { ReactNode } from 'react'
import { textLanguage } from '../../../page-view'
import { useDesk } from '../desk-context'

interface ExcerptProps {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Characters of the text on either side. */
  readonly around: number
  /** In place of the marked text itself. */
  readonly children?: ReactNode
}

/** A place of a paragraph with the text around it. */
export function Excerpt({ text, start, end, around, children }: ExcerptProps) {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  return (
    <PageText>
      {from > 0 && '…'}
      {text.slice(from, start)}
      {children ?? <mark className="excerpt__mark">{text.slice(start, end)}</mark>}
      {text.slice(end, to)}
      {to < text.length && '…'}
    </PageText>
  )
}

/** Text of the page, in its own language and type. */
export function PageText({ children }: { readonly children: ReactNode }) {
  const { raw } = useDesk().session.store.getState()
  return (
    <span className="excerpt" lang={textLanguage(raw.decoder.encoding)}>
      {children}
    </span>
  )
}
