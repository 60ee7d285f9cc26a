import { expect, test } from 'vitest'
import { articleRows, EXPORT_FORMATS, exportPage, isSafePath, pageRow, safeName } from '#shared/export/index'
import type { SpanRow } from '#shared/export/index'
import type { PageState, RawPage } from '#shared/model/index'
import { openingState } from '#shared/review/index'
import { forSeeds } from '../support/for-seeds'
import type { Random } from '../support/random'
import { randomDraft } from '../support/random-draft'

function randomPage(random: Random): { page: RawPage; state: PageState } {
  const { raw, page: id, draft } = randomDraft(random)
  const page: RawPage = {
    id,
    path: `${random.text(random.int(1, 60), NAME_ALPHABET)}.txt`,
    sha256: 'f'.repeat(64),
    sizeBytes: raw.length,
    decoder: { encoding: 'utf-8', bom: false, by: 'a decoder', chosen: 'detected' },
    text: raw
  }
  return { page, state: openingState(draft, id) }
}

const NAME_ALPHABET = '株洲日报aB1./\\:*?"<>| \t\n\0\u202e\u0301é😀👨‍👩‍👧\ud800CON-_~'

test('every raw character that is not white space is in exactly one exported span', () => {
  forSeeds(2000, (random, note) => {
    const { page, state } = randomPage(random)
    note(JSON.stringify({ page, state }))
    const owners = new Uint8Array(page.text.length)
    const own = (spans: readonly SpanRow[]): void => {
      for (const [start, end] of spans) for (let at = start; at < end; at++) owners[at]! += 1
    }
    const row = pageRow(page, state)
    own(row.furniture)
    own(row.unassigned)
    for (const { source } of row.repeats) own(source)
    for (const article of articleRows(page, state)) for (const { source } of article.paragraphs) own(source)
    for (let at = 0; at < page.text.length; at++) {
      if (/\S/.test(page.text[at]!)) expect(owners[at], `offset ${at}`).toBe(1)
      else expect(owners[at], `offset ${at}`).toBeLessThanOrEqual(1)
    }
  })
})

test('a mention is the text that its offsets name, and its source is within its paragraph', () => {
  forSeeds(1000, (random, note) => {
    const { page, state } = randomPage(random)
    note(JSON.stringify({ page, state }))
    for (const { paragraphs, mentions } of articleRows(page, state)) {
      for (const mention of mentions) {
        const paragraph = paragraphs[mention.paragraph]!
        expect(paragraph.text.slice(mention.start, mention.end)).toBe(mention.text)
        for (const [start, end] of mention.source) {
          expect(paragraph.source.some((span) => span[0] <= start && end <= span[1])).toBe(true)
        }
      }
    }
  })
})

test('equal pages and states give equal bytes, in whatever order their records were made', () => {
  forSeeds(1000, (random, note) => {
    const { page, state } = randomPage(random)
    note(JSON.stringify({ page, state }))
    const reversed = <T extends object>(records: T): T =>
      Object.fromEntries(Object.entries(records).reverse()) as T
    const other: PageState = {
      ...reversed(state),
      paragraphs: reversed(state.paragraphs),
      mentions: reversed(state.mentions),
      flags: reversed(state.flags)
    }
    expect(exportPage({ ...page }, other, EXPORT_FORMATS)).toEqual(exportPage(page, state, EXPORT_FORMATS))
  })
})

test('files of one page have names of their own that every system can write', () => {
  forSeeds(1000, (random, note) => {
    const { page, state } = randomPage(random)
    note(JSON.stringify({ page, state }))
    const files = exportPage(page, state, EXPORT_FORMATS).map(({ file }) => file)
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length)
    for (const file of files) {
      expect(isSafePath(file), file).toBe(true)
      for (const part of file.split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(120)
    }
  })
})

test('safeName: safe, short enough, and the same when made safe again', () => {
  forSeeds(5000, (random, note) => {
    const text = random.text(random.int(0, 80), NAME_ALPHABET)
    const maxBytes = random.int(4, 120)
    note(JSON.stringify({ text, maxBytes }))
    const name = safeName(text, 'page', maxBytes)
    expect(isSafePath(name)).toBe(true)
    expect(name.includes('/')).toBe(false)
    if (name !== 'page') expect(Buffer.byteLength(name)).toBeLessThanOrEqual(maxBytes)
    expect(safeName(name, 'page', maxBytes)).toBe(name)
  })
})
