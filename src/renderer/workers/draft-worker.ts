import dictionary from '@node-rs/jieba/dict.txt?url'
import { parseWordList, type WordList } from '#shared/lexicon/index'
import { NO_EVIDENCE } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage, learn } from '#shared/pipeline'
import type { DraftReply, DraftRequest } from './draft-messages'

/** Read once, when the worker starts. */
const words = loadWords()
let evidence = NO_EVIDENCE

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  if (data.kind === 'know') evidence = data.evidence
  else void answer(data).then((reply) => postMessage(reply))
})

async function loadWords(): Promise<WordList> {
  const response = await fetch(dictionary)
  if (!response.ok) throw new Error(`word list: ${response.status}`)
  return parseWordList(await response.text())
}

async function answer({ kind, page }: Exclude<DraftRequest, { kind: 'know' }>): Promise<DraftReply> {
  try {
    const made =
      kind === 'learn'
        ? learn(page, DEFAULT_SETTINGS)
        : draftPage(page, DEFAULT_SETTINGS, await words, evidence)
    return { made }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
