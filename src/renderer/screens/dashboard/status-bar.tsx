import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import { StatusMark } from '../work/status-mark'
import { Card } from './card'
import type { CorpusFigures } from './corpus-figures'

/** Pages by status: one bar for all, and the table that it is drawn from. */
export function StatusBar({ figures }: { readonly figures: CorpusFigures }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const { byStatus, pages, waiting } = figures
  return (
    <Card title={t('figures.byStatus')}>
      <div className="status-bar" aria-hidden="true">
        {byStatus.map(({ status, pages: count }) => (
          <span
            key={status}
            className={`status-bar__part status-bar__part--${status}`}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <table className="figure-table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('column.status')}</th>
            <th scope="col">{t('figures.pages')}</th>
            <th scope="col">{t('figures.share')}</th>
          </tr>
        </thead>
        <tbody>
          {byStatus.map(({ status, pages: count }) => (
            <tr key={status}>
              <th scope="row">
                <span className={`status-bar__key status-bar__part--${status}`} aria-hidden="true" />
                <StatusMark status={status} />
              </th>
              <td>{format.number(count)}</td>
              <td className="figure-table__soft">{format.percent(count / pages)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {waiting > 0 && <p className="figures-card__what">{t('figures.waiting', { count: waiting })}</p>}
    </Card>
  )
}
