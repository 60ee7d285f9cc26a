import { expect, test } from './support/launch'
import { ReviewPage } from './support/review-page'
import { nameAt, pagesNaming } from './support/suggestions'

const lists = [0, 1, 2].map((i) => Array.from({ length: 40 }, (_, j) => nameAt(i * 40 + j)))
test.use({ galleyOptions: { folder: pagesNaming(lists) } })

test('a look', async ({ galley }) => {
  const review = new ReviewPage(galley.page)
  expect(await review.open(3)).toBe(120)
  await galley.page.waitForTimeout(500)
  await galley.page.screenshot({ path: 'test-results/look-1.png' })
  await review.press('a', 'x', 'Space', 'f', 'a')
  await galley.page.waitForTimeout(500)
  await galley.page.screenshot({ path: 'test-results/look-2.png' })
  await review.press('Shift+a')
  await galley.page.waitForTimeout(500)
  await galley.page.screenshot({ path: 'test-results/look-3.png' })
})
