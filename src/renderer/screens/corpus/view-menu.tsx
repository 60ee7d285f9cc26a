import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuTrigger } from 'react-aria-components'
import { keyLabel, useCommand } from '../../keys'
import { Button, Menu, MenuChecks, MenuItem, MenuRule, Popover } from '../../parts'
import { changeSettings, useSettings } from '../../state'
import { LIST_COLUMNS, type ListView } from './list-view'
import { columnsOf, viewOf } from './saved-views'
import { SavedViewsDialog } from './saved-views-dialog'

interface ViewMenuProps {
  readonly view: ListView
  readonly onView: (view: ListView) => void
}

/** How the list is looked at: views that were kept, columns, groups. */
export function ViewMenu({ view, onView }: ViewMenuProps) {
  const { t } = useTranslation('work')
  const [isOpen, setIsOpen] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  useCommand('work.view', () => setIsOpen(true))
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Button look="quiet" icon={<SlidersHorizontal />}>
          {t('view.button')}
        </Button>
        <Popover placement="bottom start">
          <Menu label={t('view.button')}>
            <KeptViews onView={onView} />
            <MenuItem onAction={() => setIsSaving(true)}>{t('view.save')}</MenuItem>
            <MenuRule />
            <MenuItem
              hint={keyLabel('work.group')}
              onAction={() => onView({ ...view, isGrouped: !view.isGrouped })}
            >
              {view.isGrouped ? t('view.ungroup') : t('view.group')}
            </MenuItem>
            <MenuRule />
            <Columns />
          </Menu>
        </Popover>
      </MenuTrigger>
      {isSaving && <SavedViewsDialog view={view} onClose={() => setIsSaving(false)} />}
    </>
  )
}

function KeptViews({ onView }: Pick<ViewMenuProps, 'onView'>) {
  const kept = useSettings((settings) => settings.listViews)
  return kept.map((each) => (
    <MenuItem
      key={each.name}
      onAction={() => {
        void changeSettings({ listColumns: each.columns })
        onView(viewOf(each))
      }}
    >
      {each.name}
    </MenuItem>
  ))
}

function Columns() {
  const { t } = useTranslation(['work', 'shell'])
  const stored = useSettings((settings) => settings.listColumns)
  return (
    <MenuChecks
      name="column"
      title={t('work:view.columns')}
      values={columnsOf(stored)}
      options={LIST_COLUMNS.filter((column) => column !== 'path').map((value) => ({
        value,
        label: t(`work:column.${value}`)
      }))}
      onChange={(columns) => void changeSettings({ listColumns: ['path', ...columns] })}
    />
  )
}
