import { readdir } from 'node:fs/promises'

const segmentName = /^\d{6,}\.jsonl$/

/** A segment is closed at this size, so that no single file grows too large to copy or to open. */
export const MAX_SEGMENT_BYTES = 8 * 1024 * 1024

export function segmentFile(number: number): string {
  return `${String(number).padStart(6, '0')}.jsonl`
}

/** Numbers of the segments in a journal folder, rising. */
export async function segmentNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => segmentName.test(name))
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => a - b)
}
