import type { SkipCode, Skipped } from '#shared/contract/index'

/** A reason not to read one file; the files after it are read all the same. */
export class Refusal extends Error {
  constructor(
    readonly code: SkipCode,
    readonly values: Readonly<Record<string, string | number>> = {}
  ) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'Refusal'
  }

  /** The line of an import report that names the file. */
  at(path: string): Skipped {
    return { path, code: this.code, values: { ...this.values } }
  }
}

/** The refusal that an error of the file system stands for; any other error is thrown on. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const reason = systemCode(error)
  if (reason === undefined) throw error
  if (reason === 'ENOENT') return new Refusal('vanished')
  if (reason === 'ENAMETOOLONG') return new Refusal('name-too-long')
  return new Refusal('not-readable', { reason })
}

/** `ENOENT`, `EACCES` and the like; undefined where the error is not from the operating system. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined
}
