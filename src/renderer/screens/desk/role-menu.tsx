import { Check } from 'lucide-react'
import { Menu, MenuItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ROLES } from '#shared/model/index'
import { Popover } from '../../parts'
import { useDesk, useDeskView } from './desk-context'

/** Opens at a paragraph's label in the margin, on the role that it has, and sets another. */
export function RoleMenu() {
  const { t } = useTranslation(['desk', 'codes'])
  const model = useDesk()
  const open = useDeskView((view) => view.roleMenu)
  const current = open && model.state.paragraphs[open.paragraph]?.role
  if (!open || !current) return null
  const { paragraph, anchor } = open
  const close = () => model.update({ roleMenu: null })
  return (
    <Popover
      isOpen
      triggerRef={{ current: anchor }}
      placement="bottom start"
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
    >
      <Menu
        className="popover__list"
        aria-label={t('desk:proof.roleMenu')}
        autoFocus="first"
        selectionMode="single"
        selectedKeys={[current]}
        onAction={(key) => {
          close()
          const role = ROLES.find((each) => each === key)
          if (role && role !== current) model.change({ kind: 'paragraph.role-set', paragraph, role })
        }}
      >
        {ROLES.map((role) => (
          <MenuItem key={role} id={role} className="popover__item" textValue={t(`codes:role.${role}`)}>
            {role === current ? <Check className="popover__tick" /> : <span className="popover__tick" />}
            <span className="popover__label">{t(`codes:role.${role}`)}</span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
