import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { syncFolder } from '../files/write-durably'
import type { Segment } from './scan-journal'
import { segmentFile } from './segment-names'

/** Moves the tails of segments into files of their own beside them; not one byte is thrown away. */
export async function quarantineTails(folder: string, segments: readonly Segment[]): Promise<void> {
  for (const segment of segments) {
    if (segment.hasTail) await quarantineTail(folder, segment)
  }
}

async function quarantineTail(folder: string, segment: Segment): Promise<void> {
  const name = segmentFile(segment.number)
  const source = await open(join(folder, name), 'r+')
  try {
    const { size } = await source.stat()
    const tail = Buffer.alloc(size - segment.wholeBytes)
    await source.read(tail, 0, tail.length, segment.wholeBytes)
    await keep(join(folder, `quarantine-${ulid()}-from-${name}`), tail)
    await syncFolder(folder)
    // Subtle: only now, when the copy is safe on disk.
    await source.truncate(segment.wholeBytes)
    await source.sync()
  } finally {
    await source.close()
  }
}

async function keep(file: string, bytes: Buffer): Promise<void> {
  const copy = await open(file, 'wx')
  try {
    await copy.writeFile(bytes)
    await copy.sync()
  } finally {
    await copy.close()
  }
}
