import type {
  Flag,
  Mention,
  MentionType,
  Note,
  PageState,
  PageStatus,
  Paragraph,
  ParagraphId,
  Role
} from '../model'
import { POOLS } from './place'

/** Where a paragraph stands: in the article with this number on its page, or in a list of the page. */
export type Standpoint = { readonly article: number } | { readonly pool: (typeof POOLS)[number] }

/** One thing that differs between two states of a page, for a person to read. */
export type Difference =
  | { readonly kind: 'text'; readonly before: string; readonly after: string }
  | { readonly kind: 'added' | 'removed' | 'split' | 'joined'; readonly text: string }
  | { readonly kind: 'role'; readonly text: string; readonly before: Role; readonly after: Role }
  | { readonly kind: 'moved'; readonly text: string; readonly before: Standpoint; readonly after: Standpoint }
  | { readonly kind: 'reordered'; readonly article: number }
  | { readonly kind: 'articles'; readonly before: number; readonly after: number }
  | { readonly kind: 'checked'; readonly count: number }
  | { readonly kind: 'tagged' | 'untagged'; readonly text: string; readonly type: MentionType }
  | {
      readonly kind: 'retyped'
      readonly text: string
      readonly before: MentionType
      readonly after: MentionType
    }
  | {
      readonly kind: 'accepted' | 'rejected' | 'undecided'
      readonly text: string
      readonly type: MentionType
    }
  | { readonly kind: 'resized'; readonly before: string; readonly after: string }
  | { readonly kind: 'linked' | 'unlinked' | 'doubted' | 'undoubted'; readonly text: string }
  | { readonly kind: 'flag'; readonly flag: Flag }
  | { readonly kind: 'noted' | 'unnoted' | 'renoted'; readonly note: Note }
  | { readonly kind: 'status'; readonly before: PageStatus; readonly after: PageStatus }
  | { readonly kind: 'assignee'; readonly before: string | null; readonly after: string | null }

/** What differs between two states, the text first. Empty only where a person would see no difference. */
export function differencesBetween(before: PageState, after: PageState): Difference[] {
  return [
    ...paragraphDifferences(before, after),
    ...placeDifferences(before, after),
    ...mentionDifferences(before, after),
    ...flagDifferences(before, after),
    ...noteDifferences(before, after),
    ...fieldDifferences(before, after)
  ]
}

function paragraphDifferences(before: PageState, after: PageState): Difference[] {
  const changed = pairs(before.paragraphs, after.paragraphs)
  const gone = changed.flatMap(([old, now]) => (old && !now ? [old] : []))
  const came = changed.flatMap(([old, now]) => (now && !old ? [now] : []))
  const split = new Set<Paragraph>()
  const joined = new Set<Paragraph>()
  const rest = changed.flatMap(([old, now]): Difference[] => {
    if (!old || !now) return []
    const tail = came.find(({ text }) => text !== '' && old.text === now.text + text)
    const end = gone.find(({ text }) => text !== '' && now.text === old.text + text)
    if (tail) split.add(tail)
    if (end) joined.add(end)
    return [...(tail || end ? [] : textDifference(old, now)), ...roleDifference(old, now)]
  })
  const told = (kind: 'added' | 'removed' | 'split' | 'joined', list: Iterable<Paragraph>) =>
    [...list].map(({ text }): Difference => ({ kind, text }))
  return [
    ...rest,
    ...told('split', split),
    ...told('joined', joined),
    ...told(
      'added',
      came.filter((each) => !split.has(each))
    ),
    ...told(
      'removed',
      gone.filter((each) => !joined.has(each))
    )
  ]
}

function textDifference(old: Paragraph, now: Paragraph): Difference[] {
  if (old.text !== now.text) return [{ kind: 'text', before: old.text, after: now.text }]
  const checked = (paragraph: Paragraph) =>
    paragraph.runs.filter((run) => run.kind !== 'kept' && run.checked).length
  const count = checked(now) - checked(old)
  return count === 0 ? [] : [{ kind: 'checked', count }]
}

function roleDifference(old: Paragraph, now: Paragraph): Difference[] {
  return old.role === now.role ? [] : [{ kind: 'role', text: now.text, before: old.role, after: now.role }]
}

