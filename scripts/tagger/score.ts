import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseWordList } from '#shared/lexicon/index'
import { recogniseMentions } from '#shared/mentions/index'
import { Tagger, TAGGED_TYPES, unpackWeights, type TaggedType } from '#shared/mentions/tagger/index'
import { NO_EVIDENCE, type Draft, type Mention, type ParagraphId } from '#shared/model/index'
import { readDictionary } from './recipe'
import { printScores, scoreTagger } from './scores'
import { parseSentences } from './tagged-sentence'

/** How well the whole stage, rules and tagger together, does on files of marked sentences, each a page of its own. */
const options = process.argv.slice(2)
const root = process.cwd()
const words = parseWordList(readDictionary(root))
const tagger = new Tagger(
  unpackWeights(readFileSync(join(root, 'src/shared/lexicon/chinese-names.bin'))),
  words
)

for (const file of options.filter((option) => !option.startsWith('--'))) {
  const onError = options.includes('--errors') ? console.log : undefined
  printScores(file, scoreTagger({ names }, parseSentences(readFileSync(join(root, file), 'utf8')), onError))
}

function names(text: string) {
  if (options.includes('--alone')) return tagger.names(text)
  const paragraph = 'p' as ParagraphId
  const draft = {
    paragraphs: { [paragraph]: { id: paragraph, role: 'body', text, runs: [] } },
    articles: [{ id: 'a', paragraphs: [paragraph] }],
    unassigned: []
  } as unknown as Draft
  return Object.values(recogniseMentions(draft, { words, corpus: NO_EVIDENCE, tagger }))
    .filter((mention): mention is Mention & { type: TaggedType } =>
      TAGGED_TYPES.includes(mention.type as TaggedType)
    )
    .map(({ start, end, type, score = 0 }) => ({ start, end, type, score }))
}
