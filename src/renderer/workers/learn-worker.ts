import { learningSteps } from '#shared/learning/index'
import { CorpusDatabase, decidedPages } from '../db'
import type { LearnReply, LearnRequest } from './learn-messages'
import { loadWeights } from './load-tagger'
import { loadWords } from './load-words'

const REPORTED_EVERY_MS = 100

const report = (reply: LearnReply): void => postMessage(reply)

addEventListener('message', ({ data }: MessageEvent<LearnRequest>) => {
  learn(data).catch((error: unknown) => {
    report({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  })
})

async function learn({ corpus, since }: LearnRequest): Promise<void> {
  const db = new CorpusDatabase(corpus)
  const rows = await decidedPages(db, since).finally(() => db.close())
  const [words, shipped] = await Promise.all([loadWords(), loadWeights()])
  const texts = rows.flatMap((row) => row.texts)
  const steps = learningSteps(shipped, texts, words)
  let reported = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) {
      report({ learned: step.value })
      return
    }
    if (performance.now() < reported + REPORTED_EVERY_MS) continue
    report({ share: step.value })
    reported = performance.now()
  }
}
