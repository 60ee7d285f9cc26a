import type { PageFields, PageState, RecordPatch, StatePatch } from '../model'
import { ChangeRefused } from './refused'
import { stableText } from './stable-text'

const FIELDS = [
  'articles',
  'furniture',
  'unassigned',
  'repeats',
  'decisions',
  'orphans',
  'status',
  'assignee',
  'issue',
  'unknown'
] as const satisfies readonly (keyof PageFields)[]

/** What differs between two states of one page, record by record. Law: `applyPatch(a, diffStates(a, b))` is `b`. */
export function diffStates(before: PageState, after: PageState): StatePatch {
  const changed = FIELDS.filter((field) => !isSame(before[field] ?? null, after[field] ?? null))
  const notes = diffRecords(before.notes ?? {}, after.notes ?? {})
  return {
    paragraphs: diffRecords(before.paragraphs, after.paragraphs),
    mentions: diffRecords(before.mentions, after.mentions),
    flags: diffRecords(before.flags, after.flags),
    ...(Object.keys(notes).length > 0 && { notes }),
    fields: { before: pick(before, changed), after: pick(after, changed) }
  }
}

/** Law: `applyPatch(applyPatch(s, p), invertPatch(p))` is `s`. */
export function invertPatch(patch: StatePatch): StatePatch {
  return {
    paragraphs: invertRecords(patch.paragraphs),
    mentions: invertRecords(patch.mentions),
    flags: invertRecords(patch.flags),
    ...(patch.notes && { notes: invertRecords(patch.notes) }),
    fields: { before: patch.fields.after, after: patch.fields.before }
  }
}

/** Throws `ChangeRefused('changed-since')` where `state` no longer holds what the patch starts from. */
export function applyPatch(state: PageState, patch: StatePatch): PageState {
  for (const field of FIELDS) {
    const before = patch.fields.before[field]
    if (before !== undefined && !isSame(state[field] ?? null, before)) {
      throw new ChangeRefused('changed-since', field)
    }
  }
  return withoutAbsent({
    ...state,
    ...patch.fields.after,
    paragraphs: patchRecords(state.paragraphs, patch.paragraphs),
    mentions: patchRecords(state.mentions, patch.mentions),
    flags: patchRecords(state.flags, patch.flags),
    notes: patchRecords(state.notes ?? {}, patch.notes ?? {})
  })
}

/** A state has no key for what it does not have, so that equal states have equal hashes. */
function withoutAbsent(state: Omit<PageState, keyof PageFields> & Partial<PageFields>): PageState {
  const result = { ...state }
  if (result.assignee === null) delete result.assignee
  if (result.issue === null) delete result.issue
  if (result.unknown === null) delete result.unknown
  if (result.notes && Object.keys(result.notes).length === 0) delete result.notes
  return result as PageState
}

type Records<Value> = Readonly<Record<string, Value>>
type Patches<Value> = Readonly<Record<string, RecordPatch<Value>>>

function diffRecords<Value>(before: Records<Value>, after: Records<Value>): Patches<Value> {
  const patches: Record<string, RecordPatch<Value>> = {}
  if (before === after) return patches
  for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const patch = { before: before[id] ?? null, after: after[id] ?? null }
    if (!isSame(patch.before, patch.after)) patches[id] = patch
  }
  return patches
}

function invertRecords<Value>(patches: Patches<Value>): Patches<Value> {
  return Object.fromEntries(
    Object.entries(patches).map(([id, { before, after }]) => [id, { before: after, after: before }])
  )
}

function patchRecords<Value>(records: Records<Value>, patches: Patches<Value>): Records<Value> {
  const ids = Object.keys(patches)
  if (ids.length === 0) return records
  const result: Record<string, Value> = { ...records }
  for (const id of ids) {
    const { before, after } = patches[id]!
    if (!isSame(result[id] ?? null, before)) throw new ChangeRefused('changed-since', id)
    if (after === null) delete result[id]
    else result[id] = after
  }
  return result
}

/** By identity first: states share what a change does not touch. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || stableText(a) === stableText(b)
}

function pick(state: PageState, fields: readonly (keyof PageFields)[]): Partial<PageFields> {
  return Object.fromEntries(fields.map((field) => [field, state[field] ?? null]))
}
