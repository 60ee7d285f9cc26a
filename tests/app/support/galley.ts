import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { descendantsOf, endOf } from './processes'

export const projectRoot = resolve(import.meta.dirname, '../../..')

export type LaunchOptions = {
  /** The folder to open, as a person would give it to `npm start`. */
  folder?: string
  /** Further switches and variables for one test. */
  switches?: readonly string[]
  env?: Readonly<Record<string, string>>
}

/** One installation of the app with its own home and profile, through any number of launches. */
export class Galley {
  readonly home = mkdtempSync(join(tmpdir(), 'galley-home-'))
  readonly profile = join(this.home, 'profile')
  /** Everything the pages complained of so far; a test that provokes complaints empties it. */
  readonly problems: string[] = []
  private running: ElectronApplication | undefined
  private firstPage: Page | undefined

  constructor(private readonly options: LaunchOptions = {}) {}

  /** The running app. */
  get app(): ElectronApplication {
    if (!this.running) throw new Error('The app is not running.')
    return this.running
  }

  /** The page in the app's window. */
  get page(): Page {
    if (!this.firstPage) throw new Error('The app is not running.')
    return this.firstPage
  }

  async launch(): Promise<Page> {
    this.running = await _electron.launch({
      executablePath: executable(),
      args: [...this.switches(), projectRoot, ...(this.options.folder ? [this.options.folder] : [])],
      cwd: projectRoot,
      env: this.environment(),
      // Without it Playwright itself switches the sandbox off; as root there is no other way.
      chromiumSandbox: process.getuid?.() !== 0
    })
    this.running.on('window', (page) => this.listenTo(page))
    this.firstPage = await this.running.firstWindow()
    this.listenTo(this.firstPage)
    await this.firstPage.waitForLoadState('load')
    return this.firstPage
  }

  /** Closes the app as a person does, by its window, and starts it again. */
  async relaunch(): Promise<Page> {
    await this.close()
    return this.launch()
  }

  async close(): Promise<void> {
    const ended = this.running?.close()
    this.running = this.firstPage = undefined
    await ended
  }

  /** Ends the app as a power cut would: no handler of it runs. */
  async kill(): Promise<void> {
    const main = this.app.process()
    const closed = new Promise<void>((done) => this.app.once('close', () => done()))
    const family = main.pid === undefined ? [] : descendantsOf(main.pid)
    main.kill('SIGKILL')
    await closed
    await Promise.all(family.map(endOf))
    this.running = this.firstPage = undefined
  }

  async dispose(): Promise<void> {
    await this.close()
    rmSync(this.home, { recursive: true, force: true })
  }

  private switches(): string[] {
    // The last two only silence the log: there is no GPU and no message bus on a test machine.
    const given = [`--user-data-dir=${this.profile}`, '--disable-gpu', '--log-level=3']
    return [...given, ...(this.options.switches ?? [])]
  }

  private environment(): Record<string, string> {
    const env: Record<string, string> = {}
    for (const [name, value] of Object.entries(process.env)) {
      // XDG folders would lead out of the test's own home.
      if (value !== undefined && !name.startsWith('XDG_') && name !== 'ELECTRON_ENABLE_LOGGING')
        env[name] = value
    }
    return { ...env, HOME: this.home, ...this.options.env }
  }

  private listenTo(page: Page): void {
    if (this.heard.has(page)) return
    this.heard.add(page)
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text())
    })
    page.on('pageerror', (error) => this.problems.push(String(error)))
    page.on('crash', () => this.problems.push('the page crashed'))
  }

  private readonly heard = new WeakSet<Page>()
}

function executable(): string {
  const path = process.env['ELECTRON_EXEC_PATH']
  if (!path) throw new Error('ELECTRON_EXEC_PATH is missing: the global set-up of Playwright did not run.')
  return path
}
