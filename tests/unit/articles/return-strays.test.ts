import { expect, test } from 'vitest'
import { draftPage, DEFAULT_SETTINGS } from '#shared/pipeline'
import { sourceOf } from '#shared/text/index'
import { seedPage } from '../../support/gold-scores'
import { WORDS } from '../../support/word-list'

test('text behind a jump line goes to the story that speaks of the same (seed 001, lines 165 and 191)', () => {
  const page = seedPage('001_f65b76885ef1d007.txt')
  const draft = draftPage(page, DEFAULT_SETTINGS, WORDS)
  const lineAt = (offset: number) => page.text.slice(0, offset).split('\n').length
  const linesOf = (id: keyof typeof draft.paragraphs) => [
    ...new Set(sourceOf(draft.paragraphs[id]!).map((span) => lineAt(span.start)))
  ]
  const article = draft.articles.find(({ paragraphs }) => paragraphs.some((id) => linesOf(id).includes(165)))!
  expect(article.paragraphs.flatMap(linesOf)).toEqual([
    39, 41, 43, 169, 175, 177, 179, 29, 171, 31, 173, 181, 183, 185, 187, 167, 189, 165, 191, 193
  ])
})
