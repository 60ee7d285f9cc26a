import type { PageId } from './ids'

/** Encodings that a page may be read in; `gb18030` covers GBK and GB2312. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1252'
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** How bytes became text; kept with the page because a decoder's tables may change between versions. */
export interface Decoder {
  readonly encoding: Encoding
  /** A byte order mark was found and left out of the text. */
  readonly bom: boolean
  /** Name and version of the library that decoded. */
  readonly by: string
  /** Whether the encoding was found or chosen by a person. */
  readonly chosen: 'detected' | 'by-hand'
}

/** What is known of a page's file without its text. */
export interface PageSource {
  readonly id: PageId
  /** Relative to the corpus's origin, `/` between folders; unique in the corpus. */
  readonly path: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string
  readonly sizeBytes: number
  readonly decoder: Decoder
}

/** A page as received. `text` has `\n` line ends and no BOM, and never changes. */
export interface RawPage extends PageSource {
  readonly text: string
}

/** One raw line without its line end; `number` counts from 1 as in the file. */
export interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
}

export const PAGE_STATUSES = ['new', 'cleaned', 'corrected', 'reviewed', 'final'] as const
export type PageStatus = (typeof PAGE_STATUSES)[number]
