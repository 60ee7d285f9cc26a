import { readFile } from 'node:fs/promises'
import dictionary from '@node-rs/jieba/dict.txt?asset'
import { parseWordList } from '#shared/lexicon/index'
import { Tagger, unpackWeights } from '#shared/mentions/index'
import weights from '../../shared/lexicon/chinese-names.bin?asset'
import type { Language } from './export-folder'
import { runCli } from './run-cli'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  isLive: process.stderr.isTTY
}
async function loadLanguage(): Promise<Language> {
  const words = parseWordList(await readFile(dictionary, 'utf8'))
  return { words, tagger: new Tagger(unpackWeights(await readFile(weights)), words) }
}

process.exitCode = await runCli(process.argv.slice(2), streams, process.env, stop.signal, loadLanguage)
