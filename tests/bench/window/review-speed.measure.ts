import { expect } from '@playwright/test'
import { test } from '../../app/support/launch'
import { ReviewPage } from '../../app/support/review-page'
import { nameAt, pagesNaming } from '../../app/support/suggestions'
import { median } from '../measure'
import { keepResult } from './keep-result'

const PAGES = 250
const NAMES_EACH = 400
const DECISIONS = 200

const lists = Array.from({ length: PAGES }, (_, i) =>
  Array.from({ length: NAMES_EACH }, (_, j) => nameAt(i * 37 + j))
)
test.use({ galleyOptions: { folder: pagesNaming(lists) } })

/** From the key that decides to the next suggestion on the screen, with a hundred thousand open in the corpus. */
test('deciding suggestions', async ({ galley }) => {
  const { page } = galley
  const review = new ReviewPage(page)
  const open = await review.open(PAGES)
  expect(open).toBeGreaterThan(90_000)
  await page.waitForTimeout(2000)
  // Sorted by score over the corpus, nearly every step is one to another page.
  const overPages = await page.evaluate(decide, DECISIONS)
  await page.keyboard.press('w')
  await page.keyboard.press('w')
  await page.waitForTimeout(1000)
  const onPage = await page.evaluate(decide, DECISIONS)
  const result = { open, overPages: summary(overPages), onPage: summary(onPage) }
  console.table([result.overPages, result.onPage])
  keepResult('review-speed', result)
})

/** Presses `a`, and waits for a frame that shows the text of another mention, framed, in the card and in the text. */
async function decide(count: number): Promise<number[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const seen = () => {
    const card = document.querySelector<HTMLElement>('.card')
    const box = document.querySelector<HTMLElement>('.mention-layer .mention--current')
    const id = card?.dataset['mention']
    const isShown = box !== null && box.dataset['mention'] === id
    return isShown ? `${document.querySelector('.queue__row--current')?.id}` : null
  }
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const before = seen()
    const start = performance.now()
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyA', key: 'a', bubbles: true, cancelable: true })
    )
    for (;;) {
      await frame()
      const now = seen()
      if (now !== null && now !== before) break
    }
    times.push(performance.now() - start)
    // A fast reader: four decisions a second.
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return times
}

function summary(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)]! * 10) / 10
  return {
    decisions: times.length,
    medianMs: Math.round(median(times) * 10) / 10,
    p95Ms: at(0.95),
    worstMs: at(0.9999),
    over100Ms: times.filter((ms) => ms > 100).length
  }
}
