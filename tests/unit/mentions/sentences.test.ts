import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folders = ['scripts/tagger/sentences/', 'tests/support/tagged/']
const files = folders.flatMap((folder) =>
  readdirSync(root + folder).flatMap((name) => (name.endsWith('.txt') ? [folder + name] : []))
)

const sentencesOf = (file: string) =>
  readFileSync(root + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const unmarked = (sentence: string) => sentence.replace(/\{([^{}|\s]+)\|[plo]\}/g, '$1')

describe('the marked sentences', () => {
  test.each(files)('%s: every mark is whole, of a known type and not empty', (file) => {
    const sentences = sentencesOf(file)
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => /[{}|]/.test(unmarked(sentence)))).toEqual([])
    expect(sentences.filter((sentence) => sentence !== sentence.trim())).toEqual([])
  })

  test('no sentence stands twice, in training text or held out', () => {
    const seen = new Set<string>()
    const twice = files
      .flatMap(sentencesOf)
      .map(unmarked)
      .filter((sentence) => {
        if (seen.has(sentence)) return true
        seen.add(sentence)
        return false
      })
    expect(twice).toEqual([])
  })
})
