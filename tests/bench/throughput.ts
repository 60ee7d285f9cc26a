import { readFileSync } from 'node:fs'
import { Jieba } from '@node-rs/jieba'
import { cut } from 'jieba-wasm'
import { WORD_LIST_TEXT } from '../support/word-list'
import { median } from './measure'
import { seedPaths } from './pages'
import { draftInStages, draftWhole, recognise, recogniseByRules, type StageTimes } from './stages'

const WARM_UP_ROUNDS = 12
const ROUNDS = 25

/**
 * Characters a second of each stage and of the whole, beside a segmenter (jieba's `cut`: compiled to WebAssembly, as it
 * would run in the app's workers, and native, with and without its hidden Markov model), names beside its tagging, and
 * all beside reading and decoding; on the same text and one core. A ratio above 1 is faster than the peer.
 */
export function throughput(texts: readonly string[]) {
  const chars = texts.reduce((sum, text) => sum + text.length, 0)
  const perSecond = (ms: number) => Math.round((chars / ms) * 1000)
  const jieba = Jieba.withDict(Buffer.from(WORD_LIST_TEXT))
  const stageRounds: StageTimes[] = []
  const drafts = texts.map(draftWhole)
  const peers = interleaved({
    whole: () => texts.forEach(draftWhole),
    jiebaWasm: () => texts.forEach((text) => void cut(text, true)),
    jieba: () => texts.forEach((text) => void jieba.cut(text, true)),
    jiebaTag: () => texts.forEach((text) => void jieba.tag(text)),
    mentions: () => drafts.forEach(recognise),
    mentionsByRules: () => drafts.forEach(recogniseByRules),
    jiebaWithoutHmm: () => texts.forEach((text) => void jieba.cut(text, false)),
    readAndDecode: readSeeds,
    stages: () => {
      const times: StageTimes = {}
      for (const text of texts) draftInStages(text, times)
      stageRounds.push(times)
    }
  })
  const { whole } = peers
  const stages = mediansOf(stageRounds.slice(WARM_UP_ROUNDS))
  const withoutMentions = Object.entries(stages).reduce(
    (sum, [stage, ms]) => (stage === 'mentions' ? sum : sum + ms),
    0
  )
  return {
    chars,
    charsPerSecond: {
      whole: perSecond(whole),
      withoutMentions: perSecond(withoutMentions),
      ...Object.fromEntries(Object.entries(stages).map(([stage, ms]) => [stage, perSecond(ms)])),
      jiebaWasm: perSecond(peers.jiebaWasm),
      jieba: perSecond(peers.jieba),
      jiebaWithoutHmm: perSecond(peers.jiebaWithoutHmm),
      jiebaTag: perSecond(peers.jiebaTag),
      mentionsByRules: perSecond(peers.mentionsByRules),
      readAndDecode: perSecond(peers.readAndDecode)
    },
    shareOfTime: Object.fromEntries(
      Object.entries(stages).map(([stage, ms]) => [stage, Number((ms / whole).toFixed(3))])
    ),
    ratios: {
      withoutMentionsToJiebaWasm: ratio(peers.jiebaWasm / withoutMentions),
      withoutMentionsToJieba: ratio(peers.jieba / withoutMentions),
      wholeToJiebaWasm: ratio(peers.jiebaWasm / whole),
      wholeToJieba: ratio(peers.jieba / whole),
      wholeToJiebaWithoutHmm: ratio(peers.jiebaWithoutHmm / whole),
      mentionsToJiebaTag: ratio(peers.jiebaTag / peers.mentions),
      mentionsByRulesToJiebaTag: ratio(peers.jiebaTag / peers.mentionsByRules),
      wholeToReadAndDecode: ratio(peers.readAndDecode / whole)
    }
  }
}

const ratio = (value: number): number => Number(value.toPrecision(3))

function readSeeds(): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const path of seedPaths()) decoder.decode(readFileSync(path))
}

/** Median milliseconds of each work. One round of all after the other: what else the machine does falls on all alike. */
function interleaved<Name extends string>(works: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const times: Partial<Record<Name, number[]>> = {}
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    for (const name of Object.keys(works) as Name[]) {
      const begun = performance.now()
      works[name]()
      if (round >= WARM_UP_ROUNDS) (times[name] ??= []).push(performance.now() - begun)
    }
  }
  return mapValues(times as Record<Name, number[]>, median)
}

function mediansOf(rounds: readonly StageTimes[]): StageTimes {
  return mapValues(rounds[0]!, (_, stage) => median(rounds.map((times) => times[stage]!)))
}

function mapValues<Name extends string, A, B>(
  values: Readonly<Record<Name, A>>,
  map: (value: A, name: Name) => B
): Record<Name, B> {
  const entries = (Object.keys(values) as Name[]).map((name) => [name, map(values[name], name)])
  return Object.fromEntries(entries) as Record<Name, B>
}
