import { expect, test } from './support/launch'

test('the window shows the app, from its own origin', async ({ galley }) => {
  await expect(galley.page).toHaveTitle(/Galley/)
  await expect(galley.page.locator('#root')).not.toBeEmpty()
  expect(new URL(galley.page.url()).host).toBe('galley')
  const visible = await galley.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible())
  )
  expect(visible).toEqual([true])
})

test('the documents of a test are inside its own home', async ({ galley }) => {
  const documents = await galley.app.evaluate(({ app }) => app.getPath('documents'))
  expect(documents.startsWith(galley.home)).toBe(true)
})

test('size and place of the window are remembered', async ({ galley }) => {
  const place = { x: 120, y: 90, width: 1000, height: 640 }
  await galley.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, place)
  const found = () =>
    galley.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  // The display moves and sizes a window when it gets to it, which may be after the next call.
  await expect.poll(found).toEqual(place)
  await galley.relaunch()
  expect(await found()).toEqual(place)
})

test('a second start gives way to the first', async ({ galley }) => {
  const { spawnSync } = await import('node:child_process')
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...root, `--user-data-dir=${galley.profile}`, '--disable-gpu', '--log-level=3', '.']
  const second = spawnSync(process.env['ELECTRON_EXEC_PATH']!, args, { timeout: 30_000 })
  expect(second.status).toBe(0)
  expect(galley.app.windows()).toHaveLength(1)
})

test('it starts again after a SIGKILL', async ({ galley }) => {
  await galley.kill()
  await galley.launch()
  await expect(galley.page.locator('#root')).not.toBeEmpty()
})
