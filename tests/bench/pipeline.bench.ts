import { readdirSync, readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import type { PageId } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { WORDS } from '../support/word-list'

const names = readdirSync('seeds').filter((name) => name.endsWith('.txt'))
const texts = names.map((name) => readFileSync(`seeds/${name}`, 'utf8'))

/** The limit to hold the pipeline against: reading and decoding the same bytes is the least any tool must do. */
describe('the five seeds', () => {
  bench('read and decode', () => {
    for (const name of names) readFileSync(`seeds/${name}`, 'utf8')
  })
  bench('draft', () => {
    texts.forEach((text, i) =>
      draftPage({ id: `${i}` as PageId, path: names[i]!, text }, DEFAULT_SETTINGS, WORDS)
    )
  })
})

describe('growth: one page, the same text over and over', () => {
  for (const times of [1, 8, 64]) {
    const text = Array.from({ length: times }, () => texts[2]).join('\n')
    bench(
      `${text.length} characters`,
      () => void draftPage({ id: 'x' as PageId, path: 'x.txt', text }, DEFAULT_SETTINGS, WORDS),
      { iterations: 2, time: 500 }
    )
  }
})
