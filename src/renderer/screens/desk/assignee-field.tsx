import { UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton } from 'react-aria-components'
import { useCommand } from '../../keys'
import { usePageSession } from '../../state'
import { AssigneeMenu } from '../work/assignee-menu'
import { useDesk } from './desk-context'

/** To whom the page is given. */
export function AssigneeField() {
  const { t } = useTranslation('work')
  const model = useDesk()
  const assignee = usePageSession(model.session, ({ state }) => state.assignee ?? null)
  const [isOpen, setIsOpen] = useState(false)
  useCommand('work.assign', () => setIsOpen(true))
  return (
    <AssigneeMenu
      assignee={assignee}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onAssign={(name) => {
        if (name !== assignee) model.change({ kind: 'assignee.set', assignee: name })
      }}
    >
      <AriaButton
        className="button button--quiet assignee-field"
        aria-label={assignee === null ? t('assign.label') : t('assign.to', { name: assignee })}
      >
        <UserRound />
        <span className="assignee-field__name">{assignee ?? t('assign.nobodyShort')}</span>
      </AriaButton>
    </AssigneeMenu>
  )
}
