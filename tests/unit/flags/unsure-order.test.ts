import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { draftLines } from '../../support/drafting'
import { seedNames, seedPage } from '../../support/gold-scores'
import { WORDS } from '../../support/word-list'

test('text brought from elsewhere by weak evidence is flagged with its score (seed 001, lines 187 and 167)', () => {
  const page = seedPage(seedNames().find((name) => name.startsWith('001'))!)
  const draft = draftPage(page, DEFAULT_SETTINGS, WORDS)
  const unsure = Object.values(draft.flags).filter(({ check }) => check === 'unsure-order')
  const shown = unsure.map(({ paragraph, start, end }) => draft.paragraphs[paragraph]!.text.slice(start, end))
  expect(shown.some((text) => text.startsWith('个村(社区)') || text.startsWith('个村（社区）'))).toBe(true)
  for (const { values, severity } of unsure) {
    expect(Number(values?.percent)).toBeLessThan(85)
    expect(severity).toBe('doubtful')
  }
})

test('text that goes on in the order of the file is no matter of doubt', () => {
  const draft = draftLines(
    '图书馆开馆',
    '云溪日报讯（记者/林晓东）云溪市图书馆新馆昨日',
    '开馆，首日迎来读者一千二百人，许多孩子在门口',
    '排队等候。'
  )
  expect(Object.values(draft.flags)).toEqual([])
})
