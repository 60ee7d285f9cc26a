import type { ExportTable, WorkFigures } from '../../state'
import type { CorpusFigures } from './corpus-figures'

/** Every table of the dashboard; heads and codes are the program's own words, the same in every language. */
export function figureTables(figures: CorpusFigures, work: WorkFigures): ExportTable[] {
  const { pages, waiting, chars, handChars, changeRatio, openFlags, settledFlags } = figures
  const totals = { pages, waiting, chars, handChars, changeRatio, openFlags, settledFlags }
  return [
    { file: 'corpus.csv', head: ['figure', 'value'], rows: Object.entries(totals) },
    {
      file: 'pages-by-status.csv',
      head: ['status', 'pages'],
      rows: figures.byStatus.map(({ status, pages: count }) => [status, count])
    },
    {
      file: 'flags-by-check.csv',
      head: ['check', 'open', 'settled'],
      rows: figures.byCheck.map(({ check, open, settled }) => [check, open, settled])
    },
    {
      file: 'pages-by-quality.csv',
      head: ['from_percent', 'to_percent', 'pages'],
      rows: figures.quality.map((count, tenth) => [tenth * 10, (tenth + 1) * 10, count])
    },
    {
      file: 'work-by-day.csv',
      head: ['day', 'person', 'pages', 'characters', 'flags_settled'],
      rows: work.days.map(({ day, actor, pages: count, chars: typed, flags }) => [
        day,
        actor,
        count,
        typed,
        flags
      ])
    }
  ]
}

/** Pages worked on each day, by each person: what the chart of days is drawn from. */
export function pagesByDay({ days }: WorkFigures): { day: string; [actor: string]: string | number }[] {
  const rows = new Map<string, { day: string; [actor: string]: string | number }>()
  for (const { day, actor, pages } of days) {
    const row = rows.get(day) ?? { day }
    row[`by ${actor}`] = pages
    rows.set(day, row)
  }
  return [...rows.values()]
}

export interface PersonFigure {
  readonly actor: string
  readonly pages: number
  readonly chars: number
  readonly flags: number
}

/** What each person did, who did most first. */
export function byPerson({ days, pagesOf }: WorkFigures): PersonFigure[] {
  return [...pagesOf]
    .map(([actor, pages]) => {
      const own = days.filter((each) => each.actor === actor)
      const sum = (of: 'chars' | 'flags') => own.reduce((total, each) => total + each[of], 0)
      return { actor, pages, chars: sum('chars'), flags: sum('flags') }
    })
    .sort((a, b) => b.pages - a.pages)
}
