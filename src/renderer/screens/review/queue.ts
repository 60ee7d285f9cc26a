import type { ArticleId, EntityId, MentionType, PageId } from '#shared/model/index'
import type { StoredMention } from '../../state'

export const REVIEW_SCOPES = ['article', 'page', 'entity', 'corpus'] as const
export type ReviewScope = (typeof REVIEW_SCOPES)[number]

export const REVIEW_ORDERS = ['score', 'doubt', 'frequency'] as const
export type ReviewOrder = (typeof REVIEW_ORDERS)[number]

export const REVIEW_SHOWS = ['open', 'doubtful', 'accepted', 'rejected'] as const
export type ReviewShow = (typeof REVIEW_SHOWS)[number]

/** What a reviewer goes over. */
export interface Question {
  readonly scope: ReviewScope
  readonly order: ReviewOrder
  readonly show: ReviewShow
  /** The types that are hidden. */
  readonly hidden: readonly MentionType[]
  /** What `article`, `page` and `entity` mean; null where they mean nothing yet. */
  readonly page: PageId | null
  readonly article: ArticleId | null
  readonly entity: EntityId | null
}

/** How sure a suggestion is by now: what was decided since it was made counts too. */
type ScoreOf = (mention: StoredMention) => number | null

type Mentions = ReadonlyMap<PageId, readonly StoredMention[]>

/** What a question asks for, in its order; within the order as the pages are listed, and as each page reads. */
export function queueOf(
  pages: Mentions,
  order: readonly PageId[],
  question: Question,
  scoreOf: ScoreOf = ({ score }) => score
): StoredMention[] {
  const inScope = mentionsIn(pages, order, question)
  const found = inScope.filter((mention) => isShown(mention, question))
  switch (question.order) {
    case 'score':
      return found.sort((a, b) => (scoreOf(b) ?? 1) - (scoreOf(a) ?? 1))
    case 'doubt':
      return found.sort((a, b) => doubtOf(scoreOf(a)) - doubtOf(scoreOf(b)))
    case 'frequency':
      return byFrequency(found)
    default:
      return question.order satisfies never
  }
}

/** Whether a mention, as it is by now, is one that the question asks for. */
export function isShown(
  mention: StoredMention,
  { show, hidden }: Pick<Question, 'show' | 'hidden'>
): boolean {
  if (hidden.includes(mention.type)) return false
  switch (show) {
    case 'open':
      return mention.status === 'suggested'
    case 'doubtful':
      return mention.isDoubtful && mention.status !== 'rejected'
    case 'accepted':
      return mention.status === 'accepted'
    case 'rejected':
      return mention.status === 'rejected'
    default:
      return show satisfies never
  }
}

/** What is said of alike mentions at once: their text and type. */
export const likenessKey = ({ text, type }: Pick<StoredMention, 'text' | 'type'>): string => `${type} ${text}`

function mentionsIn(pages: Mentions, order: readonly PageId[], question: Question): StoredMention[] {
  const { scope, page, article, entity } = question
  const all = () => order.flatMap((id) => pages.get(id) ?? [])
  switch (scope) {
    case 'page':
      return [...((page && pages.get(page)) ?? [])]
    case 'article':
      return ((page && pages.get(page)) ?? []).filter((mention) => mention.article === article)
    case 'entity':
      return entity ? aboutEntity(all(), entity) : []
    case 'corpus':
      return all()
    default:
      return scope satisfies never
  }
}

/** Those that are linked to the record, and those that are linked to none and read as one of them does. */
function aboutEntity(mentions: readonly StoredMention[], entity: EntityId): StoredMention[] {
  const linked = mentions.filter((mention) => mention.entity === entity)
  const names = new Set(linked.map(likenessKey))
  return mentions.filter(
    (mention) => mention.entity === entity || (mention.entity === null && names.has(likenessKey(mention)))
  )
}

/** 0 for a recogniser that could as well have tossed a coin. */
const doubtOf = (score: number | null): number => Math.abs((score ?? 1) - 0.5)

/** Alike ones together, the most frequent first. */
function byFrequency(mentions: readonly StoredMention[]): StoredMention[] {
  const groups = new Map<string, StoredMention[]>()
  for (const mention of mentions) {
    const key = likenessKey(mention)
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).flat()
}
