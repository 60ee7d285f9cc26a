import { Upload } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileTrigger } from 'react-aria-components'
import { MENTION_TYPES, type MentionType } from '#shared/model/index'
import type { TablePlan } from '#shared/registry/index'
import { Button, Dialog, SelectField } from '../../parts'
import { planTable, showFailure, takeTable, type FileFault } from '../../state'

interface TableDialogProps {
  readonly onTaken: (added: number, changed: number) => void
  readonly onFailed: (error: unknown) => void
  readonly onClose: () => void
}

const MOST_ROWS = 200

/** Reads a table of names: what it would change is shown before anything is. */
export function TableDialog({ onTaken, onFailed, onClose }: TableDialogProps) {
  const { t } = useTranslation(['registry', 'codes'])
  const [type, setType] = useState<MentionType>('person')
  const [file, setFile] = useState<File | null>(null)
  const [plan, setPlan] = useState<TablePlan | FileFault | null>(null)
  const read = (from: File, as: MentionType): void => {
    setFile(from)
    setType(as)
    planTable(from, as).then(setPlan, showFailure)
  }
  const take = (ready: TablePlan): void => {
    onClose()
    const { change } = ready
    takeTable(ready).then(
      () => onTaken(change?.added.length ?? 0, Object.keys(change?.changed ?? {}).length),
      onFailed
    )
  }
  const ready = plan && !('fault' in plan) && plan.change ? plan : null
  return (
    <Dialog
      title={t('registry:table.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('registry:edit.cancel')}</Button>
          <Button look="primary" isDisabled={!ready} onPress={() => ready && take(ready)}>
            {t('registry:table.take')}
          </Button>
        </>
      }
    >
      <div className="table-plan">
        <p className="entity__what">{t('registry:table.what')}</p>
        <div className="table-plan__file">
          <FileTrigger
            acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
            onSelect={(files) => files?.[0] && read(files[0], type)}
          >
            <Button icon={<Upload />} autoFocus>
              {t('registry:table.choose')}
            </Button>
          </FileTrigger>
          <span>{file?.name}</span>
        </div>
        <SelectField
          label={t('registry:table.type')}
          value={type}
          options={MENTION_TYPES.map((value) => ({ value, label: t(`codes:mention.${value}`) }))}
          onChange={(value) => (file ? read(file, value) : setType(value))}
        />
        <div role="status">{plan && <PlanView plan={plan} />}</div>
      </div>
    </Dialog>
  )
}

function PlanView({ plan }: { readonly plan: TablePlan | FileFault }) {
  const { t } = useTranslation('registry')
  if ('fault' in plan) {
    const { fault, value = '' } = plan
    return (
      <p className="edit__problem">
        {fault === 'not-text' ? t('table.notText') : t(`table.fault.${fault}`, { value })}
      </p>
    )
  }
  const { change, unchanged, left, refused, ignoredColumns } = plan
  return (
    <>
      <ul className="table-plan__counts">
        <li>{t('table.added', { count: change?.added.length ?? 0 })}</li>
        <li>{t('table.changed', { count: Object.keys(change?.changed ?? {}).length })}</li>
        <li>{t('table.unchanged', { count: unchanged })}</li>
        {left > 0 && <li>{t('table.left', { count: left })}</li>}
        {refused.length > 0 && <li>{t('table.refused', { count: refused.length })}</li>}
      </ul>
      {refused.length > 0 && (
        <div
          className="table-plan__refused"
          tabIndex={0}
          role="region"
          aria-label={t('table.refused', { count: refused.length })}
        >
          <table>
            <tbody>
              {refused.slice(0, MOST_ROWS).map(({ row, fault, value }) => (
                <tr key={row}>
                  <th scope="row">{t('table.row', { row })}</th>
                  <td>{t(`table.problem.${fault}`)}</td>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {ignoredColumns.length > 0 && (
        <p className="entity__what">{t('table.ignored', { columns: ignoredColumns.join(', ') })}</p>
      )}
    </>
  )
}
