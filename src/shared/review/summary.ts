import { BY_HAND, type Draft, type PageState, type PageStatus, type Run, type Severity } from '../model'
import { pageQuality } from '../quality'

/** Rises with each change of what a summary says: rows of an older one are stated anew. */
export const SUMMARY_VERSION = 2

/** The flags of one check and severity: those that wait for a person, and those that one has decided on. */
export interface FlagCount {
  readonly check: string
  readonly severity: Severity
  readonly open: number
  readonly settled: number
}

/** What a list of pages shows of a page's state. */
export interface PageSummary {
  readonly version: number
  readonly articles: number
  readonly openFlags: number
  readonly settledFlags: number
  readonly flags: readonly FlagCount[]
  readonly unassigned: number
  readonly mentions: number
  readonly status: PageStatus
  readonly assignee: string | null
  /** Of the issue: what is printed on the page. */
  readonly paper: string | null
  readonly date: string | null
  /** Characters in articles, and characters that a person typed or took away, on the whole page. */
  readonly chars: number
  readonly handChars: number
  /** Share of the page's characters that differ from the raw text, by rule or by hand, 0 to 1. */
  readonly changeRatio: number
  /** 0 to 1, for sorting the work. */
  readonly quality: number
}

export function summarise(state: PageState): PageSummary {
  const flags = countFlags(state)
  const changes = measureChanges(state)
  const told = state.articles.flatMap(({ paragraphs }) => paragraphs)
  return {
    version: SUMMARY_VERSION,
    articles: state.articles.length,
    openFlags: flags.reduce((sum, { open }) => sum + open, 0),
    settledFlags: flags.reduce((sum, { settled }) => sum + settled, 0),
    flags,
    unassigned: state.unassigned.length,
    mentions: Object.values(state.mentions).filter((mention) => mention.status !== 'rejected').length,
    status: state.status,
    assignee: state.assignee ?? null,
    paper: state.issue?.paper ?? null,
    date: state.issue?.date ?? null,
    chars: told.reduce((sum, id) => sum + state.paragraphs[id]!.text.length, 0),
    handChars: changes.byHand,
    changeRatio: changes.all === 0 ? 0 : changes.changed / changes.all,
    quality: pageQuality(state)
  }
}

function countFlags(state: PageState): FlagCount[] {
  const counts = new Map<string, { -readonly [Name in keyof FlagCount]: FlagCount[Name] }>()
  for (const { check, severity, settled } of Object.values(state.flags)) {
    const key = `${check} ${severity}`
    const count = counts.get(key) ?? { check, severity, open: 0, settled: 0 }
    count[settled ? 'settled' : 'open'] += 1
    counts.set(key, count)
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

function measureChanges({ paragraphs }: Draft) {
  const sums = { all: 0, changed: 0, byHand: 0 }
  for (const run of Object.values(paragraphs).flatMap(({ runs }) => runs)) {
    const length = lengthOf(run)
    sums.all += length
    if (run.kind === 'kept') continue
    sums.changed += length
    if (run.by === BY_HAND) sums.byHand += length
  }
  return sums
}

/** On the side where the run is longer: a deletion counts what it took, an insertion what it brought. */
function lengthOf({ start, end, rawStart, rawEnd }: Run): number {
  return Math.max(end - start, rawEnd - rawStart)
}
