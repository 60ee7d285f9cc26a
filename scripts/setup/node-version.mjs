import { SetupProblem } from './report.mjs'

const needed = [20, 19]

/** Refuses a Node that is too old for the build tools, before anything fails in a way nobody understands. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return
  throw new SetupProblem(
    `Node ${needed.join('.')} or newer is needed, and this is ${process.versions.node}. ` +
      'Install a newer Node (the current LTS is a good choice) and type the same command again.'
  )
}
