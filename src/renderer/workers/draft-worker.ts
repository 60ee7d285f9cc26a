import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import type { DraftReply, DraftRequest } from './draft-messages'

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  postMessage(answer(data))
})

function answer({ page }: DraftRequest): DraftReply {
  try {
    return { draft: draftPage(page, DEFAULT_SETTINGS) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
