import { readFileSync } from 'node:fs'
import { Jieba } from '@node-rs/jieba'
import { WORD_LIST_TEXT } from '../support/word-list'
import { median, medianMs } from './measure'
import { seedPaths } from './pages'
import { draftInStages, draftWhole, type StageTimes } from './stages'

const ROUNDS = 15

/**
 * Characters a second of each stage and of the whole, beside a segmenter (jieba's `cut`, with and without its hidden
 * Markov model) and beside reading and decoding, all on the same text and one core. A ratio above 1 is faster than
 * the peer.
 */
export function throughput(texts: readonly string[]) {
  const chars = texts.reduce((sum, text) => sum + text.length, 0)
  const perSecond = (ms: number) => Math.round((chars / ms) * 1000)
  const jieba = Jieba.withDict(Buffer.from(WORD_LIST_TEXT))
  const whole = medianMs(() => texts.forEach(draftWhole))
  const jiebaMs = medianMs(() => texts.forEach((text) => void jieba.cut(text, true)))
  const plainMs = medianMs(() => texts.forEach((text) => void jieba.cut(text, false)))
  const readMs = medianMs(readSeeds)
  const stages = stageMedians(texts)
  return {
    chars,
    charsPerSecond: {
      whole: perSecond(whole),
      ...Object.fromEntries(Object.entries(stages).map(([stage, ms]) => [stage, perSecond(ms)])),
      jieba: perSecond(jiebaMs),
      jiebaWithoutHmm: perSecond(plainMs),
      readAndDecode: perSecond(readMs)
    },
    shareOfTime: Object.fromEntries(
      Object.entries(stages).map(([stage, ms]) => [stage, Number((ms / whole).toFixed(3))])
    ),
    ratios: {
      wholeToJieba: ratio(jiebaMs / whole),
      wholeToJiebaWithoutHmm: ratio(plainMs / whole),
      wholeToReadAndDecode: ratio(readMs / whole)
    }
  }
}

const ratio = (value: number): number => Number(value.toPrecision(3))

function readSeeds(): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const path of seedPaths()) decoder.decode(readFileSync(path))
}

function stageMedians(texts: readonly string[]): StageTimes {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const times: StageTimes = {}
    for (const text of texts) draftInStages(text, times)
    return times
  })
  return Object.fromEntries(
    Object.keys(rounds[0]!).map((stage) => [stage, median(rounds.map((times) => times[stage]!))])
  )
}
