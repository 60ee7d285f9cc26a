import { Check, CircleDot, RotateCcw, Undo2, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuTrigger } from 'react-aria-components'
import { PAGE_STATUSES, type PageId } from '#shared/model/index'
import { keyLabel, useCommand } from '../../keys'
import { Button, Menu, MenuItem, Popover, Progress } from '../../parts'
import type { PageRow } from '../../state'
import { AssigneeMenu } from '../work/assignee-menu'
import { BulkReport } from './bulk-report'
import { CleanAnewDialog } from './clean-anew-dialog'
import { useBulk } from './use-bulk'
import './bulk-bar.css'

interface BulkBarProps {
  readonly marked: readonly PageRow[]
  /** Selects the pages that were left as they are. */
  readonly onSelect: (pages: readonly PageId[]) => void
}

/** What is selected, what can be done with it at once, and what came of the last such act. */
export function BulkBar({ marked, onSelect }: BulkBarProps) {
  const { t } = useTranslation(['work', 'codes', 'shell'])
  const bulk = useBulk()
  const [open, setOpen] = useState<'status' | 'assign' | 'clean' | null>(null)
  const pages = marked.map(({ id }) => id)
  const canAct = pages.length > 0 && bulk.progress === null
  const toggle = (which: 'status' | 'assign') => (isOpen: boolean) => setOpen(isOpen ? which : null)
  useCommand('work.status', () => setOpen('status'), { enabled: canAct })
  useCommand('work.assign', () => setOpen('assign'), { enabled: canAct })
  useCommand('work.clean-anew', () => setOpen('clean'), { enabled: canAct })
  useCommand('work.undo', () => void bulk.undo(), { enabled: bulk.canUndo && bulk.progress === null })

  if (bulk.progress) {
    const { done, total } = bulk.progress
    return (
      <div className="bulk-bar" role="status">
        <p className="bulk-bar__words tabular">{t('bulk.progress', { done, total })}</p>
        <Progress label={t('bulk.working')} done={done} total={total} />
        <Button onPress={bulk.cancel}>{t('shell:app.cancel')}</Button>
      </div>
    )
  }
  if (marked.length === 0 && !bulk.result) return null
  return (
    <div className="bulk-bar" role="toolbar" aria-label={t('bulk.label')}>
      <p className="bulk-bar__words tabular" role="status">
        {bulk.result ? (
          <BulkReport result={bulk.result} onShow={onSelect} />
        ) : (
          t('bulk.selected', { count: pages.length })
        )}
      </p>
      {bulk.canUndo && (
        <Button look="quiet" icon={<Undo2 />} hint={keyLabel('work.undo')} onPress={() => void bulk.undo()}>
          {t('bulk.undo')}
        </Button>
      )}
      {pages.length > 0 && (
        <>
          <MenuTrigger isOpen={open === 'status'} onOpenChange={toggle('status')}>
            <Button icon={<CircleDot />} hint={keyLabel('work.status')}>
              {t('bulk.status')}
            </Button>
            <Popover placement="top end">
              <Menu label={t('bulk.status')}>
                {PAGE_STATUSES.map((status) => (
                  <MenuItem
                    key={status}
                    icon={marked.every(({ summary }) => summary?.status === status) ? <Check /> : null}
                    onAction={() => void bulk.setStatus(pages, status)}
                  >
                    {t(`codes:status.${status}`)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </MenuTrigger>
          <AssigneeMenu
            isOpen={open === 'assign'}
            onOpenChange={toggle('assign')}
            onAssign={(name) => void bulk.assign(pages, name)}
          >
            <Button icon={<UserRound />} hint={keyLabel('work.assign')}>
              {t('bulk.assign')}
            </Button>
          </AssigneeMenu>
          <Button icon={<RotateCcw />} hint={keyLabel('work.clean-anew')} onPress={() => setOpen('clean')}>
            {t('bulk.cleanAnew')}
          </Button>
        </>
      )}
      {open === 'clean' && (
        <CleanAnewDialog
          pages={marked}
          onApply={(rows) => void bulk.cleanAnew(rows)}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
