import { createReadStream } from 'node:fs'

/** One line of a file: its bytes without the line end, where it starts, and whether a line end closes it. */
export type FileLine = { readonly bytes: Buffer; readonly start: number; readonly isClosed: boolean }

const newline = 0x0a

/** Reads the lines of a file one by one, without ever holding more than one line and one block. */
export async function* readLines(file: string): AsyncGenerator<FileLine> {
  let pending: Buffer[] = []
  let start = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    const block = chunk as Buffer
    let from = 0
    for (let at = block.indexOf(newline); at !== -1; at = block.indexOf(newline, from)) {
      const bytes = Buffer.concat([...pending, block.subarray(from, at)])
      yield { bytes, start, isClosed: true }
      start += bytes.length + 1
      pending = []
      from = at + 1
    }
    if (from < block.length) pending.push(block.subarray(from))
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), start, isClosed: false }
}
