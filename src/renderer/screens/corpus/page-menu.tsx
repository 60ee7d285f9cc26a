import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { keyLabel } from '../../keys'
import { Menu, MenuItem, Popover } from '../../parts'
import type { PageRow } from '../../state'

export interface PageMenuPlace {
  readonly page: PageRow
  /** Where the pointer was, in the window. */
  readonly x: number
  readonly y: number
}

interface PageMenuProps {
  readonly place: PageMenuPlace
  readonly onClose: () => void
  readonly onOpen: (page: PageId) => void
  readonly onChangeEncoding: (page: PageRow) => void
}

/** What one does with a page, where the pointer is. */
export function PageMenu({ place, onClose, onOpen, onChangeEncoding }: PageMenuProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={anchor} className="corpus__menu-anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu label={place.page.path}>
          <MenuItem onAction={() => onOpen(place.page.id)} hint={keyLabel('list.open-page')}>
            {t('list.openPage')}
          </MenuItem>
          <MenuItem onAction={() => onChangeEncoding(place.page)} hint={keyLabel('list.change-encoding')}>
            {t('list.changeEncoding')}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
