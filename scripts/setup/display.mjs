import { spawn } from 'node:child_process'
import { SetupProblem } from './report.mjs'

/** Whether windows can be shown to somebody. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * Starts a display that nobody sees, on the first free number.
 * @returns {Promise<{ name: string, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => void server.kill()
  process.once('exit', stop)
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', (code) => reject(new SetupProblem(`Xvfb ended with code ${code} at once.`)))
    server.stdio[3]?.once('data', (bytes) => resolve(String(bytes).trim()))
  })
  return { name: `:${number}`, stop }
}
