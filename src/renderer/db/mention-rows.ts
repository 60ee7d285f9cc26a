import {
  MENTION_STATUSES,
  MENTION_TYPES,
  type ArticleId,
  type EntityId,
  type Mention,
  type MentionId,
  type MentionStatus,
  type MentionType,
  type PageId,
  type PageState,
  type ParagraphId
} from '#shared/model/index'
import type { CorpusDatabase } from './corpus-database'

/** A mention as the whole corpus is looked through for it: with its text, and where it stands. */
export interface StoredMention {
  readonly page: PageId
  /** Null in a paragraph that is in no article. */
  readonly article: ArticleId | null
  readonly paragraph: ParagraphId
  readonly id: MentionId
  readonly type: MentionType
  readonly status: MentionStatus
  readonly start: number
  readonly end: number
  readonly text: string
  /** Null on a mention made by hand. */
  readonly score: number | null
  readonly by: string
  readonly entity: EntityId | null
  readonly isDoubtful: boolean
}

/**
 * The mentions of a page in columns, one record a page: a hundred thousand of them are read in the time that a few
 * hundred records take. Made from the page's state.
 */
export interface MentionRow {
  readonly page: PageId
  /** Grows with every write: what is above the last one seen is new. */
  readonly turn: number
  /** Ids, and linked records of the registry, one a line; an empty line for no record. */
  readonly ids: string
  readonly entities: string
  readonly texts: readonly string[]
  readonly paragraphs: readonly ParagraphId[]
  /** The article of each paragraph. */
  readonly articles: readonly (ArticleId | null)[]
  readonly recognisers: readonly string[]
  /** For each mention its paragraph, start, end and recogniser, type, status, and 1 where it is doubtful. */
  readonly numbers: Uint32Array
  /** -1 for none. */
  readonly scores: Float64Array
}

const NUMBERS_EACH = 7

/** The mentions of a page in the order of its paragraphs and text; those of `before` that are still so are the same. */
export function mentionsOf(state: PageState, before: readonly StoredMention[] = []): StoredMention[] {
  const order = new Map<ParagraphId, { readonly index: number; readonly article: ArticleId | null }>()
  const take = (ids: readonly ParagraphId[], article: ArticleId | null): void => {
    for (const id of ids) order.set(id, { index: order.size, article })
  }
  for (const { id, paragraphs } of state.articles) take(paragraphs, id)
  take([...state.unassigned, ...state.repeats, ...state.furniture], null)
  const known = new Map(before.map((each) => [each.id, each]))
  return Object.values(state.mentions)
    .map((mention) => stored(state, mention, order.get(mention.paragraph)?.article ?? null))
    .map((mention) => {
      const old = known.get(mention.id)
      return old && isSame(old, mention) ? old : mention
    })
    .sort(
      (a, b) =>
        (order.get(a.paragraph)?.index ?? 0) - (order.get(b.paragraph)?.index ?? 0) ||
        a.start - b.start ||
        b.end - a.end
    )
}

function stored(
  { page, paragraphs }: PageState,
  { id, type, status, paragraph, start, end, by, score, entity, doubtful }: Mention,
  article: ArticleId | null
): StoredMention {
  return {
    page,
    article,
    paragraph,
    id,
    type,
    status,
    start,
    end,
    text: paragraphs[paragraph]!.text.slice(start, end),
    score: score ?? null,
    by,
    entity: entity ?? null,
    isDoubtful: doubtful ?? false
  }
}

function isSame(a: StoredMention, b: StoredMention): boolean {
  return (Object.keys(b) as (keyof StoredMention)[]).every((key) => a[key] === b[key])
}

/** The record of a page's mentions. Law: `unpackMentions(packMentions(s, n))` is `mentionsOf(s)`. */
export function packMentions(state: PageState, turn: number): MentionRow {
  const mentions = mentionsOf(state)
  const paragraphs = new Map<ParagraphId, number>()
  const articles: (ArticleId | null)[] = []
  const recognisers = new Map<string, number>()
  const numbers = new Uint32Array(mentions.length * NUMBERS_EACH)
  mentions.forEach(({ paragraph, article, start, end, by, type, status, isDoubtful }, i) => {
    if (!paragraphs.has(paragraph)) articles[paragraphs.size] = article
    const each = [
      numberOf(paragraphs, paragraph),
      start,
      end,
      numberOf(recognisers, by),
      MENTION_TYPES.indexOf(type),
      MENTION_STATUSES.indexOf(status),
      isDoubtful ? 1 : 0
    ]
    numbers.set(each, i * NUMBERS_EACH)
  })
  return {
    page: state.page,
    turn,
    ids: mentions.map(({ id }) => id).join('\n'),
    entities: mentions.map(({ entity }) => entity ?? '').join('\n'),
    texts: mentions.map(({ text }) => text),
    paragraphs: [...paragraphs.keys()],
    articles,
    recognisers: [...recognisers.keys()],
    numbers,
    scores: Float64Array.from(mentions, ({ score }) => score ?? -1)
  }
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key) ?? numbers.size
  numbers.set(key, known)
  return known
}

/** The mentions that a record holds. */
export function unpackMentions(row: MentionRow): StoredMention[] {
  const { page, numbers, scores, texts, paragraphs, articles, recognisers } = row
  const [ids, entities] = [row.ids.split('\n'), row.entities.split('\n')]
  const mentions: StoredMention[] = []
  for (let i = 0, at = 0; at < numbers.length; i++, at += NUMBERS_EACH) {
    const place = numbers[at]!
    const score = scores[i]!
    mentions.push({
      page,
      article: articles[place] ?? null,
      paragraph: paragraphs[place]!,
      id: ids[i] as MentionId,
      type: MENTION_TYPES[numbers[at + 4]!]!,
      status: MENTION_STATUSES[numbers[at + 5]!]!,
      start: numbers[at + 1]!,
      end: numbers[at + 2]!,
      text: texts[i]!,
      score: score < 0 ? null : score,
      by: recognisers[numbers[at + 3]!]!,
      entity: (entities[i] || null) as EntityId | null,
      isDoubtful: numbers[at + 6] === 1
    })
  }
  return mentions
}

/** Keeps the mentions of states; within the transaction that keeps the states. */
export async function putMentions(db: CorpusDatabase, states: readonly PageState[]): Promise<MentionRow[]> {
  const [last = 0] = (await db.mentions.orderBy('turn').reverse().limit(1).keys()) as number[]
  const rows = states.map((state, i) => packMentions(state, last + 1 + i))
  await db.mentions.bulkPut(rows)
  return rows
}
