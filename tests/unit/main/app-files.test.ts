import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentTypeOf, fileForAddress } from '../../../src/main/app-files'

const root = join('/srv', 'renderer')

describe('fileForAddress', () => {
  test.each([
    ['app://galley/', 'index.html'],
    ['app://galley/index.html', 'index.html'],
    ['app://galley/assets/a%20b.js?x=1#y', 'assets/a b.js']
  ])('%s is %s', (address, file) => {
    expect(fileForAddress(root, address)).toBe(join(root, file))
  })

  test.each([
    'app://other/index.html',
    'file:///srv/renderer/index.html',
    'app://galley/..%2f..%2fetc%2fpasswd',
    'app://galley/%2e%2e/%2e%2e%2frenderer-other/x',
    'app://galley/a%00.html',
    'app://galley/%E0%A4%A'
  ])('%s is outside', (address) => {
    expect(fileForAddress(root, address)).toBeUndefined()
  })
})

test('contentTypeOf falls back to plain bytes', () => {
  expect(contentTypeOf('a.HTML')).toBe('text/html; charset=utf-8')
  expect(contentTypeOf('a.exe')).toBe('application/octet-stream')
})
