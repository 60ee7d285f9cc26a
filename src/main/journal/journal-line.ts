import { createHash } from 'node:crypto'
import type { JournalRecord } from '#shared/schema/index'
import { crc32c } from './crc32c'

/** What the first record names as the hash of the line before it. */
export const NO_LINE = '0'.repeat(64)

/** A line of the journal that was proved whole. The body is not checked against its schema yet. */
export type CheckedLine = { readonly record: JournalRecord; readonly hash: string }

const seal = /,"crc":"([0-9a-f]{8})"\}$/

/** The line of a record without its line end: its JSON, with the checksum of that JSON as last field. */
export function lineOf(record: JournalRecord): string {
  const json = JSON.stringify(record)
  return `${json.slice(0, -1)},"crc":"${crc32c(Buffer.from(json))}"}`
}

/** SHA-256 of a line without its line end; the next record names it as `previous`. */
export function hashOf(line: Buffer | string): string {
  return createHash('sha256').update(line).digest('hex')
}

/** The record in a line, or undefined where the line is not as it was written. */
export function checkLine(line: Buffer): CheckedLine | undefined {
  const text = line.toString('utf8')
  const found = seal.exec(text)
  if (!found) return undefined
  const json = `${text.slice(0, found.index)}}`
  if (crc32c(Buffer.from(json)) !== found[1]) return undefined
  try {
    return { record: JSON.parse(json) as JournalRecord, hash: hashOf(line) }
  } catch {
    return undefined
  }
}
