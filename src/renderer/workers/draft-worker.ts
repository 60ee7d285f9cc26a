import { NO_EVIDENCE } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage, learn, readPage } from '#shared/pipeline'
import type { DraftReply, DraftRequest, Made } from './draft-messages'
import { loadTagger } from './load-tagger'
import { loadWords } from './load-words'

/** Read once, when the worker starts. */
const words = loadWords()
const tagger = loadTagger(words)
let evidence = NO_EVIDENCE
let settings = DEFAULT_SETTINGS

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  if (data.kind === 'know') {
    evidence = data.evidence
    settings = { ...settings, segmentation: data.segmentation }
  } else void answer(data).then((reply) => postMessage(reply))
})

type Ask = Exclude<DraftRequest, { kind: 'know' }>

async function answer(asked: Ask): Promise<DraftReply> {
  try {
    return { made: await make(asked) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function make({ kind, page }: Ask): Promise<Made[keyof Made]> {
  switch (kind) {
    case 'learn':
      return learn(page, settings)
    case 'draft':
      return draftPage(page, settings, await words, evidence, { tagger: await tagger })
    case 'read':
      return readPage(page, settings, await words, evidence)
    default:
      return kind satisfies never
  }
}
