import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import type { Encoding } from '#shared/model/index'
import { Refusal } from './refusal'
import { countControls, hasTooManyControls } from './sniff-binary'

const byteOrderMarks: readonly (readonly [encoding: Encoding | 'utf-32', mark: Buffer])[] = [
  // Subtle: the UTF-32 mark begins with the UTF-16 one.
  ['utf-32', Buffer.from('fffe0000', 'hex')],
  ['utf-32', Buffer.from('0000feff', 'hex')],
  ['utf-8', Buffer.from('efbbbf', 'hex')],
  ['utf-16le', Buffer.from('fffe', 'hex')],
  ['utf-16be', Buffer.from('feff', 'hex')],
  ['gb18030', Buffer.from('84319533', 'hex')]
]

const ourNames: Readonly<Record<string, Encoding>> = {
  'UTF-8': 'utf-8',
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-KR': 'euc-kr',
  'windows-1252': 'windows-1252',
  'ISO-8859-1': 'windows-1252'
}

const sampleBytes = 256 * 1024

/** A line with this many bytes more than characters has four Chinese characters or more. */
const minUtf8Surplus = 8

export type Detected = {
  readonly encoding: Encoding
  /** Lines that do not fit into it, because they are UTF-8. */
  readonly utf8Lines: number
}

/** Length in bytes of the mark that `bytes` begin with in this encoding, or 0. */
export function byteOrderMarkLength(bytes: Buffer, encoding: Encoding): number {
  const found = byteOrderMarks.find(([of, mark]) => of === encoding && startsWith(bytes, mark))
  return found === undefined ? 0 : found[1].length
}

/**
 * The encoding of a text: by its byte order mark, else as UTF-16 or strict UTF-8 where the bytes allow nothing
 * else, else by the frequencies of its characters. Throws a `Refusal` where the bytes are no text or the best
 * guess is an encoding that the program does not read.
 */
export function detectEncoding(bytes: Buffer): Detected {
  const marked = byteOrderMarks.find(([, mark]) => startsWith(bytes, mark))?.[0]
  if (marked === 'utf-32') throw new Refusal('encoding-unknown', { guess: marked })
  if (marked !== undefined) return { encoding: marked, utf8Lines: 0 }
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined) return { encoding: wide, utf8Lines: 0 }
  if (hasTooManyControls(bytes)) throw new Refusal('binary', { format: 'unknown' })
  if (isUtf8(bytes)) return { encoding: 'utf-8', utf8Lines: 0 }
  const guess = analyse(bytes.subarray(0, sampleBytes))[0]?.name ?? ''
  const encoding = ourNames[guess]
  if (encoding === undefined) throw new Refusal('encoding-unknown', { guess })
  return { encoding, utf8Lines: encoding === 'utf-8' ? 0 : countUtf8Lines(bytes) }
}

/**
 * Lines that can hardly be anything but UTF-8: a file that is not UTF-8 as a whole and has them is mixed, and
 * would decode to nonsense without one unreadable character.
 */
function countUtf8Lines(bytes: Buffer): number {
  let lines = 0
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    const line = bytes.subarray(start, end)
    if (isUtf8(line) && line.toString('utf8').length <= line.length - minUtf8Surplus) lines++
    start = end + 1
  }
  return lines
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark)
}

/**
 * UTF-16 without a mark. Its line ends, digits and Chinese full stops put control bytes into the text, which
 * encodings of single bytes never hold; without one the bytes could as well be Latin letters in pairs.
 */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampleBytes)
  if (bytes.length % 2 !== 0 || countControls(sample) === 0) return undefined
  const little = plausibleShare(sample, (at) => sample.readUInt16LE(at))
  const big = plausibleShare(sample, (at) => sample.readUInt16BE(at))
  if (Math.max(little, big) < 0.9 || Math.abs(little - big) < 0.2) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

/**
 * Share of 16-bit units that a page of Chinese or Latin print is made of. Latin letters read in the wrong order
 * are Chinese characters too, all with 00 as second byte; few real ones have that.
 */
function plausibleShare(bytes: Buffer, unitAt: (at: number) => number): number {
  let plausible = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(at)
    const isPrint =
      unit === 0x09 ||
      unit === 0x0a ||
      unit === 0x0d ||
      (unit >= 0x20 && unit <= 0x7e) ||
      (unit >= 0x2010 && unit <= 0x2040) ||
      (unit >= 0x3000 && unit <= 0x30ff) ||
      (unit >= 0x4e00 && unit <= 0x9fff && unit % 0x100 !== 0) ||
      (unit >= 0xff01 && unit <= 0xff65)
    if (isPrint) plausible++
  }
  return bytes.length === 0 ? 0 : plausible / (bytes.length / 2)
}
