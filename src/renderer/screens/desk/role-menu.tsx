import { useTranslation } from 'react-i18next'
import { ROLES } from '#shared/model/index'
import { Menu, MenuItem, Popover } from '../../parts'
import { useDesk, useDeskView } from './desk-context'

/** Opens at a paragraph's label in the margin and sets its role. */
export function RoleMenu() {
  const { t } = useTranslation(['desk', 'codes'])
  const model = useDesk()
  const open = useDeskView((view) => view.roleMenu)
  if (!open) return null
  const { paragraph, anchor } = open
  const close = () => model.update({ roleMenu: null })
  const current = model.state.paragraphs[paragraph]?.role
  return (
    <Popover
      isOpen
      triggerRef={{ current: anchor }}
      placement="bottom start"
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
    >
      <Menu label={t('desk:proof.roleMenu')}>
        {ROLES.map((role) => (
          <MenuItem
            key={role}
            isDisabled={role === current}
            onAction={() => {
              close()
              model.change({ kind: 'paragraph.role-set', paragraph, role })
            }}
          >
            {t(`codes:role.${role}`)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
