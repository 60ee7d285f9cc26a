import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { Paragraph } from '#shared/model/index'
import { IconButton } from '../../parts'
import { titleOf } from './reading-order'
import './vertical-reader.css'

interface VerticalReaderProps {
  readonly paragraphs: readonly Paragraph[]
  readonly lang: string | undefined
  readonly onClose: () => void
}

/** An article set as Chinese was: in columns, from right to left. For reading alone. */
export function VerticalReader({ paragraphs, lang, onClose }: VerticalReaderProps) {
  const { t } = useTranslation(['work', 'shell'])
  return (
    <ModalOverlay
      className="vertical-scrim"
      data-overlay=""
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="vertical">
        <Dialog className="vertical__box">
          <header className="vertical__head">
            <Heading slot="title" level={2} className="vertical__title">
              {titleOf(paragraphs) || t('vertical.title')}
            </Heading>
            <IconButton label={t('shell:app.close')} onPress={onClose}>
              <X />
            </IconButton>
          </header>
          <Columns paragraphs={paragraphs} lang={lang} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Columns({ paragraphs, lang }: Pick<VerticalReaderProps, 'paragraphs' | 'lang'>) {
  const { t } = useTranslation('work')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current!
    element.focus()
    // React's wheel listener is passive and could not keep the wheel from the window.
    const onWheel = (event: WheelEvent): void => {
      if (Math.abs(event.deltaY) <= Math.abs(event.deltaX)) return
      event.preventDefault()
      element.scrollLeft -= event.deltaY
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [])
  return (
    <div
      ref={place}
      className="vertical__columns"
      lang={lang}
      tabIndex={0}
      role="document"
      aria-label={t('vertical.title')}
      onKeyDown={(event) => {
        const by = scrollOfKey(event, place.current!)
        if (by === null) return
        event.preventDefault()
        place.current!.scrollBy({ left: by })
      }}
    >
      {paragraphs.map(({ id, role, text }) => (
        <p key={id} className={`vertical__${role}`}>
          {text}
        </p>
      ))}
    </div>
  )
}

const columnPx = 60

/** To the left is on; null for a key that does not scroll. */
function scrollOfKey(event: React.KeyboardEvent, { clientWidth, scrollWidth }: HTMLElement): number | null {
  const page = clientWidth * 0.9
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -columnPx
    case 'ArrowRight':
    case 'ArrowUp':
      return columnPx
    case 'PageDown':
      return -page
    case ' ':
      return event.shiftKey ? page : -page
    case 'PageUp':
      return page
    case 'Home':
      return scrollWidth
    case 'End':
      return -scrollWidth
    default:
      return null
  }
}
