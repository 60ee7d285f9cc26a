import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWordList, type WordList } from '#shared/lexicon/index'
import { packWeights, Tagger, unpackWeights } from '#shared/mentions/tagger/index'
import { hashOfSource, readDictionary, readSentenceFiles, RECIPE, trainOn } from './recipe'
import { addUp, noCounts, printScores, scoreTagger } from './scores'
import { parseSentences, type TaggedSentence } from './tagged-sentence'

const FOLDS = 6

/** `--copies=4`, `--dropout=0.3` … stand in for the recipe's numbers while a better recipe is looked for. */
const options = new Map(
  process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=') as [string, string])
)
const numberOf = (name: string, otherwise: number) => Number(options.get(name) ?? otherwise)
const recipe = {
  copies: numberOf('copies', RECIPE.copies),
  trainings: numberOf('trainings', RECIPE.trainings),
  least: numberOf('least', RECIPE.least),
  training: Object.fromEntries(
    Object.entries(RECIPE.training).map(([name, value]) => [name, numberOf(name, value)])
  ) as typeof RECIPE.training
}

const root = process.cwd()
const dictionary = readDictionary(root)
const words = parseWordList(dictionary)
const files = readSentenceFiles(root)
const sentences = new Map([...files].map(([name, text]) => [name, parseSentences(text)]))
if (options.has('cross')) crossValidate(sentences)
else train(words)

function train(words: WordList): void {
  const begun = performance.now()
  const all = [...sentences.values()].flat()
  const bytes = packWeights(trainOn(all, dictionary, words, recipe), recipe.least)
  const seconds = Math.round((performance.now() - begun) / 1000)
  const names = all.reduce((sum, sentence) => sum + sentence.names.length, 0)
  const held = parseSentences(readFileSync(join(root, 'tests/support/tagged/zh-held-out.txt'), 'utf8'))
  printScores(
    `${all.length} sentences, ${names} names, ${bytes.length} bytes, ${seconds} s; held out`,
    scoreTagger(new Tagger(unpackWeights(bytes), words), held)
  )
  if (options.has('dry')) return
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const made = { sentences: all.length, names, bytes: bytes.length, sha256, source: hashOfSource(files) }
  writeFileSync(join(root, 'src/shared/lexicon/chinese-names.bin'), bytes)
  writeFileSync(join(root, 'src/shared/lexicon/chinese-names.json'), `${JSON.stringify(made, null, 2)}\n`)
}

/** By file, for sentences of one file are alike. */
function crossValidate(sentences: ReadonlyMap<string, readonly TaggedSentence[]>): void {
  const names = [...sentences.keys()]
  const total = noCounts()
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = names.filter((_, index) => index % FOLDS === fold)
    const rest = names.filter((name) => !out.includes(name)).flatMap((name) => sentences.get(name)!)
    const tagger = new Tagger(trainOn(rest, dictionary, words, recipe), words)
    for (const name of out) {
      const counts = scoreTagger(
        tagger,
        sentences.get(name)!,
        options.has('errors') ? console.log : undefined
      )
      printScores(name, counts)
      counts.forEach((count, type) => (total[type] = addUp([total[type]!, count])))
    }
  }
  printScores('all', total)
}
