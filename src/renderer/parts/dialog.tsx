import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './icon-button'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the one that goes on last. */
  readonly foot?: ReactNode
  readonly width?: 'narrow' | 'wide'
}

/** A dialog over the whole window. Mounted means open. */
export function Dialog({ title, onClose, children, foot, width = 'narrow' }: DialogProps) {
  const { t } = useTranslation('shell')
  return (
    <ModalOverlay
      className="dialog-scrim"
      data-overlay=""
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={`dialog dialog--${width}`}>
        <AriaDialog className="dialog__box">
          <header className="dialog__head">
            <Heading slot="title" level={2} className="dialog__title">
              {title}
            </Heading>
            <IconButton label={t('app.close')} onPress={onClose}>
              <X />
            </IconButton>
          </header>
          <div className="dialog__body">{children}</div>
          {foot !== undefined && <footer className="dialog__foot">{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
