import { useTranslation } from 'react-i18next'
import type { Agreement, Figure } from '#shared/agreement/index'
import { useFormat } from '../../i18n'
import type { Comparison } from '../../state'

/** How far the readers agree: over all pages by type, and page by page. */
export function FiguresView({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation(['compare', 'codes'])
  const { all, types } = comparison.all
  return (
    <div className="readers__scroll" tabIndex={0} role="region" aria-label={t('compare:view.figures')}>
      <p className="readers__what">{t('compare:figures.what')}</p>
      <h3>{t('compare:figures.byType')}</h3>
      <table className="figures-table figures-table--types tabular">
        <Head first={t('compare:figures.type')} />
        <tbody>
          <Row name={t('compare:figures.all')} agreement={all} />
          {[...types].map(([type, agreement]) => (
            <Row key={type} name={t(`codes:mention.${type}`)} agreement={agreement} />
          ))}
        </tbody>
      </table>
      <h3>{t('compare:figures.byPage')}</h3>
      <table className="figures-table tabular">
        <Head first={t('compare:figures.page')} conflicts={t('compare:figures.conflicts')} />
        <tbody>
          {comparison.pages.map(({ page, path, table, conflicts }) => (
            <Row key={page} name={path} agreement={table.all} conflicts={conflicts} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({ first, conflicts }: { readonly first: string; readonly conflicts?: string }) {
  const { t } = useTranslation('compare')
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {first}
        </th>
        {conflicts !== undefined && (
          <th rowSpan={2} scope="col">
            {conflicts}
          </th>
        )}
        <th colSpan={2} scope="colgroup">
          {t('figures.mentions')}
        </th>
        <th colSpan={3} scope="colgroup">
          {t('figures.exact')}
        </th>
        <th colSpan={3} scope="colgroup">
          {t('figures.overlapping')}
        </th>
        <th rowSpan={2} scope="col">
          {t('figures.kappa')}
        </th>
        <th rowSpan={2} scope="col">
          {t('figures.alpha')}
        </th>
      </tr>
      <tr>
        <th scope="col">{t('side.mine')}</th>
        <th scope="col">{t('side.theirs')}</th>
        {[0, 1].flatMap((i) =>
          (['precision', 'recall', 'f1'] as const).map((name) => (
            <th key={`${name}${i}`} scope="col">
              {t(`figures.${name}`)}
            </th>
          ))
        )}
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly name: string
  readonly agreement: Agreement
  readonly conflicts?: number
}

function Row({ name, agreement, conflicts }: RowProps) {
  const format = useFormat()
  const { mine, theirs, exact, overlapping, kappa, alpha } = agreement
  const matchings = [exact, overlapping].flatMap(({ precision, recall, f1 }) => [precision, recall, f1])
  return (
    <tr>
      <th scope="row" title={name}>
        {name}
      </th>
      {conflicts !== undefined && <td>{format.number(conflicts)}</td>}
      <td>{format.number(mine)}</td>
      <td>{format.number(theirs)}</td>
      {[...matchings, kappa, alpha].map((figure, i) => (
        <Cell key={i} figure={figure} />
      ))}
    </tr>
  )
}

function Cell({ figure }: { readonly figure: Figure }) {
  const { t, i18n } = useTranslation('compare')
  if (figure.value === null) {
    const why = t(`noFigure.${figure.reason}`)
    return (
      <td title={why}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{why}</span>
      </td>
    )
  }
  const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 }
  return <td>{new Intl.NumberFormat(i18n.language, digits).format(figure.value)}</td>
}
