import { expect, test } from './support/launch'

test('pages are sandboxed and isolated, and have no Node', async ({ galley }) => {
  const preferences = await galley.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = (
        contents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webSecurity }
    })
  )
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }
  ])
  const globals = await galley.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)
  )
  expect(globals).toEqual([])
})

test('the policy refuses eval, inline code, foreign styles and every outside address', async ({ galley }) => {
  const refused = await galley.page.evaluate(async () => {
    const directives: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(inline, style)
    const outside = await fetch('https://127.0.0.1/').then(
      () => 'fetched',
      () => 'refused'
    )
    const file = await fetch('file:///etc/hostname').then(
      () => 'fetched',
      () => 'refused'
    )
    await new Promise((done) => setTimeout(done, 100))
    return { directives: [...new Set(directives)].sort(), outside, file, inlineRan: 'inlineRan' in window }
  })
  expect(refused).toEqual({
    directives: ['connect-src', 'script-src-elem', 'style-src-elem'],
    outside: 'refused',
    file: 'refused',
    inlineRan: false
  })
  galley.problems.length = 0
})

test('the nonce of the page lets its own styles in', async ({ galley }) => {
  const colour = await galley.page.evaluate(() => {
    const style = document.createElement('style')
    style.nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''
    style.textContent = '#nonce-probe { color: rgb(1, 2, 3) }'
    const probe = document.createElement('p')
    probe.id = 'nonce-probe'
    document.head.append(style)
    document.body.append(probe)
    return getComputedStyle(probe).color
  })
  expect(colour).toBe('rgb(1, 2, 3)')
})

test('the app serves its own files and no others', async ({ galley }) => {
  const statuses = await galley.page.evaluate(async () => {
    const paths = ['/', '/index.html', '/nothing.js', '/..%2f..%2fpackage.json', '/%2e%2e/main/index.js']
    return Promise.all(paths.map(async (path) => (await fetch(path)).status))
  })
  expect(statuses).toEqual([200, 200, 404, 404, 404])
  galley.problems.length = 0
})

test('a page can neither leave the app, open a window nor ask for a permission', async ({ galley }) => {
  const address = galley.page.url()
  const opened = await galley.page.evaluate(() => {
    location.href = 'https://127.0.0.1/'
    return window.open('https://127.0.0.1/') !== null
  })
  expect(opened).toBe(false)
  const permission = await galley.page.evaluate(async () => Notification.requestPermission())
  expect(permission).toBe('denied')
  expect(galley.page.url()).toBe(address)
  expect(galley.app.windows()).toHaveLength(1)
})
