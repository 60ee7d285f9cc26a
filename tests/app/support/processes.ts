import { readdirSync, readFileSync } from 'node:fs'

const pollEveryMs = 20
const patienceMs = 10_000

/** The processes that a process started, and those that they started. Empty where there is no /proc. */
export function descendantsOf(pid: number): number[] {
  const children = processes().filter((candidate) => parentOf(candidate) === pid)
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

/** Waits until a process has ended. */
export async function endOf(pid: number): Promise<void> {
  const deadline = Date.now() + patienceMs
  while (isAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`Process ${pid} does not end.`)
    await new Promise((done) => setTimeout(done, pollEveryMs))
  }
}

function processes(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  return stateOf(pid) !== undefined && stateOf(pid)?.[0] !== 'Z'
}

function parentOf(pid: number): number | undefined {
  const parent = stateOf(pid)?.[1]
  return parent === undefined ? undefined : Number(parent)
}

/** State letter, parent and so on, as /proc gives them after the name, which may hold anything. */
function stateOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
