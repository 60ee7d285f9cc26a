import {
  agreementOf,
  comparePage,
  conflictsOf,
  type ComparedPage,
  type Conflict,
  type PlacedMention,
  type Side
} from '#shared/agreement/index'
import { GalleyError } from '#shared/contract/index'
import {
  type ConflictVerdict,
  type Mention,
  type PageId,
  type PageState,
  type Registry,
  type Revision
} from '#shared/model/index'
import { entityOf, foldRegistry, RegistryMismatch } from '#shared/registry/index'
import { RevisionMismatch, undoneIn } from '#shared/review/index'
import { ask } from '../bridge'
import { corpusStore } from './corpus-store'
import type {
  ComparedRow,
  Comparison,
  FoundConflict,
  FoundIncomparable,
  LeftPageReason,
  QuotedMention
} from './comparison'
import { registryStore } from './registry'
import { pageAsRead, settlingsOf, type PageAsRead } from './settlings'
import type { Workplace } from './workplace'

interface Watch {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

interface Found {
  readonly comparison: Comparison
  readonly settlings: ReadonlyMap<PageId, readonly Revision[]>
  readonly verdicts: ReadonlyMap<string, ConflictVerdict>
}

type Registries = Readonly<Record<Side, Registry>>

const AROUND_CHARS = 40

/** Compares the pages that both readers worked on, one after the other; null where it was stopped. */
export async function compareReadings(
  place: Workplace,
  job: string,
  { signal, onProgress }: Watch
): Promise<Found | null> {
  const { pages: theirPages, registry, ...other } = await ask('reading:contents', { job })
  const registries = { mine: registryStore.getState().registry, theirs: foldTheirs(registry, other.name) }
  const theirs = new Map(theirPages.map((page) => [page.id, page]))
  const { pages } = corpusStore.getState()
  const compared: ComparedPage[] = []
  const rows: ComparedRow[] = []
  const conflicts: FoundConflict[] = []
  const incomparable: FoundIncomparable[] = []
  const left: { path: string; reason: LeftPageReason }[] = []
  const settlings = new Map<PageId, readonly Revision[]>()
  for (const [done, { id: page, path, encoding }] of pages.entries()) {
    if (signal.aborted) return null
    const source = theirs.get(page)
    theirs.delete(page)
    const both = await readBoth(place, job, page, {
      reason: !source ? 'not-theirs' : source.decoder.encoding !== encoding ? 'other-encoding' : null,
      name: other.name,
      path
    })
    if (typeof both === 'string') left.push({ path, reason: both })
    else {
      const laid = comparePage(both.mine.state, both.theirs.state)
      const found = conflictsOf(laid, registries).map((each) => foundConflict(page, each, both, registries))
      compared.push(laid)
      conflicts.push(...found)
      incomparable.push(
        ...laid.incomparable.map(({ side, mention, reason }) => ({
          page,
          side,
          reason,
          quote: quoteOf(both[side].state, mention, registries[side])
        }))
      )
      rows.push({ page, path, table: agreementOf([laid]), conflicts: found.length })
      if (both.mine.settlings.length > 0) settlings.set(page, both.mine.settlings)
    }
    onProgress(done + 1, pages.length)
  }
  for (const { path } of theirs.values()) left.push({ path, reason: 'not-mine' })
  const all = agreementOf(compared)
  const comparison = { other, all, pages: rows, conflicts, incomparable, left, registry }
  return { comparison, settlings, verdicts: verdictsOf(settlings) }
}

/** How conflicts are settled, by their keys, as far as that was not taken back. */
export function verdictsOf(
  settlings: ReadonlyMap<PageId, readonly Revision[]>
): Map<string, ConflictVerdict> {
  const verdicts = new Map<string, ConflictVerdict>()
  for (const [page, revisions] of settlings) {
    const undone = undoneIn(revisions)
    for (const { id, change } of revisions) {
      if (change.kind !== 'conflict.settled' || undone.has(id)) continue
      verdicts.set(keyOf(page, change.mine, change.theirs?.mention ?? null), change.verdict)
    }
  }
  return verdicts
}

interface Both {
  readonly mine: PageAsRead
  readonly theirs: PageAsRead
}

async function readBoth(
  { db }: Workplace,
  job: string,
  page: PageId,
  { reason, name, path }: { reason: LeftPageReason | null; name: string; path: string }
): Promise<Both | LeftPageReason> {
  if (reason) return reason
  const mine = pageAsRead(await db.revisionsOf(page))
  if (!mine) return 'unread-mine'
  const { revisions } = await ask('reading:page', { job, page })
  try {
    const theirs = pageAsRead(revisions)
    return theirs ? { mine, theirs } : 'unread-theirs'
  } catch (error) {
    if (error instanceof RevisionMismatch)
      throw new GalleyError('bundle-damaged', { file: name, entry: path })
    throw error
  }
}

function foldTheirs(revisions: Comparison['registry'], name: string): Registry {
  try {
    return foldRegistry(revisions)
  } catch (error) {
    if (error instanceof RegistryMismatch)
      throw new GalleyError('bundle-damaged', { file: name, entry: 'registry' })
    throw error
  }
}

function foundConflict(
  page: PageId,
  { kind, mine, theirs }: Conflict,
  both: Both,
  registries: Registries
): FoundConflict {
  const quote = (side: Side, placed: PlacedMention | null): QuotedMention | null =>
    placed && quoteOf(both[side].state, placed.mention, registries[side])
  const carried = theirs && { ...theirs.mention, ...theirs.places.mine }
  return {
    key: keyOf(page, mine?.mention.id ?? null, carried),
    page,
    kind,
    mine: mine?.mention ?? null,
    theirs: carried && { mention: carried, text: textAt(both.mine.state, carried) },
    quotes: { mine: quote('mine', mine), theirs: quote('theirs', theirs) }
  }
}

function keyOf(page: PageId, mine: Mention['id'] | null, theirs: Mention | null): string {
  const other = theirs ? `${theirs.type} ${theirs.paragraph} ${theirs.start}-${theirs.end}` : ''
  return `${page} ${mine ?? ''} ${other}`
}

const textAt = ({ paragraphs }: PageState, { paragraph, start, end }: Mention): string =>
  paragraphs[paragraph]!.text.slice(start, end)

function quoteOf({ paragraphs }: PageState, mention: Mention, registry: Registry): QuotedMention {
  const { text } = paragraphs[mention.paragraph]!
  const { start, end, type } = mention
  return {
    type,
    before: text.slice(Math.max(0, start - AROUND_CHARS), start),
    text: text.slice(start, end),
    after: text.slice(end, end + AROUND_CHARS),
    record: entityOf(registry, mention)?.name ?? null
  }
}

/** What was settled on a page by now. */
export async function readSettlings({ db }: Workplace, page: PageId): Promise<readonly Revision[]> {
  return settlingsOf(await db.revisionsOf(page))
}
