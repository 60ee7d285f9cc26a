import type { Locator, Page } from '@playwright/test'
import { expect } from './launch'

/** What the tour comes by, in this order. */
export const SCREENS = [
  'list',
  'filters',
  'export',
  'figures',
  'find',
  'profile',
  'review',
  'review-alike',
  'names',
  'registry',
  'merge',
  'desk',
  'flags',
  'changes',
  'history',
  'notes',
  'find-page',
  'palette',
  'keys',
  'settings',
  'columns'
] as const
export type Screen = (typeof SCREENS)[number]

/** Goes by key to every screen of the app, with the five pages of `seeds/` in it, and stops at each. */
export async function* tour(page: Page): AsyncGenerator<Screen> {
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  const seen = (locator: Locator | string) =>
    expect((typeof locator === 'string' ? page.locator(locator) : locator).first()).toBeVisible()
  const closeDialog = async () => {
    await keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  const grid = page.getByRole('grid')
  await expect(grid.locator('.status-mark')).toHaveCount(5)
  await grid.focus()
  // The second seed shows the most: its columns are interleaved, and it has flags.
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  yield 'list'

  await keyboard.press('Alt+KeyF')
  await seen('.filter-menu')
  yield 'filters'
  await closeDialog()

  await keyboard.press('Control+KeyE')
  await seen(dialog)
  yield 'export'
  await closeDialog()

  await keyboard.press('Control+KeyD')
  await seen('.dashboard')
  yield 'figures'
  await keyboard.press('Escape')

  await keyboard.press('Control+Shift+KeyF')
  await expect(page.getByRole('textbox').first()).toBeFocused()
  await keyboard.type('株洲')
  await keyboard.press('Enter')
  await seen('.results__row--hit')
  yield 'find'
  await keyboard.press('Escape')

  await keyboard.press('Control+Shift+KeyE')
  await seen('.profile')
  yield 'profile'
  await keyboard.press('Escape')

  yield* tourOfNames(page, seen, closeDialog)

  await grid.focus()
  await keyboard.press('Enter')
  await seen('.article .cm-content')
  yield 'desk'
  yield* tourOfTheDesk(page, seen, closeDialog)
}

type See = (locator: Locator | string) => Promise<void>

async function* tourOfNames(page: Page, seen: See, closeDialog: () => Promise<void>): AsyncGenerator<Screen> {
  const { keyboard } = page
  await keyboard.press('Control+Shift+KeyM')
  await seen('.review .card')
  yield 'review'
  await keyboard.press('Shift+KeyA')
  await seen(page.getByRole('dialog'))
  yield 'review-alike'
  await closeDialog()
  // Names that were accepted are those that a record can be made of.
  for (let names = 0; names < 4; names++) await keyboard.press('KeyA')
  await keyboard.press('Escape')

  await keyboard.press('Control+Shift+KeyL')
  await seen('.registry')
  await keyboard.press('Digit2')
  await seen('.row-list__row')
  yield 'names'
  for (let records = 0; records < 2; records++) {
    await keyboard.press('ArrowDown')
    await keyboard.press('KeyL')
    await seen('.link')
    await keyboard.press('KeyN')
    await expect(page.locator('.link')).toHaveCount(0)
  }
  await keyboard.press('Digit1')
  await expect(page.locator('.row-list__row')).toHaveCount(2)
  await keyboard.press('Home')
  yield 'registry'
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  await keyboard.press('KeyM')
  await seen(page.getByRole('dialog'))
  yield 'merge'
  await closeDialog()
  // The first takes the marks off.
  await keyboard.press('Escape')
  await keyboard.press('Escape')
}

async function* tourOfTheDesk(
  page: Page,
  seen: See,
  closeDialog: () => Promise<void>
): AsyncGenerator<Screen> {
  const { keyboard } = page
  for (const [digit, name] of [
    [1, 'flags'],
    [2, 'changes'],
    [3, 'history'],
    [4, 'notes']
  ] as const) {
    await keyboard.press(`Control+Digit${digit}`)
    await seen('.inspector')
    yield name
  }
  await keyboard.press('Escape')
  await keyboard.press('Control+KeyI')
  await keyboard.press('Control+KeyF')
  await keyboard.type('株洲')
  yield 'find-page'
  await keyboard.press('Escape')
  await keyboard.press('Control+KeyK')
  await seen('[role=dialog]')
  yield 'palette'
  await closeDialog()
  for (const [key, name] of [
    ['F1', 'keys'],
    ['Control+Comma', 'settings']
  ] as const) {
    await keyboard.press(key)
    await seen('[role=dialog]')
    yield name
    await closeDialog()
  }
  await keyboard.press('Control+Shift+KeyV')
  await seen('.vertical')
  yield 'columns'
  await keyboard.press('Escape')
}
