import type { PageId, PageState, RevisionId } from '#shared/model/index'
import type { CorpusDatabase } from './corpus-database'

/** The fold of a page's revisions up to `last`; `last` is null for a draft that nobody has touched. */
export interface KeptState {
  readonly page: PageId
  readonly last: RevisionId | null
  readonly state: PageState
}

/** A `KeptState` as it lies in the database: as JSON, or as an object where a store before version 8 wrote it. */
export interface StateRow extends Omit<KeptState, 'state'> {
  readonly state: string | PageState
}

/** The states of pages, in their order; undefined where a page has none. */
export async function readStates(
  db: CorpusDatabase,
  pages: readonly PageId[]
): Promise<(KeptState | undefined)[]> {
  const rows = await db.states.bulkGet([...pages])
  return rows.map((row) => row && { ...row, state: unpackState(row.state) })
}

const unpackState = (state: StateRow['state']): PageState =>
  typeof state === 'string' ? (JSON.parse(state) as PageState) : state

export const packState = ({ page, last, state }: KeptState): StateRow => ({
  page,
  last,
  state: jsonOf(state)
})

const known = new WeakMap<object, string>()

/**
 * JSON of a state. Records and lists are written once for as long as they live: of a page with tens of thousands of
 * them, keeping an edit costs what the edit touched, where handing over the objects would cost seconds.
 */
function jsonOf({ paragraphs, mentions, flags, ...fields }: PageState): string {
  const records = { paragraphs, mentions, flags }
  const parts = [
    ...Object.entries(records).map(([name, each]) => `${JSON.stringify(name)}:${recordsJson(each)}`),
    ...Object.entries<unknown>(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${JSON.stringify(name)}:${valueJson(value)}`)
  ]
  return `{${parts.join(',')}}`
}

const recordsJson = (records: Readonly<Record<string, object>>): string =>
  `{${Object.entries(records)
    .map(([id, record]) => `${JSON.stringify(id)}:${valueJson(record)}`)
    .join(',')}}`

function valueJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const written = known.get(value) ?? JSON.stringify(value)
  known.set(value, written)
  return written
}
