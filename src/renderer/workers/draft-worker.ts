import { KnownNames, Tagger, unpackWeights } from '#shared/mentions/index'
import { NO_EVIDENCE } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage, learn, readPage, suggestNames } from '#shared/pipeline'
import type { DraftAsk, DraftReply, DraftRequest, Jobs } from './draft-messages'
import { loadTagger } from './load-tagger'
import { loadWords } from './load-words'

/** Read once, when the worker starts. */
const words = loadWords()
const shipped = loadTagger(words)
let tagger = shipped
let known = new KnownNames([])
let evidence = NO_EVIDENCE
let settings = DEFAULT_SETTINGS

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  switch (data.kind) {
    case 'corpus':
      evidence = data.evidence
      settings = { ...settings, segmentation: data.segmentation }
      return
    case 'tagger':
      tagger = data.weights ? taggerOf(data.weights) : shipped
      return
    case 'names':
      known = new KnownNames(data.names)
      return
    default:
      void answer(data).then((reply) => postMessage(reply))
  }
})

async function taggerOf(weights: Uint8Array): Promise<Tagger> {
  return new Tagger(unpackWeights(weights), await words)
}

async function answer(asked: DraftAsk): Promise<DraftReply> {
  try {
    return { made: await make(asked) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function make(asked: DraftAsk): Promise<Jobs[keyof Jobs]['made']> {
  switch (asked.kind) {
    case 'learn':
      return learn(asked.page, settings)
    case 'draft':
      return draftPage(asked.page, settings, await words, evidence, { tagger: await tagger, known })
    case 'read':
      return readPage(asked.page, settings, await words, evidence)
    case 'suggest':
      return suggestNames(asked.page, await words, evidence, { tagger: await tagger, known })
    default:
      return asked satisfies never
  }
}
