import { useTranslation } from 'react-i18next'
import type { Registry } from '#shared/model/index'
import { namesOf } from '#shared/registry/index'
import { useFormat } from '../../i18n'
import { useLikenessText } from './use-likeness-text'
import type { NameRow, PairRow, RecordRow } from './registry-rows'
import { TypeMark } from './type-mark'

interface RecordLineProps {
  readonly row: RecordRow
  readonly registry: Registry
  readonly isMarked: boolean
}

export function RecordLine({ row, registry, isMarked }: RecordLineProps) {
  const format = useFormat()
  const { entity, mentions, pages } = row
  return (
    <>
      <span className="checkbox__box row-list__tick" data-tick={isMarked ? 'all' : 'none'} />
      <TypeMark type={entity.type} />
      <span className="row-list__name">
        {entity.name}
        <span className="row-list__variants">{namesOf(registry, entity).slice(1).join(' · ')}</span>
      </span>
      <span className="row-list__role">{entity.role}</span>
      <span className="row-list__number tabular">{format.number(mentions)}</span>
      <span className="row-list__number tabular">{format.number(pages)}</span>
    </>
  )
}

export function NameLine({ row }: { readonly row: NameRow }) {
  const format = useFormat()
  return (
    <>
      <TypeMark type={row.type} />
      <span className="row-list__name">{row.name}</span>
      <span className="row-list__number tabular">{format.number(row.mentions.length)}</span>
      <span className="row-list__number tabular">{format.number(row.pages)}</span>
    </>
  )
}

export function PairLine({ row }: { readonly row: PairRow }) {
  const why = useLikenessText()
  const [one, other] = row.pair.entities
  return (
    <>
      <TypeMark type={one.type} />
      <span className="row-list__name">
        {one.name} · {other.name}
      </span>
      <span className="row-list__role row-list__role--wide">{why(row.pair.reasons)}</span>
    </>
  )
}

/** The names of the columns, over the lines. */
export function ListHead({ hasRole }: { readonly hasRole: boolean }) {
  const { t } = useTranslation('registry')
  return (
    <div className={`row-list__head ${hasRole ? 'row-list__head--records' : ''}`} aria-hidden="true">
      <span className="row-list__name">{t('column.name')}</span>
      {hasRole && <span className="row-list__role">{t('column.role')}</span>}
      <span className="row-list__number">{t('column.mentions')}</span>
      <span className="row-list__number">{t('column.pages')}</span>
    </div>
  )
}
