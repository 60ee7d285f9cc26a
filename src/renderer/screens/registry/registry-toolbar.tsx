import { Download, Plus, Redo2, Undo2, Upload } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuTrigger } from 'react-aria-components'
import { MENTION_TYPES } from '#shared/model/index'
import { isComposing, keyLabel, runCommand, type CommandId } from '../../keys'
import { Button, Choice, IconButton, Menu, MenuItem, Popover, SearchField, SelectField } from '../../parts'
import { useRegistry } from '../../state'
import { REGISTRY_LISTS, type RegistryView } from './registry-view'

interface ToolbarProps {
  readonly view: RegistryView
  readonly field: Ref<HTMLInputElement>
  readonly notice: string
  readonly onView: (view: Partial<RegistryView>) => void
  readonly onExport: (what: 'records' | 'names') => void
}

export function RegistryToolbar({ view, field, notice, onView, onExport }: ToolbarProps) {
  const { t } = useTranslation(['registry', 'codes'])
  const canUndo = useRegistry((state) => state.canUndo)
  const canRedo = useRegistry((state) => state.canRedo)
  const types = ['all', ...MENTION_TYPES] as const
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || !['ArrowDown', 'Enter'].includes(event.key)) return
    document.querySelector<HTMLElement>('.row-list')?.focus()
    event.preventDefault()
  }
  const icon = (id: CommandId, label: string, children: React.ReactNode, isDisabled = false) => (
    <IconButton label={label} hint={keyLabel(id)} isDisabled={isDisabled} onPress={() => runCommand(id)}>
      {children}
    </IconButton>
  )
  return (
    <header className="screen__bar">
      <div className="screen__row">
        <h2 className="registry__title">{t('registry:screen.title')}</h2>
        <Choice
          label={t('registry:screen.views')}
          hideLabel
          value={view.list}
          options={REGISTRY_LISTS.map((value) => ({ value, label: t(`registry:view.${value}`) }))}
          onChange={(list) => onView({ list })}
        />
        <span className="registry__space" />
        {icon('registry.undo', t('registry:command.undo'), <Undo2 />, !canUndo)}
        {icon('registry.redo', t('registry:command.redo'), <Redo2 />, !canRedo)}
        {icon('registry.import', t('registry:command.import'), <Upload />)}
        <MenuTrigger>
          <IconButton label={t('registry:command.export')}>
            <Download />
          </IconButton>
          <Popover placement="bottom end">
            <Menu label={t('registry:command.export')}>
              <MenuItem onAction={() => onExport('records')} hint={keyLabel('registry.export')}>
                {t('registry:export.records')}
              </MenuItem>
              <MenuItem onAction={() => onExport('names')}>{t('registry:export.names')}</MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
        <Button icon={<Plus />} hint={keyLabel('registry.new')} onPress={() => runCommand('registry.new')}>
          {t('registry:command.new')}
        </Button>
      </div>
      <div className="screen__row">
        <SearchField
          ref={field}
          label={t('registry:screen.find')}
          value={view.query}
          hint={keyLabel('registry.find')}
          onChange={(query) => onView({ query })}
          onKeyDown={onKeyDown}
        />
        <SelectField
          label={t('registry:screen.type')}
          hideLabel
          value={view.type}
          options={types.map((value) => ({
            value,
            label: value === 'all' ? t('registry:screen.allTypes') : t(`codes:mention.${value}`)
          }))}
          onChange={(type) => onView({ type })}
        />
        <p className="registry__notice" role="status">
          {notice}
        </p>
      </div>
    </header>
  )
}
