import { AUTHORITIES, type Authority, type Entity, type EntityFields } from '#shared/model/index'
import { readAuthority, readCoordinates, readName, readNames, readPartialDate } from '#shared/registry/index'

/** A record as a person types it. */
export interface EntityForm extends Record<Authority, string> {
  readonly name: string
  readonly variants: string
  readonly role: string
  readonly from: string
  readonly to: string
  readonly latitude: string
  readonly longitude: string
  readonly note: string
}

/** What is wrong with a form: locale keys under `edit.problem`. */
export type FormProblem = 'name' | 'variants' | 'from' | 'to' | 'order' | 'coordinates' | Authority

export function formOf(entity: Partial<Entity>): EntityForm {
  const { name = '', variants = [], role = '', from = '', to = '', note = '', coordinates } = entity
  return {
    name,
    variants: variants.join('; '),
    role,
    from,
    to,
    note,
    latitude: coordinates ? String(coordinates.latitude) : '',
    longitude: coordinates ? String(coordinates.longitude) : '',
    wikidata: entity.authorities?.wikidata ?? '',
    viaf: entity.authorities?.viaf ?? '',
    geonames: entity.authorities?.geonames ?? '',
    cbdb: entity.authorities?.cbdb ?? ''
  }
}

type FormFields = Omit<EntityFields, 'name' | 'variants' | 'notSameAs' | 'mergedInto'> &
  Pick<Entity, 'name' | 'variants'>

/** The fields that a form says, or all that is wrong with it. */
export function fieldsOf(form: EntityForm): FormFields | { readonly problems: readonly FormProblem[] } {
  const problems: FormProblem[] = []
  const need = <Value>(value: Value | null, problem: FormProblem): Value | null => {
    if (value === null) problems.push(problem)
    return value
  }
  const optional = <Value>(text: string, read: (text: string) => Value | null, problem: FormProblem) =>
    text.trim() === '' ? null : need(read(text), problem)
  const name = need(readName(form.name), 'name')
  const variants = need(readNames(form.variants), 'variants')
  const from = optional(form.from, readPartialDate, 'from')
  const to = optional(form.to, readPartialDate, 'to')
  if (from && to && from > to) problems.push('order')
  const coordinates = optional(
    form.latitude + form.longitude,
    () => readCoordinates(form.latitude, form.longitude),
    'coordinates'
  )
  const ids = AUTHORITIES.flatMap((authority) => {
    const id = optional(form[authority], (text) => readAuthority(authority, text), authority)
    return id === null ? [] : [[authority, id] as const]
  })
  if (name === null || variants === null || problems.length > 0) return { problems }
  return {
    name,
    variants: variants.filter((variant) => variant !== name),
    role: form.role.trim() || null,
    from,
    to,
    note: form.note.trim() || null,
    coordinates,
    authorities: ids.length > 0 ? Object.fromEntries(ids) : null
  }
}