function placeDifferences(before: PageState, after: PageState): Difference[] {
  const [old, now] = [standpoints(before), standpoints(after)]
  const moved = [...now].flatMap(([id, { key, where }]): Difference[] => {
    const was = old.get(id)
    if (!was || was.key === key) return []
    return [{ kind: 'moved', text: after.paragraphs[id]!.text, before: was.where, after: where }]
  })
  const lists = new Map(before.articles.map(({ id, paragraphs }) => [id, paragraphs]))
  const reordered = after.articles.flatMap(({ id, paragraphs }, i): Difference[] => {
    const was = lists.get(id)
    if (!was || was === paragraphs) return []
    const both = was.filter((each) => paragraphs.includes(each))
    const isSame = both.join() === paragraphs.filter((each) => was.includes(each)).join()
    return isSame ? [] : [{ kind: 'reordered', article: i + 1 }]
  })
  const order = (state: PageState) => state.articles.map(({ id }) => id).join()
  const isRearranged = moved.length === 0 && order(before) !== order(after)
  return [
    ...moved,
    ...reordered,
    ...(isRearranged
      ? [{ kind: 'articles', before: before.articles.length, after: after.articles.length } as const]
      : [])
  ]
}

function standpoints(state: PageState): Map<ParagraphId, { key: string; where: Standpoint }> {
  const all = new Map<ParagraphId, { key: string; where: Standpoint }>()
  state.articles.forEach(({ id, paragraphs }, i) => {
    for (const each of paragraphs) all.set(each, { key: id, where: { article: i + 1 } })
  })
  for (const pool of POOLS) for (const each of state[pool]) all.set(each, { key: pool, where: { pool } })
  return all
}

function mentionDifferences(before: PageState, after: PageState): Difference[] {
  const textOf = (state: PageState, { paragraph, start, end }: Mention) =>
    state.paragraphs[paragraph]?.text.slice(start, end) ?? ''
  return pairs(before.mentions, after.mentions).flatMap(([old, now]): Difference[] => {
    if (!old) return [{ kind: 'tagged', text: textOf(after, now!), type: now!.type }]
    if (!now) return [{ kind: 'untagged', text: textOf(before, old), type: old.type }]
    return changesOfMention(old, now, textOf(before, old), textOf(after, now))
  })
}

const DECIDED = { accepted: 'accepted', rejected: 'rejected', suggested: 'undecided' } as const

function changesOfMention(old: Mention, now: Mention, was: string, text: string): Difference[] {
  const told: Difference[] = []
  if (old.type !== now.type) told.push({ kind: 'retyped', text, before: old.type, after: now.type })
  if (was !== text) told.push({ kind: 'resized', before: was, after: text })
  if (old.status !== now.status) told.push({ kind: DECIDED[now.status], text, type: now.type })
  if (old.entity !== now.entity) told.push({ kind: now.entity ? 'linked' : 'unlinked', text })
  if (old.doubtful !== now.doubtful) told.push({ kind: now.doubtful ? 'doubted' : 'undoubted', text })
  return told
}

function flagDifferences(before: PageState, after: PageState): Difference[] {
  return pairs(before.flags, after.flags).flatMap(([old, now]): Difference[] =>
    now && (old?.settled !== now.settled || old?.because !== now.because) ? [{ kind: 'flag', flag: now }] : []
  )
}

function noteDifferences(before: PageState, after: PageState): Difference[] {
  return pairs(before.notes ?? {}, after.notes ?? {}).flatMap(([old, now]): Difference[] => {
    if (!old) return [{ kind: 'noted', note: now! }]
    if (!now) return [{ kind: 'unnoted', note: old }]
    return old.text === now.text ? [] : [{ kind: 'renoted', note: now }]
  })
}

function fieldDifferences(before: PageState, after: PageState): Difference[] {
  const [old, now] = [before.assignee ?? null, after.assignee ?? null]
  return [
    ...(before.status === after.status
      ? []
      : [{ kind: 'status', before: before.status, after: after.status } as const]),
    ...(old === now ? [] : [{ kind: 'assignee', before: old, after: now } as const])
  ]
}

/** Records that are not the same object in both, in the order of `after`. */
function pairs<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>
): [Value | undefined, Value | undefined][] {
  if (before === after) return []
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .map((id): [Value | undefined, Value | undefined] => [before[id], after[id]])
    .filter(([old, now]) => old !== now)
}
