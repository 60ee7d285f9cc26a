import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useFormat } from '../../i18n'
import { usePages, type StoredMention } from '../../state'
import { axisLook, tooltipLook } from '../dashboard/chart-look'
import { TableBehind } from '../dashboard/table-behind'

const chartHeightPx = 120
/** More issues than this are shown by month. */
const MOST_DAYS = 31

/** How often a record is named, issue by issue: only pages whose date is printed on them can be placed. */
export function OverTime({ mentions }: { readonly mentions: readonly StoredMention[] }) {
  const { t } = useTranslation('registry')
  const format = useFormat()
  const pages = usePages()
  const { rows, undated } = useMemo(() => {
    const dates = new Map(pages?.map(({ id, summary }) => [id, summary?.date ?? null]))
    return countDates(mentions.map(({ page }) => [page, dates.get(page) ?? null]))
  }, [mentions, pages])
  return (
    <section className="entity__time">
      <h4 className="entity__part">{t('entity.overTime')}</h4>
      {rows.length > 0 && (
        <>
          <div className="chart" aria-hidden="true">
            <ResponsiveContainer width="100%" height={chartHeightPx}>
              <BarChart
                data={rows}
                margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
                maxBarSize={28}
                accessibilityLayer={false}
              >
                <XAxis dataKey="date" {...axisLook} minTickGap={24} />
                <YAxis allowDecimals={false} width={30} {...axisLook} />
                <Tooltip {...tooltipLook} />
                <Bar
                  dataKey="count"
                  name={t('column.mentions')}
                  fill="var(--article-1)"
                  isAnimationActive={false}
                />
              </BarChart>
            </ResponsiveContainer>
          </div>
          <TableBehind
            head={[t('entity.day'), t('column.mentions')]}
            rows={rows.map(({ date, count }) => [date, format.number(count)])}
          />
        </>
      )}
      {undated > 0 && <p className="entity__what">{t('entity.undated', { count: undated })}</p>}
    </section>
  )
}

/** Mentions by the date of their page, by month where there are many; and how many pages have none. */
export function countDates(dated: readonly (readonly [page: string, date: string | null])[]): {
  readonly rows: readonly { readonly date: string; readonly count: number }[]
  readonly undated: number
} {
  const known = dated.flatMap(([, date]) => (date === null ? [] : [date]))
  const isByDay = new Set(known).size <= MOST_DAYS
  const counts = new Map<string, number>()
  for (const date of known) {
    const key = isByDay ? date : date.slice(0, 'YYYY-MM'.length)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, count]) => ({ date, count }))
  return { rows, undated: new Set(dated.flatMap(([page, date]) => (date === null ? [page] : []))).size }
}
