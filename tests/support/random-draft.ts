import type { ArticleId, Draft, FlagId, MentionId, PageId, Paragraph, ParagraphId } from '#shared/model/index'
import { ROLES } from '#shared/model/index'
import { editAligned, fromRaw } from '#shared/text/index'
import type { Random } from './random'
import { ALPHABET, randomStep } from './random-text'

/** A lawful draft that no pipeline made: any paragraphs in any order and any place, with mentions and flags. */
export function randomDraft(random: Random): { raw: string; page: PageId; draft: Draft } {
  const lines = Array.from({ length: random.int(1, 8) }, () => random.text(random.int(1, 12), ALPHABET))
  const raw = lines.join('\n')
  const places: ParagraphId[][] = [[], [], [], [], []]
  const paragraphs: Record<ParagraphId, Paragraph> = {}
  let start = 0
  for (const line of lines) {
    const kept = fromRaw(raw, { start, end: start + line.length })
    const aligned = random.chance(0.5) ? editAligned(kept, randomStep(random, kept.text), 'width') : kept
    const id = `p${start}` as ParagraphId
    paragraphs[id] = { id, role: random.pick(ROLES), ...aligned }
    random.pick(places).push(id)
    start += line.length + 1
  }
  const [furniture, unassigned, repeats, ...articles] = places as [
    ParagraphId[],
    ParagraphId[],
    ParagraphId[]
  ]
  const draft: Draft = {
    paragraphs,
    articles: articles.map((list, i) => ({ id: `a${i}` as ArticleId, paragraphs: list })),
    furniture,
    unassigned,
    repeats,
    mentions: Object.fromEntries(randomRanges(random, paragraphs).map((range, i) => mentionAt(range, i))),
    flags: Object.fromEntries(randomRanges(random, paragraphs).map((range, i) => flagAt(range, i))),
    decisions: []
  }
  return { raw, page: '0123456789abcdef' as PageId, draft }
}

interface Range {
  paragraph: ParagraphId
  start: number
  end: number
}

function mentionAt(range: Range, i: number) {
  const id = `m${i}` as MentionId
  return [id, { id, type: 'person', status: 'suggested', by: 'byline', ...range }] as const
}

function flagAt(range: Range, i: number) {
  const id = `f${i}` as FlagId
  return [id, { id, check: 'cut-end', severity: 'doubtful', ...range }] as const
}

function randomRanges(random: Random, paragraphs: Readonly<Record<string, Paragraph>>): Range[] {
  return Object.values(paragraphs).flatMap(({ id, text }) => {
    if (text === '' || random.chance(0.5)) return []
    const start = random.int(0, text.length - 1)
    return [{ paragraph: id, start, end: random.int(start + 1, text.length) }]
  })
}
