// Runs inside the test runtime, in the place of Electron's own default app: starts the app whose folder is the
// first argument.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const argument = process.argv.slice(1).find((candidate) => !candidate.startsWith('-'))

if (argument === undefined) {
  process.stderr.write('test runtime: no app folder given\n')
  app.exit(2)
} else {
  const folder = resolve(argument)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  process.env['GALLEY_RUNTIME'] = 'test'
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  app.setName(manifest.productName ?? manifest.name)
  // Not in Electron's types: meant for its own default app only.
  const own = /** @type {{ setVersion(version: string): void, setAppPath(path: string): void }} */ (
    /** @type {unknown} */ (app)
  )
  own.setVersion(manifest.version)
  own.setAppPath(folder)
  await import(pathToFileURL(join(folder, manifest.main)).href)
}
