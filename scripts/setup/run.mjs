import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

/**
 * Runs a program to its end, the person's terminal attached. The exit code passes through; a signal becomes
 * 128 + its number, as in a shell.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, { stdio: 'inherit', ...options })
  const release = passSignalsOn(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  }).finally(release)
}

/**
 * Runs a program to its end and keeps what it prints, both streams in one.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(program, args, options = {}) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const release = passSignalsOn(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text))
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  }).finally(release)
}

/**
 * Runs npm, its talk on stderr.
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function npm(args, options = {}) {
  const stdio = /** @type {const} */ (['ignore', 2, 2])
  const own = process.env['npm_execpath']
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], { stdio: [...stdio], ...options })
  const onWindows = process.platform === 'win32'
  return run(onWindows ? 'npm.cmd' : 'npm', args, { stdio: [...stdio], shell: onWindows, ...options })
}

/**
 * Ctrl-C reaches the child by itself, being typed at the whole group: this process only has to outlive it. The
 * other signals are sent to this process alone.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignalsOn(child) {
  const wait = () => undefined
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  process.on('SIGINT', wait).on('SIGTERM', pass).on('SIGHUP', pass)
  return () => void process.off('SIGINT', wait).off('SIGTERM', pass).off('SIGHUP', pass)
}
