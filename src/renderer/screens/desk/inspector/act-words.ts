import type { Change, ChangeKind, Revision, RevisionId } from '#shared/model/index'
import type { PastAct } from '#shared/review/index'

/** What a person does, in the sorts by which the history is filtered. */
export const ACT_KINDS = ['text', 'structure', 'tags', 'flags', 'notes', 'page'] as const
export type ActKind = (typeof ACT_KINDS)[number]

type Root = Exclude<ChangeKind, 'revision.undone'>

const KIND_OF: Readonly<Record<Root, ActKind>> = {
  'page.drafted': 'page',
  'paragraph.edited': 'text',
  'paragraph.restored': 'text',
  'paragraph.split': 'structure',
  'paragraph.joined': 'structure',
  'paragraph.role-set': 'structure',
  'paragraphs.moved': 'structure',
  'paragraph.repeated': 'structure',
  'article.started': 'structure',
  'article.moved': 'structure',
  'mention.added': 'tags',
  'mention.removed': 'tags',
  'mention.retyped': 'tags',
  'mention.resized': 'tags',
  'mention.doubted': 'tags',
  'mentions.decided': 'tags',
  'mentions.linked': 'tags',
  'mentions.suggested': 'tags',
  'conflict.settled': 'tags',
  'orphan.dismissed': 'tags',
  'flag.settled': 'flags',
  'note.added': 'notes',
  'note.rewritten': 'notes',
  'note.removed': 'notes',
  'assignee.set': 'page',
  'status.set': 'page',
  'page.restored': 'page',
  'page.redrafted': 'page'
}

/** Locale key under `did`, and how many changes it stands for. */
export interface Deed {
  readonly name: Root | 'suggestion' | 'reopened' | 'dismissed'
  readonly count: number
}

export interface ActWords {
  /** Whether the act did something itself, or took back, or made again, what another did. */
  readonly way: 'did' | 'undid' | 'redid'
  readonly deeds: readonly Deed[]
  readonly kind: ActKind
}

/** What an act did, as locale keys. `byId` holds every revision of the page. */
export function wordsOfAct(act: PastAct, byId: ReadonlyMap<RevisionId, Revision>): ActWords {
  const roots = act.revisions.map((revision) => rootOf(revision, byId))
  const depth = roots[0]!.depth
  const changes = roots.map(({ change }) => change)
  return {
    way: depth === 0 ? 'did' : depth % 2 === 1 ? 'undid' : 'redid',
    deeds: deedsOf(changes),
    kind: KIND_OF[changes[0]!.kind]
  }
}

type RootChange = Exclude<Change, { kind: 'revision.undone' }>

/** Follows an undoing to the change that it takes back, through the redoings between. */
function rootOf(revision: Revision, byId: ReadonlyMap<RevisionId, Revision>) {
  let { change } = revision
  let depth = 0
  while (change.kind === 'revision.undone') {
    depth += 1
    const target = byId.get(change.target)
    if (!target) throw new Error(`revision ${revision.id} takes back one that is not there`)
    change = target.change
  }
  return { change, depth }
}

function deedsOf(changes: readonly RootChange[]): Deed[] {
  const accepts = changes.some((change) => change.kind === 'flag.settled' && change.settled === 'accepted')
  if (accepts && changes.some(({ kind }) => kind === 'paragraph.edited'))
    return [{ name: 'suggestion', count: 1 }]
  const counts = new Map<Deed['name'], number>()
  for (const change of changes) {
    const name = nameOf(change)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count }))
}

function nameOf(change: RootChange): Deed['name'] {
  if (change.kind !== 'flag.settled') return change.kind
  if (change.settled === null) return 'reopened'
  return change.settled === 'dismissed' ? 'dismissed' : 'flag.settled'
}
