import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AUTHORITIES, MENTION_TYPES, type Entity, type EntityId, type MentionType } from '#shared/model/index'
import { fieldsPatch } from '#shared/registry/index'
import { Button, Dialog, SelectField, TextField } from '../../parts'
import { addEntityFor, changeRegistry } from '../../state'
import { fieldsOf, formOf, type EntityForm, type FormProblem } from './entity-form'

interface EditDialogProps {
  /** Null for a new record. */
  readonly entity: Entity | null
  readonly onSaved: (entity: EntityId) => void
  readonly onFailed: (error: unknown) => void
  readonly onClose: () => void
}

const PROBLEM_FIELDS: Readonly<Partial<Record<keyof EntityForm, readonly FormProblem[]>>> = {
  name: ['name'],
  variants: ['variants'],
  from: ['from'],
  to: ['to', 'order'],
  latitude: ['coordinates'],
  wikidata: ['wikidata'],
  viaf: ['viaf'],
  geonames: ['geonames'],
  cbdb: ['cbdb']
}

/** What is known of a record, to be written anew. */
export function EditDialog({ entity, onSaved, onFailed, onClose }: EditDialogProps) {
  const { t } = useTranslation(['registry', 'codes'])
  const [form, setForm] = useState(() => formOf(entity ?? {}))
  const [type, setType] = useState<MentionType>(entity?.type ?? 'person')
  const [problems, setProblems] = useState<readonly FormProblem[]>([])
  const save = (): void => {
    const fields = fieldsOf(form)
    if ('problems' in fields) {
      setProblems(fields.problems)
      return
    }
    onClose()
    keep(entity, type, fields).then(onSaved, onFailed)
  }
  const field = (name: keyof EntityForm, label: string, hint?: string) => {
    const problem = problems.find((each) => PROBLEM_FIELDS[name]?.includes(each))
    const more = problem ? t(`registry:edit.problem.${problem}`) : hint
    return (
      <div className={problem ? 'edit__field edit__field--wrong' : 'edit__field'}>
        <TextField
          label={label}
          value={form[name]}
          maxLength={name === 'note' ? 20_000 : 2000}
          autoFocus={name === 'name'}
          onChange={(value) => setForm({ ...form, [name]: value })}
          {...(more !== undefined && { hint: more })}
        />
      </div>
    )
  }
  return (
    <Dialog
      title={t(entity ? 'registry:edit.title' : 'registry:edit.newTitle')}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('registry:edit.cancel')}</Button>
          <Button look="primary" onPress={save}>
            {t('registry:edit.save')}
          </Button>
        </>
      }
    >
      <form
        className="edit"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {field('name', t('registry:edit.name'))}
        {entity ? (
          field('role', t('registry:edit.role'))
        ) : (
          <SelectField
            label={t('registry:edit.type')}
            value={type}
            options={MENTION_TYPES.map((value) => ({ value, label: t(`codes:mention.${value}`) }))}
            onChange={setType}
          />
        )}
        {!entity && <div className="edit__wide">{field('role', t('registry:edit.role'))}</div>}
        <div className="edit__wide">
          {field('variants', t('registry:edit.variants'), t('registry:edit.variantsWhat'))}
        </div>
        {field('from', t('registry:edit.from'), t('registry:edit.dateWhat'))}
        {field('to', t('registry:edit.to'))}
        {field('latitude', t('registry:edit.latitude'))}
        {field('longitude', t('registry:edit.longitude'))}
        {AUTHORITIES.map((authority) => (
          <div key={authority}>
            {field(authority, t(`registry:authority.${authority}`), t('registry:edit.authorityWhat'))}
          </div>
        ))}
        <div className="edit__wide">{field('note', t('registry:edit.note'))}</div>
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}

async function keep(
  entity: Entity | null,
  type: MentionType,
  fields: Exclude<ReturnType<typeof fieldsOf>, { problems: unknown }>
): Promise<EntityId> {
  if (!entity) {
    const known = Object.entries(fields).filter(([, value]) => value !== null)
    return addEntityFor({ ...(Object.fromEntries(known) as unknown as Entity), type }, [])
  }
  const patch = fieldsPatch(entity, fields)
  if (patch) await changeRegistry([{ kind: 'entity.changed', entity: entity.id, fields: patch }])
  return entity.id
}
