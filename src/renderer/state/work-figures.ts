import type { PageId } from '#shared/model/index'
import { workplace } from './workplace'

/** What one person did on one day. */
export interface DayOfWork {
  /** `YYYY-MM-DD` where the person sits. */
  readonly day: string
  readonly actor: string
  readonly pages: number
  /** Characters typed and taken away. */
  readonly chars: number
  readonly flags: number
}

/** What was done day by day, the first day first, and how many pages each person worked on in all. */
export interface WorkFigures {
  readonly days: readonly DayOfWork[]
  readonly pagesOf: ReadonlyMap<string, number>
}

interface Tally {
  readonly pages: Set<PageId>
  chars: number
  flags: number
}

/** Read from the small records of what was done, one a revision, without opening a page. */
export async function readWorkFigures(): Promise<WorkFigures> {
  const tallies = new Map<string, Tally>()
  const pagesOf = new Map<string, Set<PageId>>()
  await workplace().db.acts.each(({ page, at, actor, kind, inserted, removed }) => {
    // A draft enters the list with a person's first change of the page; it is the machine's.
    if (kind === 'page.drafted') return
    const tally = getOrMake(tallies, `${dayOf(at)} ${actor}`, () => ({
      pages: new Set(),
      chars: 0,
      flags: 0
    }))
    tally.pages.add(page)
    tally.chars += inserted + removed
    if (kind === 'flag.settled') tally.flags += 1
    getOrMake(pagesOf, actor, () => new Set()).add(page)
  })
  const days = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { pages, chars, flags }]) => ({
      day: key.slice(0, dayLength),
      actor: key.slice(dayLength + 1),
      pages: pages.size,
      chars,
      flags
    }))
  return { days, pagesOf: new Map([...pagesOf].map(([actor, pages]) => [actor, pages.size])) }
}

const dayLength = 'YYYY-MM-DD'.length

function dayOf(iso: string): string {
  const at = new Date(iso)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

function getOrMake<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}
