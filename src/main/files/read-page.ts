import { createHash } from 'node:crypto'
import type { SkipCode, Skipped } from '#shared/contract/index'
import type { Decoder, Encoding, PageId, RawPage } from '#shared/model/index'
import { decodeChosen, decodeDetected } from './decode-bytes'
import type { FoundFile } from './find-pages'
import { openForReading, readSteadily, type OpenFile } from './read-steadily'
import { Refusal } from './refusal'
import { knownFormat } from './sniff-binary'

export type PageRead =
  | {
      readonly kind: 'page'
      readonly page: RawPage
      readonly bytes: Buffer
      /** Byte sequences without a character; above 0 only where a person chose the encoding. */
      readonly unreadable: number
    }
  | {
      readonly kind: 'skipped'
      readonly skipped: Skipped
      /** The id that the page would have; only where the encoding alone is the reason. */
      readonly undecoded?: PageId
    }

const encodingCodes: ReadonlySet<SkipCode> = new Set(['encoding-unknown', 'encoding-does-not-fit'])

/** Reads one file as a page, in the encoding that is found in it or in the one `chosen`. */
export async function readPage(
  found: FoundFile,
  chosen: Encoding | 'auto' = 'auto',
  openFile: OpenFile = openForReading
): Promise<PageRead> {
  let bytes: Buffer | undefined
  try {
    bytes = await readSteadily(found.file, openFile)
    const { text, decoder, unreadable } = textOf(bytes, chosen)
    const sha256 = sha256Of(bytes)
    return { kind: 'page', page: rawPage(found.path, sha256, bytes.length, decoder, text), bytes, unreadable }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const skipped = error.at(found.path)
    if (bytes === undefined || !encodingCodes.has(error.code)) return { kind: 'skipped', skipped }
    return { kind: 'skipped', skipped, undecoded: pageId(found.path, sha256Of(bytes)) }
  }
}

/** SHA-256 in hex. */
export function sha256Of(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function textOf(bytes: Buffer, chosen: Encoding | 'auto') {
  if (bytes.length === 0) throw new Refusal('empty')
  const format = knownFormat(bytes)
  if (format !== undefined) throw new Refusal('binary', { format })
  const decoded = chosen === 'auto' ? decodeDetected(bytes) : decodeChosen(bytes, chosen)
  if (decoded.text === '') throw new Refusal('empty')
  if (decoded.text.trim() === '') throw new Refusal('white-space-only')
  return decoded
}

function rawPage(path: string, sha256: string, sizeBytes: number, decoder: Decoder, text: string): RawPage {
  return { id: pageId(path, sha256), path, sha256, sizeBytes, decoder, text }
}

function pageId(path: string, sha256: string): PageId {
  return sha256Of(`${path}\0${sha256}`).slice(0, 16) as PageId
}
