import { readFile } from 'node:fs/promises'
import dictionary from '@node-rs/jieba/dict.txt?asset'
import { parseWordList } from '#shared/lexicon/index'
import { runCli } from './run-cli'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  isLive: process.stderr.isTTY
}
const loadWords = async () => parseWordList(await readFile(dictionary, 'utf8'))
process.exitCode = await runCli(process.argv.slice(2), streams, process.env, stop.signal, loadWords)
