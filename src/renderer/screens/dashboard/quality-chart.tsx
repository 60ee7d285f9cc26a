import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useFormat } from '../../i18n'
import { Card } from './card'
import { axisLook, chartHeightPx, tooltipLook } from './chart-look'
import { TableBehind } from './table-behind'

/** How many pages are how good. */
export function QualityChart({ quality }: { readonly quality: readonly number[] }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const rows = quality.map((pages, tenth) => ({ range: `${tenth * 10}–${(tenth + 1) * 10}`, pages }))
  return (
    <Card title={t('figures.quality')} what={t('figures.qualityWhat')}>
      <div className="chart" aria-hidden="true">
        <ResponsiveContainer width="100%" height={chartHeightPx}>
          <BarChart data={rows} margin={{ top: 8, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="range" {...axisLook} interval={0} />
            <YAxis allowDecimals={false} width={36} {...axisLook} />
            <Tooltip {...tooltipLook} />
            <Bar
              dataKey="pages"
              name={t('figures.pages')}
              fill="var(--chart-1)"
              radius={[3, 3, 0, 0]}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <TableBehind
        head={[t('column.quality'), t('figures.pages')]}
        rows={rows.map(({ range, pages }) => [`${range} %`, format.number(pages)])}
      />
    </Card>
  )
}
