import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isReachable, readWindowState, writeWindowState } from '../../../../src/main/window/window-state'

const file = join(mkdtempSync(join(tmpdir(), 'galley-window-')), 'window.json')

test('what was kept is read back', () => {
  const state = { bounds: { x: -5, y: 10, width: 900, height: 700 }, maximized: true }
  writeWindowState(file, state)
  expect(readWindowState(file)).toEqual(state)
})

test.each(['', '{', '[]', '{"bounds":{"x":0,"y":0,"width":1,"height":1},"maximized":false}'])(
  'a damaged file (%s) is as good as none',
  (text) => {
    writeFileSync(file, text)
    expect(readWindowState(file)).toBeUndefined()
  }
)

describe('isReachable', () => {
  const areas = [{ x: 0, y: 0, width: 1920, height: 1040 }]
  const size = { width: 1280, height: 800 }
  test.each([
    [{ x: 100, y: 50 }, true],
    [{ x: -1200, y: 0 }, true],
    [{ x: -1250, y: 0 }, false],
    [{ x: 0, y: 1000 }, false],
    [{ x: 0, y: -20 }, false],
    [{ x: 2500, y: 100 }, false]
  ])('a window at %j: %j', (corner, reachable) => {
    expect(isReachable({ ...corner, ...size }, areas)).toBe(reachable)
  })
})
