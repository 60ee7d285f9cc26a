import {
  BY_HAND,
  CONFLICT_VERDICTS,
  MENTION_STATUSES,
  MENTION_TYPES,
  NOTE_KINDS,
  PAGE_STATUSES,
  ROLES
} from '#shared/model/index'
import type {
  ArticleId,
  Destination,
  EntityId,
  Mention,
  MentionId,
  NoteId,
  PageState,
  ParagraphId,
  Step
} from '#shared/model/index'
import { checkRuns, type LaterChange } from '#shared/review/index'
import { applyStep, coalesceSteps } from '#shared/text/index'
import type { Random } from './random'
import { randomStep } from './random-text'

/** A change that may fit `state`, or null where the kind drawn has nothing to act on. */
export function randomChange(random: Random, state: PageState, salt: number): LaterChange | null {
  const paragraph = random.pick(Object.values(state.paragraphs))
  const mention = random.pick([...Object.values(state.mentions), null])
  const flag = random.pick([...Object.values(state.flags), null])
  switch (random.int(0, 20)) {
    case 0:
      return { kind: 'paragraph.role-set', paragraph: paragraph.id, role: random.pick(ROLES) }
    case 1: {
      const at = random.int(1, Math.max(1, paragraph.text.length - 1))
      return { kind: 'paragraph.split', paragraph: paragraph.id, at, tail: `split${salt}` as ParagraphId }
    }
    case 2: {
      const list = random.pick([...state.articles.map((a) => a.paragraphs), state.unassigned])
      const [first, next] = list
      return first && next ? { kind: 'paragraph.joined', paragraph: first, next } : null
    }
    case 3: {
      if (paragraph.text === '') return null
      const start = random.int(0, paragraph.text.length - 1)
      const range = { start, end: random.int(start + 1, paragraph.text.length) }
      const id = `m-by-hand-${salt}` as MentionId
      const type = random.pick(MENTION_TYPES)
      const added = { id, type, paragraph: paragraph.id, status: 'accepted', by: BY_HAND, ...range } as const
      return { kind: 'mention.added', mention: added }
    }
    case 4:
      return mention && { kind: 'mention.removed', mention: mention.id }
    case 5:
      return mention && { kind: 'mention.retyped', mention: mention.id, type: random.pick(MENTION_TYPES) }
    case 6: {
      const settled = random.pick(['accepted', 'dismissed', null] as const)
      return flag && { kind: 'flag.settled', flag: flag.id, settled }
    }
    case 7: {
      const orphan = state.orphans[0]
      return orphan
        ? { kind: 'orphan.dismissed', mention: orphan.mention.id }
        : { kind: 'status.set', status: random.pick(PAGE_STATUSES) }
    }
    case 8: {
      const paragraphs = [...new Set([paragraph.id, random.pick(Object.values(state.paragraphs)).id])]
      return { kind: 'paragraphs.moved', paragraphs, to: destination(random, state) }
    }
    case 9:
      return {
        kind: 'article.started',
        article: `started${salt}` as ArticleId,
        paragraphs: [paragraph.id],
        before: random.pick([...state.articles.map(({ id }) => id), null])
      }
    case 10: {
      const [article, before] = [
        random.pick([...state.articles, null]),
        random.pick([...state.articles, null])
      ]
      return article && { kind: 'article.moved', article: article.id, before: before?.id ?? null }
    }
    case 11:
      return {
        kind: 'paragraph.repeated',
        paragraph: paragraph.id,
        of: random.pick(Object.values(state.paragraphs)).id
      }
    case 12: {
      if (paragraph.text === '') return null
      const start = random.int(0, paragraph.text.length - 1)
      const range = { start, end: random.int(start + 1, paragraph.text.length) }
      const kind = random.pick(NOTE_KINDS)
      const note = { id: `n${salt}` as NoteId, kind, paragraph: paragraph.id, text: 'why', by: 'x', ...range }
      return { kind: 'note.added', note }
    }
    case 13: {
      const note = random.pick([...Object.values(state.notes ?? {}), null])
      if (!note) return { kind: 'assignee.set', assignee: random.pick(['周蒿', null]) }
      return random.chance(0.5)
        ? { kind: 'note.removed', note: note.id }
        : { kind: 'note.rewritten', note: note.id, text: `because ${salt}` }
    }
    case 14:
      return checkRuns(paragraph, () => random.chance(0.5))
    case 15:
    case 16:
    case 17:
      return randomMentionChange(random, state)
    default:
      return { kind: 'paragraph.edited', paragraph: paragraph.id, steps: randomSteps(random, paragraph.text) }
  }
}

function randomMentionChange(random: Random, state: PageState): LaterChange | null {
  const all = Object.values(state.mentions)
  const mention = random.pick([...all, null])
  if (!mention) return null
  const mentions = all.filter(() => random.chance(0.5)).map(({ id }) => id)
  switch (random.int(0, 5)) {
    case 5:
      return randomSettling(random, state, mention)
    case 0: {
      const start = random.int(0, mention.end)
      return { kind: 'mention.resized', mention: mention.id, start, end: random.int(start, mention.end + 2) }
    }
    case 1:
      return { kind: 'mention.doubted', mention: mention.id, doubtful: random.chance(0.5) }
    case 2:
      return { kind: 'mentions.decided', mentions, status: random.pick(MENTION_STATUSES) }
    case 3:
      return { kind: 'mentions.linked', mentions, entity: random.pick(['e1' as EntityId, null]) }
    default: {
      const again = all.map((each) => ({ ...each, status: 'suggested' as const, by: 'test', score: 0.5 }))
      return { kind: 'mentions.suggested', mentions: again.filter(() => random.chance(0.7)) }
    }
  }
}

/** Another reader's reading of a place where `mine` stands, or of one where nothing does. */
function randomSettling(random: Random, { paragraphs }: PageState, mine: Mention): LaterChange {
  const { text } = paragraphs[mine.paragraph]!
  const start = random.int(0, mine.end - 1)
  const end = random.int(start + 1, Math.min(text.length, mine.end + 2))
  const id = `${mine.id}-theirs` as MentionId
  const mention: Mention = { ...mine, id, type: random.pick(MENTION_TYPES), start, end }
  return {
    kind: 'conflict.settled',
    verdict: random.pick(CONFLICT_VERDICTS),
    mine: random.chance(0.7) ? mine.id : null,
    theirs: random.chance(0.7) ? { mention, text: text.slice(start, end) } : null,
    reader: '乙'
  }
}

function destination(random: Random, state: PageState): Destination {
  const article = random.pick([...state.articles, null])
  if (!article) return { kind: random.pick(['furniture', 'unassigned']) }
  return { kind: 'article', article: article.id, before: random.pick([...article.paragraphs, null]) }
}

function randomSteps(random: Random, text: string): Step[] {
  const steps: Step[] = []
  let current = text
  for (let i = random.int(1, 3); i > 0; i--) {
    const step = randomStep(random, current)
    steps.push(step)
    current = applyStep(current, step)
  }
  return coalesceSteps(steps)
}
