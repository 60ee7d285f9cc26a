import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PageState } from '../model'
import { stableText } from './stable-text'

/** Hash of a page that has no state yet. */
export const NO_STATE_HASH = '0'.repeat(64)

const known = new WeakMap<object, string>()

/**
 * SHA-256 in hex of everything in `state`, the same for equal states however they came about. Records are
 * hashed once for as long as they live, so that the cost of an edit is the cost of what it touched.
 */
export function stateHash(state: PageState): string {
  const { paragraphs, mentions, flags, ...fields } = state
  const parts = [paragraphs, mentions, flags].flatMap((records) =>
    Object.values(records).map(recordHash).sort()
  )
  const lists = Object.entries(fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${typeof value === 'object' ? recordHash(value) : value}`)
  return hashText([...parts, ...lists].join('\n'))
}

/** Hashes the records of `state` one by one, so that the first edit of a large page need not wait for all of them. */
export function* hashAhead({ paragraphs, mentions, flags }: PageState): Generator<void, void> {
  const all: readonly Readonly<Record<string, object>>[] = [paragraphs, mentions, flags]
  for (const records of all) {
    for (const record of Object.values(records)) yield void recordHash(record)
  }
}

function recordHash(record: object): string {
  const cached = known.get(record)
  if (cached) return cached
  const hash = hashText(stableText(record))
  known.set(record, hash)
  return hash
}

function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
