import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWordList, type WordList } from '#shared/lexicon/index'
import { averageWeights, trainTagger, type TaggerWeights } from '#shared/mentions/tagger/index'
import { exchangeNames } from './exchange-names'
import { namePools } from './name-pools'
import { trainingText, type TaggedSentence } from './tagged-sentence'

/** How the shipped tagger is trained. */
export const RECIPE = {
  /** Copies of each sentence with other names, beside the sentence itself. */
  copies: 4,
  /** Trainings, each with other copies and another order, whose mean is shipped. */
  trainings: 3,
  training: { epochs: 6, rate: 0.15, decay: 0.01, dropout: 0.5, hiding: 0.3, fewest: 2, seed: 1 },
  /** Smaller weights are not shipped. */
  least: 0.08
}

/** The words of the project's dictionary, as text. */
export const readDictionary = (root: string): string =>
  readFileSync(join(root, 'node_modules/@node-rs/jieba/dict.txt'), 'utf8')

/** The text of each file of sentences, by name. */
export function readSentenceFiles(root: string): Map<string, string> {
  const folder = join(root, 'scripts/tagger/sentences')
  const names = readdirSync(folder)
    .filter((name) => name.startsWith('zh-'))
    .sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Tells whether the sentences, or how they are trained on, have changed. */
export function hashOfSource(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(RECIPE))
  for (const [name, text] of files) hash.update(`${name}\n${text}`)
  return hash.digest('hex')
}

/** Trains on sentences, and on copies of them with other names. */
export function trainOn(
  sentences: readonly TaggedSentence[],
  dictionary: string,
  words: WordList = parseWordList(dictionary),
  recipe = RECIPE
): TaggerWeights {
  const pools = namePools(dictionary)
  const trainings = Array.from({ length: recipe.trainings }, (_, training) => {
    const seeds = Array.from({ length: recipe.copies }, (_, copy) => training * recipe.copies + copy)
    const copies = seeds.flatMap((seed) => exchangeNames(sentences, pools, seed))
    const texts = [...sentences, ...copies].map(trainingText)
    return trainTagger(texts, words, { ...recipe.training, seed: recipe.training.seed + training })
  })
  return averageWeights(trainings)
}
