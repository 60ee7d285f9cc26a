import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folderToOpen } from '../../../src/main/launch-arguments'

const cwd = resolve('/somewhere')

test('the first path after the app folder is the folder to open', () => {
  const argv = ['electron', '--no-sandbox', '/app', '--lang=zh', 'pages', 'more']
  expect(folderToOpen(argv, true, cwd)).toBe(resolve(cwd, 'pages'))
})

test('an installed app has no app folder among its arguments', () => {
  expect(folderToOpen(['galley', '/pages'], false, cwd)).toBe(resolve('/pages'))
})

test('no path, no folder', () => {
  expect(folderToOpen(['electron', '/app', '--flag'], true, cwd)).toBeUndefined()
})
