import {
  MENTION_STATUSES,
  MENTION_TYPES,
  type ArticleId,
  type EntityId,
  type Mention,
  type MentionId,
  type Paragraph,
  type ParagraphId
} from '#shared/model/index'
import type { ArticleContent } from '../../../src/renderer/page-view'
import { Random } from '../../support/random'

const PARAGRAPHS = 400
const PARAGRAPH_CHARS = 500
const MENTIONS_EACH = 25
const SIGNS = '株洲市委常委会召开会议研究部署安全生产工作强调要聚焦重点突出优势，。的在了和与'

/** An article of 200,000 characters with 10,000 mentions of all types and states, one in ten within another. */
export function denseArticle(): ArticleContent {
  const random = new Random(1)
  const paragraphs: Paragraph[] = []
  const mentions: Mention[] = []
  for (let i = 0; i < PARAGRAPHS; i++) {
    const id = `p${i}` as ParagraphId
    const text = random.text(PARAGRAPH_CHARS, SIGNS)
    paragraphs.push({ id, role: 'body', text, runs: [] })
    for (let j = 0; j < MENTIONS_EACH; j++) {
      const isNested = j % 10 === 9
      const start = (isNested ? j - 1 : j) * 20 + (isNested ? 1 : 0)
      const status = random.pick(MENTION_STATUSES.filter((each) => each !== 'rejected'))
      mentions.push({
        id: `m${i}-${j}` as MentionId,
        type: random.pick(MENTION_TYPES),
        paragraph: id,
        start,
        end: start + (isNested ? 2 : random.int(2, 8)),
        status,
        by: 'bench',
        ...(random.chance(0.2) && { entity: 'e' as EntityId }),
        ...(random.chance(0.1) && { doubtful: true as const })
      })
    }
  }
  return { id: 'a0' as ArticleId, paragraphs, mentions, flags: [], notes: [] }
}
