import { Check } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuTrigger } from 'react-aria-components'
import { Menu, MenuItem, MenuRule, Popover } from '../../parts'
import { corpusStore, useSettings } from '../../state'
import { NameDialog } from './name-dialog'

interface AssigneeMenuProps {
  /** The button that opens the menu. */
  readonly children: ReactElement
  /** Undefined where several pages are meant. */
  readonly assignee?: string | null
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly onAssign: (assignee: string | null) => void
}

/** To whom a page is given: me, someone who has pages already, nobody, or a name to be typed. */
export function AssigneeMenu({ children, isOpen, onOpenChange, ...rest }: AssigneeMenuProps) {
  const { t } = useTranslation('work')
  const [isNaming, setIsNaming] = useState(false)
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
        {children}
        <Popover placement="bottom end">
          <Names {...rest} onOther={() => setIsNaming(true)} />
        </Popover>
      </MenuTrigger>
      {isNaming && (
        <NameDialog
          title={t('assign.title')}
          label={t('assign.name')}
          action={t('assign.do')}
          onClose={() => setIsNaming(false)}
          onName={rest.onAssign}
        />
      )}
    </>
  )
}

interface NamesProps extends Pick<AssigneeMenuProps, 'assignee' | 'onAssign'> {
  readonly onOther: () => void
}

function Names({ assignee, onAssign, onOther }: NamesProps) {
  const { t } = useTranslation('work')
  const me = useSettings((settings) => settings.actor)
  const [others] = useState(() => assigneesOf().filter((name) => name !== me))
  const tick = (isIt: boolean) => (isIt ? <Check className="popover__tick" /> : null)
  return (
    <Menu label={t('assign.label')}>
      {me !== '' && (
        <MenuItem icon={tick(assignee === me)} onAction={() => onAssign(me)}>
          {t('assign.me', { name: me })}
        </MenuItem>
      )}
      {others.map((name) => (
        <MenuItem key={name} icon={tick(assignee === name)} onAction={() => onAssign(name)}>
          {name}
        </MenuItem>
      ))}
      <MenuItem icon={tick(assignee === null)} onAction={() => onAssign(null)}>
        {t('assign.nobody')}
      </MenuItem>
      <MenuRule />
      <MenuItem icon={null} onAction={onOther}>
        {t('assign.other')}
      </MenuItem>
    </Menu>
  )
}

/** Everyone to whom a page of the corpus is given, by name. */
export function assigneesOf(): string[] {
  const names = corpusStore.getState().pages.flatMap(({ summary }) => summary?.assignee ?? [])
  return [...new Set(names)].sort((a, b) => a.localeCompare(b))
}
