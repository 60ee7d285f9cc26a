import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { learningSteps, type DecisionScore } from '#shared/learning/index'
import { parseWordList } from '#shared/lexicon/index'
import { TAGGED_TYPES, unpackWeights } from '#shared/mentions/tagger/index'
import type { JudgedText, PageId, ParagraphId } from '#shared/model/index'
import { finish } from '#shared/text/index'
import { newsStory } from '../../tests/support/news-story'
import { Random } from '../../tests/support/random'
import { namesIn } from './names-in'
import { readDictionary } from './recipe'

const root = process.cwd()
const words = parseWordList(readDictionary(root))
const shipped = unpackWeights(readFileSync(join(root, 'src/shared/lexicon/chinese-names.bin')))

for (const count of [1000, 10_000]) {
  const texts = decided(count)
  const from = process.cpuUsage()
  const { weights, taught, held, before, after } = finish(learningSteps(shipped, texts, words))
  const { user, system } = process.cpuUsage(from)
  const seconds = (user + system) / 1e6
  console.log(
    `${taught} decisions taught, ${held} held back, ${texts.length} paragraphs: ${seconds.toFixed(1)} s of a processor, ` +
      `${(weights!.length / 1e6).toFixed(2)} MB, F1 ${f1Of(before).toFixed(3)} → ${f1Of(after).toFixed(3)}`
  )
}

/** Generated stories, in which every name is accepted. */
function decided(count: number): JudgedText[] {
  const random = new Random(7)
  const texts: JudgedText[] = []
  let decisions = 0
  for (let story = 0; decisions < count; story++) {
    const { paragraphs, names } = newsStory(random, '青溪日报', [])
    paragraphs.forEach((text, index) => {
      const mentions = namesIn(text, names).map((name) => ({ ...name, status: 'accepted' as const }))
      decisions += mentions.length
      texts.push({ page: `s${story}` as PageId, paragraph: `p${index}` as ParagraphId, text, mentions })
    })
  }
  return texts
}

function f1Of(scores: DecisionScore): number {
  const sum = { right: 0, wrong: 0, wanted: 0 }
  for (const type of TAGGED_TYPES) {
    sum.right += scores[type].right
    sum.wrong += scores[type].wrong
    sum.wanted += scores[type].wanted
  }
  return (2 * sum.right) / (sum.right + sum.wrong + sum.wanted)
}
