import { appendFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { Journal, type JournalOptions } from '../../../../src/main/journal/journal'
import { hashOf, NO_LINE } from '../../../../src/main/journal/journal-line'
import { MAX_SEGMENT_BYTES } from '../../../../src/main/journal/segment-names'
import type { OpenSegment } from '../../../../src/main/journal/segment-writer'
import type { CorpusId } from '../../../../src/shared/model/index'
import {
  journalRecordSchema,
  type JournalBody,
  type JournalRecord
} from '../../../../src/shared/schema/index'
import { tempFolder } from '../../../support/temp-folder'

const body = (name: string): JournalBody => ({
  kind: 'corpus.created',
  corpus: 'c1' as CorpusId,
  name,
  origin: null
})
const names = (records: readonly JournalRecord[]): unknown[] =>
  records.map((record) => record.body.kind === 'corpus.created' && record.body.name)

function openJournal(folder: string, options: JournalOptions = {}): Promise<Journal> {
  return Journal.open(folder, () => undefined, options)
}

async function reopen(folder: string): Promise<{ journal: Journal; records: JournalRecord[] }> {
  const records: JournalRecord[] = []
  const journal = await Journal.open(folder, (record) => records.push(record))
  return { journal, records }
}

async function journalOf(folder: string, count: number): Promise<string> {
  const journal = await openJournal(folder)
  for (let i = 1; i <= count; i++) await journal.append([body(`record ${i}`)])
  await journal.close()
  return join(folder, '000001.jsonl')
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n')

describe('a journal', () => {
  test('keeps records in order, each naming the hash of the line before', async () => {
    const folder = tempFolder()
    const file = await journalOf(folder, 3)
    const lines = linesOf(file)
    const { journal, records } = await reopen(folder)
    await journal.close()
    expect(names(records)).toEqual(['record 1', 'record 2', 'record 3'])
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(records.map(({ previous }) => previous)).toEqual([NO_LINE, hashOf(lines[0]!), hashOf(lines[1]!)])
    for (const record of records) expect(journalRecordSchema.parse(record)).toEqual(record)
    expect(journal.lastSeq).toBe(3)
  })

  test('goes on where it ended', async () => {
    const folder = tempFolder()
    await journalOf(folder, 2)
    const { journal } = await reopen(folder)
    expect(await journal.append([body('record 3'), body('record 4')])).toBe(4)
    await journal.close()
    expect((await reopen(folder)).records).toHaveLength(4)
  })

  test('writes all that wait with one sync', async () => {
    const folder = tempFolder()
    const syncs = vi.fn()
    const journal = await openJournal(folder, { openSegment: countingSyncs(syncs) })
    const seqs = await Promise.all(Array.from({ length: 100 }, (_, i) => journal.append([body(`${i}`)])))
    await journal.close()
    expect(seqs).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
    // The first goes alone; the others gather behind it.
    expect(syncs.mock.calls.length).toBeLessThanOrEqual(2)
    expect((await reopen(folder)).records).toHaveLength(100)
  })

  test('begins a new segment when one is full, and reads on across segments', async () => {
    const folder = tempFolder()
    const journal = await openJournal(folder)
    const long = 'x'.repeat(MAX_SEGMENT_BYTES / 2)
    for (let i = 1; i <= 5; i++) await journal.append([body(`${i}${long}`)])
    expect(readdirSync(folder).sort()).toEqual(['000001.jsonl', '000002.jsonl', '000003.jsonl'])
    expect((await journal.read(1, 2)).map(({ seq }) => seq)).toEqual([2, 3])
    expect((await journal.read(4, 10)).map(({ seq }) => seq)).toEqual([5])
    expect(await journal.read(5, 10)).toEqual([])
    await journal.close()
    expect((await reopen(folder)).records).toHaveLength(5)
  })

  test('reads large records in several answers rather than in one huge one', async () => {
    const folder = tempFolder()
    const journal = await openJournal(folder)
    for (let i = 1; i <= 5; i++) await journal.append([body(`${i}${'x'.repeat(7_000_000)}`)])
    const first = await journal.read(0, 5000)
    expect(first.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect((await journal.read(3, 5000)).map(({ seq }) => seq)).toEqual([4, 5])
    await journal.close()
  })
})

describe('opening after a crash', () => {
  test.each([1, 20, 200])(
    'a last line cut %i bytes short goes to quarantine, to the byte',
    async (missing) => {
      const folder = tempFolder()
      const file = await journalOf(folder, 3)
      const whole = readFileSync(file)
      truncateSync(file, whole.length - missing)
      const torn = linesOf(file).at(-1)!
      const { journal, records } = await reopen(folder)
      expect(names(records)).toEqual(['record 1', 'record 2'])
      const quarantine = readdirSync(folder).filter((name) => name.startsWith('quarantine-'))
      expect(quarantine).toHaveLength(1)
      expect(readFileSync(join(folder, quarantine[0]!), 'utf8')).toBe(torn)
      await journal.append([body('after')])
      await journal.close()
      expect(names((await reopen(folder)).records)).toEqual(['record 1', 'record 2', 'after'])
    }
  )

  test('zeros that a file system put behind the last line go to quarantine', async () => {
    const folder = tempFolder()
    appendFileSync(await journalOf(folder, 2), Buffer.alloc(4096))
    expect((await reopen(folder)).records).toHaveLength(2)
    expect(linesOf(join(folder, '000001.jsonl'))).toHaveLength(2)
  })

  test('a new segment without a whole line is no reason to complain', async () => {
    const folder = tempFolder()
    await journalOf(folder, 2)
    writeFileSync(join(folder, '000002.jsonl'), '{"seq":3,"at"')
    const { journal, records } = await reopen(folder)
    expect(records).toHaveLength(2)
    await journal.append([body('record 3')])
    await journal.close()
    expect((await reopen(folder)).records).toHaveLength(3)
  })
})

describe('damage that is no unfinished write', () => {
  const damage: [string, (lines: string[]) => string[]][] = [
    ['a changed letter', (lines) => [lines[0]!, lines[1]!.replace('record 2', 'record X'), lines[2]!]],
    ['a missing line', (lines) => [lines[0]!, lines[2]!]],
    ['a missing first line', (lines) => lines.slice(1)],
    ['lines in another order', (lines) => [lines[0]!, lines[2]!, lines[1]!]],
    ['a line twice', (lines) => [lines[0]!, lines[1]!, lines[1]!, lines[2]!]],
    ['a broken line before whole ones', (lines) => [lines[0]!, lines[1]!.slice(0, 30), lines[2]!]]
  ]
  test.each(damage)('%s is refused and nothing is changed', async (_name, change) => {
    const folder = tempFolder()
    const file = await journalOf(folder, 3)
    writeFileSync(file, `${change(linesOf(file)).join('\n')}\n`)
    const before = readFileSync(file)
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'corpus-damaged' })
    expect(readFileSync(file)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['000001.jsonl'])
  })

  test('a missing segment is refused', async () => {
    const folder = tempFolder()
    const journal = await openJournal(folder)
    for (let i = 1; i <= 3; i++) await journal.append([body(`${i}${'x'.repeat(MAX_SEGMENT_BYTES)}`)])
    await journal.close()
    truncateSync(join(folder, '000002.jsonl'), 0)
    await expect(reopen(folder)).rejects.toMatchObject({ code: 'corpus-damaged' })
  })
})

describe('a disk that fails', () => {
  test.each(['write', 'sync', 'sync, and the block stays'] as const)(
    'on %s: the append is refused, the next one goes to a new segment, nothing acknowledged is lost',
    async (failure) => {
      const folder = tempFolder()
      const disk = failingDisk()
      const journal = await openJournal(folder, { openSegment: disk.openSegment })
      await journal.append([body('kept 1')])
      disk.failure = failure
      const refused = journal.append([body('lost')])
      await expect(refused).rejects.toMatchObject({ code: 'journal-not-written', values: { reason: 'EIO' } })
      disk.failure = undefined
      expect(await journal.append([body('kept 2')])).toBe(2)
      expect(names(await journal.read(0, 10))).toEqual(['kept 1', 'kept 2'])
      await journal.close()
      expect(readdirSync(folder).sort()).toEqual(['000001.jsonl', '000002.jsonl'])
      const { journal: again, records } = await reopen(folder)
      expect(names(records)).toEqual(['kept 1', 'kept 2'])
      expect(await again.append([body('kept 3')])).toBe(3)
      await again.close()
      expect(names((await reopen(folder)).records)).toEqual(['kept 1', 'kept 2', 'kept 3'])
    }
  )

  test('a folder that is gone refuses, and works again when it is back', async () => {
    const folder = join(tempFolder(), 'journal')
    mkdirSync(folder)
    let isGone = true
    const openSegment: OpenSegment = (file) => open(isGone ? join(file, 'gone') : file, 'a')
    const journal = await openJournal(folder, { openSegment })
    await expect(journal.append([body('lost')])).rejects.toMatchObject({ code: 'journal-not-written' })
    isGone = false
    expect(await journal.append([body('kept')])).toBe(1)
    await journal.close()
    expect(names((await reopen(folder)).records)).toEqual(['kept'])
  })
})

function countingSyncs(onSync: () => void): OpenSegment {
  return async (file) => {
    const handle = await open(file, 'a')
    return {
      appendFile: (data) => handle.appendFile(data),
      truncate: (length) => handle.truncate(length),
      close: () => handle.close(),
      sync: () => {
        onSync()
        return handle.sync()
      }
    }
  }
}

function failingDisk() {
  const eio = (): Error => Object.assign(new Error('input/output error'), { code: 'EIO' })
  const disk = { failure: undefined as string | undefined, openSegment: undefined as unknown as OpenSegment }
  disk.openSegment = async (file) => {
    const handle = await open(file, 'a')
    return {
      appendFile: async (data) => {
        const isWriteFailure = disk.failure === 'write'
        await handle.appendFile(isWriteFailure ? Buffer.from(data as Buffer).subarray(0, 40) : data)
        if (isWriteFailure) throw eio()
      },
      sync: async () => {
        if (disk.failure?.startsWith('sync')) throw eio()
        await handle.sync()
      },
      truncate: async (length) => {
        if (disk.failure === 'sync, and the block stays') throw eio()
        await handle.truncate(length)
      },
      close: () => handle.close()
    }
  }
  return disk
}
