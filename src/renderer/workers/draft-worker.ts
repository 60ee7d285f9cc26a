import dictionary from '@node-rs/jieba/dict.txt?url'
import { parseWordList, type WordList } from '#shared/lexicon/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import type { DraftReply, DraftRequest } from './draft-messages'

/** Read once, when the worker starts. */
const words = loadWords()

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  void answer(data).then((reply) => postMessage(reply))
})

async function loadWords(): Promise<WordList> {
  const response = await fetch(dictionary)
  if (!response.ok) throw new Error(`word list: ${response.status}`)
  return parseWordList(await response.text())
}

async function answer({ page }: DraftRequest): Promise<DraftReply> {
  try {
    return { draft: draftPage(page, DEFAULT_SETTINGS, await words) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
