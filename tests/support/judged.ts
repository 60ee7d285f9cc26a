import { TAGGED_TYPES } from '#shared/mentions/tagger/index'
import type { JudgedText, MentionStatus, PageId, ParagraphId } from '#shared/model/index'
import { parseSentence } from '../../scripts/tagger/tagged-sentence'

/** A paragraph all of whose marked names are decided as `status` says. */
export function judged(page: string, paragraph: number, line: string, status: MentionStatus): JudgedText {
  const { text, names } = parseSentence(line)
  const mentions = names.map(({ start, end, type }) => ({ start, end, type: TAGGED_TYPES[type]!, status }))
  return { page: page as PageId, paragraph: `p${paragraph}` as ParagraphId, text, mentions }
}
