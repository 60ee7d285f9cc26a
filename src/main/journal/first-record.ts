import { join } from 'node:path'
import { type JournalRecord, journalRecordSchema } from '#shared/schema/index'
import { systemCode } from '../files/refusal'
import { checkLine } from './journal-line'
import { readLines } from './read-lines'
import { segmentFile, segmentNumbers } from './segment-names'

/** The record that a journal begins with, without proving the others; undefined where it cannot be read. */
export async function firstRecord(folder: string): Promise<JournalRecord | undefined> {
  try {
    const [number = 1] = await segmentNumbers(folder)
    for await (const { bytes, isClosed } of readLines(join(folder, segmentFile(number)))) {
      const record = isClosed ? checkLine(bytes)?.record : undefined
      return record?.seq === 1 ? journalRecordSchema.safeParse(record).data : undefined
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error
  }
  return undefined
}
