import { runCli } from './run-cli'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

const streams = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  isLive: process.stderr.isTTY
}
process.exitCode = await runCli(process.argv.slice(2), streams, process.env, stop.signal)
