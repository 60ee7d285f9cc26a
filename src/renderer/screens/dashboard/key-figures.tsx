import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import type { CorpusFigures } from './corpus-figures'

/** The few figures that one comes for. */
export function KeyFigures({ figures }: { readonly figures: CorpusFigures }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const done = figures.byStatus
    .filter(({ status }) => status === 'reviewed' || status === 'final')
    .reduce((sum, { pages }) => sum + pages, 0)
  const shown = [
    ['done', format.percent(done / figures.pages), t('figures.doneOf', { done, pages: figures.pages })],
    ['hand', format.number(figures.handChars), t('figures.handOf', { count: figures.chars })],
    ['open', format.number(figures.openFlags), t('figures.settled', { count: figures.settledFlags })],
    ['changes', format.share(figures.changeRatio), t('figures.changesWhat')]
  ] as const
  return (
    <dl className="key-figures">
      {shown.map(([name, value, detail]) => (
        <div key={name} className="key-figures__one">
          <dt>{t(`figures.key.${name}`)}</dt>
          <dd>
            <span className="key-figures__value tabular">{value}</span>
            <span className="key-figures__detail">{detail}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
