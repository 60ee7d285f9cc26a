import { expect, test } from './support/launch'
import { ReviewPage } from './support/review-page'
import { nameAt, pagesNaming } from './support/suggestions'

const common = nameAt(0)

test.describe('a few pages', () => {
  const lists = [0, 1, 2].map((i) =>
    Array.from({ length: 20 }, (_, j) => (j % 2 === 0 ? common : nameAt(i * 20 + j)))
  )
  test.use({ galleyOptions: { folder: pagesNaming(lists) } })

  test('all alike in the article, the page and the corpus, with one left out, each undone as one', async ({
    galley
  }) => {
    const { page } = galley
    const review = new ReviewPage(page)
    expect(await review.open(3)).toBe(60)
    const dialog = page.getByRole('dialog')
    for (const [scope, way, count] of [
      ['This article', 'ArrowLeft', 10],
      ['This page', null, 10],
      ['Corpus', 'ArrowRight', 30]
    ] as const) {
      await review.press('Shift+a')
      await expect(dialog.getByRole('listbox')).toBeFocused()
      if (way) await page.keyboard.press(way)
      await expect(dialog.getByRole('radio', { name: `${scope} · ${count}` })).toBeChecked()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await page.keyboard.press('Enter')
      await expect(dialog).toHaveCount(0)
      await expect(page.getByRole('status').filter({ hasText: `${count - 1} accepted.` })).toBeVisible()
      await review.left(60 - (count - 1))
      await review.press('Backspace')
      await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible()
      await review.left(60)
    }
    await review.press('Shift+x')
    await page.keyboard.press('Enter')
    await review.left(50)
    await review.press('Escape')
    await expect.poll(() => review.statuses()).toEqual({ rejected: 10, suggested: 50 })
  })
})

test.describe('many pages', () => {
  const lists = Array.from({ length: 25 }, (_, i) =>
    Array.from({ length: 400 }, (_, j) => (j % 2 === 0 ? common : nameAt(i * 37 + j)))
  )
  test.use({ galleyOptions: { folder: pagesNaming(lists) } })

  test('five thousand are accepted at once, taken back, and still so after a new start', async ({
    galley
  }) => {
    test.setTimeout(300_000)
    const { page } = galley
    const review = new ReviewPage(page)
    const all = await review.open(25)
    expect(all).toBe(10_000)
    await review.press('Shift+a')
    const dialog = page.getByRole('dialog')
    const [count] = (await dialog.getByText(/Corpus · /).innerText()).match(/[\d,]+$/)!
    const alike = Number(count.replace(',', ''))
    expect(alike).toBeGreaterThanOrEqual(5000)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0, { timeout: 120_000 })
    await review.left(all - alike)
    await review.press('Backspace')
    await expect(page.getByRole('status').filter({ hasText: 'Taken back.' })).toBeVisible({
      timeout: 120_000
    })
    await review.left(all)

    const again = new ReviewPage(await galley.relaunch())
    await expect(again.page.getByRole('grid')).toBeVisible()
    await again.press('Control+Shift+m')
    await expect(again.card).toBeVisible()
    await again.left(all)
    expect(await again.statuses()).toEqual({ suggested: all })
  })
})
