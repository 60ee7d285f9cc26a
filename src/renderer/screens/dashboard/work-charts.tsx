import { useTranslation } from 'react-i18next'
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { keyLabel } from '../../keys'
import { useFormat } from '../../i18n'
import { Button } from '../../parts'
import type { WorkFigures } from '../../state'
import { Card } from './card'
import { axisLook, CHART_COLOURS, chartHeightPx, tooltipLook } from './chart-look'
import { byPerson, pagesByDay } from './figure-tables'
import { TableBehind } from './table-behind'

interface WorkChartsProps {
  readonly work: WorkFigures
  readonly onNext: () => void
}

/** What people did, day by day and one by one. */
export function WorkCharts({ work, onNext }: WorkChartsProps) {
  const { t } = useTranslation('work')
  if (work.days.length > 0) {
    return (
      <>
        <PeopleCard work={work} />
        <DaysCard work={work} />
      </>
    )
  }
  return (
    <Card title={t('figures.byDay')}>
      <p className="figures-card__empty">{t('figures.noWork')}</p>
      <Button hint={keyLabel('work.next-to-do')} onPress={onNext}>
        {t('command.nextToDo')}
      </Button>
    </Card>
  )
}

function DaysCard({ work }: { readonly work: WorkFigures }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  const people = byPerson(work)
  const nameOf = (actor: string) => actor || t('figures.noName')
  return (
    <Card title={t('figures.byDay')} what={t('figures.byDayWhat')} isWide>
      <div className="chart" aria-hidden="true">
        <ResponsiveContainer width="100%" height={chartHeightPx}>
          <BarChart
            data={pagesByDay(work)}
            margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
            maxBarSize={40}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" {...axisLook} minTickGap={24} />
            <YAxis allowDecimals={false} width={36} {...axisLook} />
            <Tooltip {...tooltipLook} />
            {people.length > 1 && <Legend iconType="square" iconSize={10} />}
            {people.map(({ actor }, i) => (
              <Bar
                key={actor}
                dataKey={`by ${actor}`}
                name={nameOf(actor)}
                stackId="pages"
                fill={`var(${CHART_COLOURS[i % CHART_COLOURS.length]})`}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <TableBehind
        head={[t('figures.day'), t('figures.person'), t('figures.pages'), t('column.hand')]}
        rows={work.days.map(({ day, actor, pages, chars }) => [
          day,
          nameOf(actor),
          format.number(pages),
          format.number(chars)
        ])}
      />
    </Card>
  )
}

function PeopleCard({ work }: { readonly work: WorkFigures }) {
  const { t } = useTranslation('work')
  const format = useFormat()
  return (
    <Card title={t('figures.byPerson')}>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{t('figures.person')}</th>
            <th scope="col">{t('figures.pages')}</th>
            <th scope="col">{t('column.hand')}</th>
            <th scope="col">{t('figures.flags')}</th>
          </tr>
        </thead>
        <tbody>
          {byPerson(work).map(({ actor, pages, chars, flags }) => (
            <tr key={actor}>
              <th scope="row">{actor || t('figures.noName')}</th>
              <td>{format.number(pages)}</td>
              <td>{format.number(chars)}</td>
              <td>{format.number(flags)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
