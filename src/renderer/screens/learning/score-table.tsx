import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import type { NameLearningState } from '../../state'
import { sharesOf, sumOf, type Shares } from './shares'

type Learned = NonNullable<NameLearningState['trained']>['learned']

const TYPES = ['person', 'place', 'organisation'] as const
const SHARES = ['precision', 'recall', 'f1'] as const

/** How good suggestions are on decisions that were held back: as shipped, and with what was learned. */
export function ScoreTable({ learned: { before, after, held } }: { readonly learned: Learned }) {
  const { t } = useTranslation(['learning', 'codes'])
  if (held === 0) return <p className="learning__what">{t('learning:nothingHeld')}</p>
  return (
    <>
      <div className="learning__scroll">
        <table className="learning__table tabular" aria-label={t('learning:table.label')}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('learning:table.type')}
              </th>
              <th scope="col" rowSpan={2}>
                {t('learning:table.wanted')}
              </th>
              <th scope="colgroup" colSpan={3}>
                {t('learning:table.before')}
              </th>
              <th scope="colgroup" colSpan={3}>
                {t('learning:table.after')}
              </th>
            </tr>
            <tr>
              {(['before', 'after'] as const).map((when) =>
                SHARES.map((share) => (
                  <th scope="col" key={`${when} ${share}`}>
                    {t(`learning:table.${share}`)}
                  </th>
                ))
              )}
            </tr>
          </thead>
          <tbody>
            {TYPES.map((type) => (
              <Row
                key={type}
                name={t(`codes:mention.${type}`)}
                wanted={before[type].wanted}
                before={sharesOf(before[type])}
                after={sharesOf(after[type])}
              />
            ))}
          </tbody>
          <tfoot>
            <Row
              name={t('learning:table.all')}
              wanted={sumOf(before).wanted}
              before={sharesOf(sumOf(before))}
              after={sharesOf(sumOf(after))}
            />
          </tfoot>
        </table>
      </div>
      <p className="learning__what">{t('learning:meaning')}</p>
    </>
  )
}

interface RowProps {
  readonly name: string
  readonly wanted: number
  readonly before: Shares
  readonly after: Shares
}

function Row({ name, wanted, before, after }: RowProps) {
  const { t } = useTranslation('learning')
  const format = useFormat()
  const cell = (shares: Shares, when: 'before' | 'after') =>
    SHARES.map((share) => (
      <td key={`${when} ${share}`} className={share === 'f1' ? `learning__f1 learning__f1--${when}` : ''}>
        {shares[share] === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{t('table.none')}</span>
          </>
        ) : (
          format.percent(shares[share])
        )}
      </td>
    ))
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.number(wanted)}</td>
      {cell(before, 'before')}
      {cell(after, 'after')}
    </tr>
  )
}
