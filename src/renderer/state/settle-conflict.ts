import { counterpartOf } from '#shared/agreement/index'
import type { ConflictVerdict, EntityId, MentionId, PageId, Revision, RevisionId } from '#shared/model/index'
import { entityOf, foldRegistry, registryHistory } from '#shared/registry/index'
import { changePages, undoBatch } from './batch'
import { readSettlings, verdictsOf } from './compare-readings'
import { comparisonStore, type FoundConflict } from './comparison'
import { newId } from './new-id'
import { changeRegistry, registryStore } from './registry'
import { stepRegistry } from './registry-acts'
import { settlingHistory } from './settlings'
import { workplace } from './workplace'

/**
 * Settles a conflict: one revision of its page, under the name of who sits here. False where the page has changed since
 * it was compared; then nothing is done.
 */
export async function settleConflict(conflict: FoundConflict, verdict: ConflictVerdict): Promise<boolean> {
  const { comparison } = comparisonStore.getState()
  if (!comparison) return false
  const group = newId() as RevisionId
  const theirs = conflict.theirs && {
    ...conflict.theirs,
    mention: { ...conflict.theirs.mention, id: newId() as MentionId }
  }
  const { entity: theirEntity, ...mention } = theirs?.mention ?? {}
  const entity =
    verdict === 'theirs' && theirEntity ? await recordFor(theirEntity, conflict, group) : undefined
  const change = {
    kind: 'conflict.settled',
    verdict,
    mine: conflict.mine?.id ?? null,
    theirs: theirs && {
      ...theirs,
      mention: { ...(mention as typeof theirs.mention), ...(entity && { entity }) }
    },
    reader: comparison.other.reader
  } as const
  const { refused } = await changePages([conflict.page], () => [change], { group })
  await readAgain([conflict.page])
  return refused.length === 0
}

/**
 * The record of this registry that the other reader's is. Where that is what the readers differ about, a record that is
 * not known here is taken over, as part of the act.
 */
async function recordFor(
  id: EntityId,
  { kind }: FoundConflict,
  group: RevisionId
): Promise<EntityId | undefined> {
  const { comparison } = comparisonStore.getState()
  const from = foldRegistry(comparison?.registry ?? [])
  const record = entityOf(from, { entity: id })
  if (!record) return undefined
  const { registry } = registryStore.getState()
  const known = counterpartOf(registry, from, record)
  if (known || kind !== 'record') return known?.id
  const { notSameAs: _, mergedInto: __, ...entity } = record
  await changeRegistry([{ kind: 'entity.added', entity }], group)
  return entity.id
}

/** Whether there is a settling to take back, or to make again. */
export function settlingsToStep(): Record<'undo' | 'redo', boolean> {
  const { undo, redo } = settlingHistory(comparisonStore.getState().settlings.values())
  return { undo: undo.length > 0, redo: redo.length > 0 }
}

/**
 * Takes the last settling back, or makes it again, wherever it was; also one of an earlier run of the program. Answers
 * its page, and whether that was done: not where the page has changed since.
 */
export async function stepSettling(way: 'undo' | 'redo'): Promise<{ page: PageId; isDone: boolean } | null> {
  const [target] = settlingHistory(comparisonStore.getState().settlings.values())[way]
  if (!target) return null
  const refused = await takeBack(target, way)
  await readAgain([target.page])
  return { page: target.page, isDone: refused === 0 }
}

async function takeBack({ group }: Revision, way: 'undo' | 'redo'): Promise<number> {
  if (!group) return 1
  const ofRegistry = registryHistory(registryStore.getState().revisions)[way][0]
  if (ofRegistry?.group === group) return (await stepRegistry(way)).length
  return (await undoBatch(group)).refused.length
}

async function readAgain(pages: readonly PageId[]): Promise<void> {
  const place = workplace()
  const settlings = new Map(comparisonStore.getState().settlings)
  for (const page of pages) settlings.set(page, await readSettlings(place, page))
  comparisonStore.setState({ settlings, verdicts: verdictsOf(settlings) })
}

/** What was settled on the desk meanwhile, or taken back there. */
export async function refreshSettlings(): Promise<void> {
  await readAgain([...new Set(comparisonStore.getState().comparison?.conflicts.map(({ page }) => page))])
}
