import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWordList } from '#shared/lexicon/index'
import { recogniseMentions } from '#shared/mentions/index'
import { learningSteps } from '#shared/learning/index'
import { Tagger, TAGGED_TYPES, unpackWeights, type TaggedType } from '#shared/mentions/tagger/index'
import {
  NO_EVIDENCE,
  type Draft,
  type JudgedText,
  type Mention,
  type PageId,
  type ParagraphId
} from '#shared/model/index'
import { finish } from '#shared/text/index'
import { newsStory } from '../../tests/support/news-story'
import { Random } from '../../tests/support/random'
import { drawCurve, type CurvePoint } from './draw-curve'
import { namesIn, type PlacedName } from './names-in'
import { readDictionary } from './recipe'

const STORIES = 120
const REVIEWED = [0, 3, 7, 15, 30, 60]
const SEED = 2026

interface KnownText {
  readonly page: PageId
  readonly paragraph: ParagraphId
  readonly text: string
  readonly gold: readonly PlacedName[]
}

const root = process.cwd()
const words = parseWordList(readDictionary(root))
const shipped = unpackWeights(readFileSync(join(root, 'src/shared/lexicon/chinese-names.bin')))

const stories = makeStories()
const mine = stories.slice(0, STORIES / 2)
const others = stories.slice(STORIES / 2).flat()
const suggested = new Map(
  mine.flat().map((text) => [text.paragraph, recognise(text, new Tagger(shipped, words))])
)

const points: CurvePoint[] = REVIEWED.map((count) => {
  const judged = mine.slice(0, count).flat().map(review)
  const { weights } = finish(learningSteps(shipped, judged, words))
  const tagger = new Tagger(weights ? unpackWeights(weights) : shipped, words)
  const f1 = f1Of(others, (text) => recognise(text, tagger))
  const decisions = judged.reduce((sum, { mentions }) => sum + mentions.length, 0)
  console.log(`${count} stories, ${decisions} decisions: F1 ${f1.toFixed(3)}`)
  return { decisions, f1 }
})
writeFileSync(join(root, 'docs/learning.svg'), drawCurve(points))

/** Stories of the tests' generator: it knows the names that it put in. */
function makeStories(): KnownText[][] {
  const random = new Random(SEED)
  return Array.from({ length: STORIES }, (_, story) => {
    const { paragraphs, names } = newsStory(random, '青溪日报', [])
    return paragraphs.map((text, index) => ({
      page: `s${story}` as PageId,
      paragraph: `s${story}-p${index}` as ParagraphId,
      text,
      gold: namesIn(text, names)
    }))
  })
}

/** What the pipeline suggests in one paragraph. */
function recognise({ paragraph, text }: KnownText, tagger: Tagger): Mention[] {
  const draft = {
    paragraphs: { [paragraph]: { id: paragraph, role: 'body', text, runs: [] } },
    articles: [{ id: 'a', paragraphs: [paragraph] }],
    unassigned: []
  } as unknown as Draft
  const mentions = Object.values(recogniseMentions(draft, { words, corpus: NO_EVIDENCE, tagger }))
  return mentions.filter(({ type }) => TAGGED_TYPES.includes(type as TaggedType))
}

/** A reviewer accepts what is right, rejects what is not, and tags what was missed. */
function review({ page, paragraph, text, gold }: KnownText): JudgedText {
  const own = suggested.get(paragraph)!
  const isRight = (
    mention: KnownText['gold'][number],
    of: readonly { start: number; end: number; type: string }[]
  ) =>
    of.some(({ start, end, type }) => start === mention.start && end === mention.end && type === mention.type)
  const decided = own.map(({ start, end, type }) => {
    const span = { start, end, type: type as TaggedType }
    return { ...span, status: isRight(span, gold) ? ('accepted' as const) : ('rejected' as const) }
  })
  const missed = gold
    .filter((span) => !isRight(span, own))
    .map((span) => ({ ...span, status: 'accepted' as const }))
  return { page, paragraph, text, mentions: [...decided, ...missed] }
}

function f1Of(texts: readonly KnownText[], find: (text: KnownText) => readonly Mention[]): number {
  let right = 0
  let found = 0
  let wanted = 0
  for (const text of texts) {
    const mentions = find(text)
    found += mentions.length
    wanted += text.gold.length
    right += text.gold.filter((span) =>
      mentions.some(({ start, end, type }) => start === span.start && end === span.end && type === span.type)
    ).length
  }
  return (2 * right) / (found + wanted)
}
