import { Facet, StateEffect, StateField } from '@codemirror/state'
import type { ChangeSet, EditorState, Text, Transaction } from '@codemirror/state'
import type { ArticleId, Flag, Mention, Note, Paragraph, ParagraphId, Role } from '#shared/model/index'
import { followOperation, type MarkedLines } from './follow-operation'
import type { Operation } from './operation'
import { operationsOf } from './operations-of'
import type { ParagraphLines } from './paragraph-lines'

/** What an editor shows: an article of the page's state. */
export interface ArticleContent {
  readonly id: ArticleId
  readonly paragraphs: readonly Paragraph[]
  readonly mentions: readonly Mention[]
  readonly flags: readonly Flag[]
  readonly notes: readonly Note[]
}

/** What the lines of an editor are, kept in step with its document. */
export interface ArticleLines extends MarkedLines {
  readonly roles: ReadonlyMap<ParagraphId, Role>
  /** What the last transaction did; with an input method at work, what it has done since it began. */
  readonly operations: readonly Operation[]
  readonly composition: Composition | null
}

/** An input method replaces its own text at each key: what counts is the difference from before it began. */
interface Composition {
  readonly doc: Text
  readonly before: MarkedLines
  readonly changes: ChangeSet
}

/** Brings the lines of the page's state; its transaction is no edit. */
export const showContent = StateEffect.define<ArticleContent>()

/** The operations of an input method are handed over: the next ones begin anew. */
export const endComposition = StateEffect.define()

/** Makes the id of a paragraph that a line break begins. */
export const newParagraphId = Facet.define<() => ParagraphId>()

export const articleLines = StateField.define<ArticleLines>({
  create: () => ({ ids: [], marks: new Map(), roles: new Map(), operations: [], composition: null }),
  update(lines, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(showContent)) return linesOf(effect.value)
      if (effect.is(endComposition)) return { ...lines, operations: [], composition: null }
    }
    return transaction.docChanged ? afterEdit(lines, transaction) : lines
  }
})

export function paragraphLines(state: EditorState): ParagraphLines {
  return { doc: state.doc, ids: state.field(articleLines).ids }
}

/** Whether `transaction` goes on with the composition that the lines before it hold. */
export function continuesComposition(lines: ArticleLines, transaction: Transaction): boolean {
  return (
    lines.composition !== null &&
    transaction.isUserEvent('input.type.compose') &&
    !transaction.isUserEvent('input.type.compose.start')
  )
}

export function linesOf({ paragraphs, mentions, flags, notes }: Omit<ArticleContent, 'id'>): ArticleLines {
  const marks = new Map<ParagraphId, { mentions: Mention[]; flags: Flag[]; notes: Note[] }>()
  const marksOf = (id: ParagraphId) => {
    const own = marks.get(id) ?? { mentions: [], flags: [], notes: [] }
    marks.set(id, own)
    return own
  }
  for (const mention of mentions) marksOf(mention.paragraph).mentions.push(mention)
  for (const flag of flags) marksOf(flag.paragraph).flags.push(flag)
  for (const note of notes) marksOf(note.paragraph).notes.push(note)
  return {
    ids: paragraphs.map(({ id }) => id),
    roles: new Map(paragraphs.map(({ id, role }) => [id, role])),
    marks,
    operations: [],
    composition: null
  }
}

function afterEdit(lines: ArticleLines, transaction: Transaction): ArticleLines {
  const earlier = continuesComposition(lines, transaction) ? lines.composition : null
  const doc = earlier?.doc ?? transaction.startState.doc
  const before = earlier?.before ?? { ids: lines.ids, marks: lines.marks }
  const changes = earlier ? earlier.changes.compose(transaction.changes) : transaction.changes
  const [newParagraph] = transaction.startState.facet(newParagraphId)
  const operations = operationsOf({ doc, ids: before.ids }, changes, newParagraph!)
  const isComposing = transaction.isUserEvent('input.type.compose')
  return {
    ...operations.reduce(followOperation, before),
    roles: rolesAfter(lines.roles, operations),
    operations,
    composition: isComposing ? { doc, before, changes } : null
  }
}

function rolesAfter(roles: ArticleLines['roles'], operations: readonly Operation[]): ArticleLines['roles'] {
  const splits = operations.filter((operation) => operation.kind === 'split')
  if (splits.length === 0) return roles
  const after = new Map(roles)
  for (const { paragraph, tail } of splits) after.set(tail, after.get(paragraph) ?? 'body')
  return after
}
