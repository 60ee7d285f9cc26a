import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import iconvPackage from 'iconv-lite/package.json'
import type { Decoder, Encoding } from '#shared/model/index'
import { byteOrderMarkLength, detectEncoding } from './detect-encoding'
import { Refusal } from './refusal'

export type Decoded = {
  /** `\n` line ends, no byte order mark, no lone surrogates. */
  readonly text: string
  readonly decoder: Decoder
  /** Byte sequences that the encoding has no character for; they stand in the text as U+FFFD. */
  readonly unreadable: number
}

const decodedBy = `iconv-lite ${iconvPackage.version}`

/** Finds the encoding and decodes; throws a `Refusal` where nothing fits without loss. */
export function decodeDetected(bytes: Buffer): Decoded {
  const { encoding, utf8Lines } = detectEncoding(bytes)
  const decoded = decode(bytes, encoding, 'detected')
  const unreadable = Math.max(decoded.unreadable, utf8Lines)
  if (unreadable === 0) return decoded
  // One broken byte hides UTF-8 from the statistics of characters: the better of two bad readings is named.
  const asUtf8 = decode(bytes, 'utf-8', 'detected')
  throw new Refusal(
    'encoding-does-not-fit',
    asUtf8.unreadable < unreadable
      ? { encoding: 'utf-8', unreadable: asUtf8.unreadable }
      : { encoding, unreadable }
  )
}

/** Decodes in the encoding that a person chose, whatever is lost by it. */
export function decodeChosen(bytes: Buffer, encoding: Encoding): Decoded {
  return decode(bytes, encoding, 'by-hand')
}

function decode(bytes: Buffer, encoding: Encoding, chosen: Decoder['chosen']): Decoded {
  const markLength = byteOrderMarkLength(bytes, encoding)
  const body = bytes.subarray(markLength)
  const text = iconv.decode(body, encoding, { stripBOM: false }).replace(/\p{Surrogate}/gu, '\ufffd')
  return {
    text: text.replace(/\r\n?/g, '\n'),
    decoder: { encoding, bom: markLength > 0, by: decodedBy, chosen },
    unreadable: countUnreadable(body, encoding, text)
  }
}

function countUnreadable(body: Buffer, encoding: Encoding, text: string): number {
  // Valid UTF-8 may hold U+FFFD of its own: some OCR engines write it.
  if (encoding === 'utf-8' && isUtf8(body)) return 0
  const half = encoding.startsWith('utf-16') && body.length % 2 === 1 ? 1 : 0
  return half + (text.match(/\ufffd/g)?.length ?? 0)
}
