import { readFileSync } from 'node:fs'
import { _electron, expect, test } from '@playwright/test'
import { projectRoot } from './support/galley'
import { stageForNobody } from './support/ordinary-user'

// Every other test may run as root, where Chromium has no sandbox; this one shows that the app lives in it.
test('as an ordinary user, the app works inside the sandbox', async () => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'needs root to become another user')
  const staged = stageForNobody(projectRoot, process.env['ELECTRON_EXEC_PATH']!)
  try {
    const app = await _electron.launch({
      executablePath: staged.executable,
      args: [`--user-data-dir=${staged.home}/profile`, '--disable-gpu', '--log-level=3', staged.appFolder],
      cwd: staged.home,
      env: { PATH: process.env['PATH']!, DISPLAY: process.env['DISPLAY']!, HOME: staged.home },
      chromiumSandbox: true
    })
    const page = await app.firstWindow()
    await expect(page.locator('#root')).not.toBeEmpty()
    const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]!.getOSProcessId())
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(status).toMatch(/^Seccomp:\s+2$/m)
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('--no-sandbox')
    await app.close()
  } finally {
    staged.remove()
  }
})
