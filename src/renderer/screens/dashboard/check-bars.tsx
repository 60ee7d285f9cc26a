import { useTranslation } from 'react-i18next'
import { CHECKS } from '#shared/model/index'
import { useFormat } from '../../i18n'
import { Card } from './card'
import type { CheckFigure } from './corpus-figures'

/** Flags by check: a table whose rows are bars. */
export function CheckBars({ checks }: { readonly checks: readonly CheckFigure[] }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const most = Math.max(1, ...checks.map(({ open, settled }) => open + settled))
  return (
    <Card title={t('figures.byCheck')} what={t('figures.byCheckWhat')}>
      {checks.length === 0 ? (
        <p className="figures-card__empty">{t('figures.noFlags')}</p>
      ) : (
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t('figures.check')}</th>
              <th scope="col">{t('figures.open')}</th>
              <th scope="col">{t('column.settled')}</th>
              <td className="figure-table__bars" />
            </tr>
          </thead>
          <tbody>
            {checks.map(({ check, open, settled }) => {
              const known = CHECKS.find((name) => name === check)
              return (
                <tr key={check}>
                  <th scope="row">{known ? t(`check.${known}`) : check}</th>
                  <td>{format.number(open)}</td>
                  <td className="figure-table__soft">{format.number(settled)}</td>
                  <td className="figure-table__bars" aria-hidden="true">
                    <span className="check-bar">
                      <span className="check-bar__open" style={{ width: `${(open / most) * 100}%` }} />
                      <span className="check-bar__settled" style={{ width: `${(settled / most) * 100}%` }} />
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Card>
  )
}
