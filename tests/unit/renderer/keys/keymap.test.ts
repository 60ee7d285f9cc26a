import { expect, test, vi } from 'vitest'

vi.stubGlobal('navigator', { platform: 'Linux' })
const { COMMANDS, conflictsOf, followKeyChanges, keysOf } =
  await import('../../../../src/renderer/keys/index')

test('no two commands come with one key where both work', () => {
  const conflicts = COMMANDS.flatMap(({ id, keys }) =>
    keys.flatMap((combo) => conflictsOf(id, combo).map((other) => `${combo}: ${id}, ${other}`))
  )
  expect(conflicts).toEqual([])
})

test('changed keys take the place of those that a command comes with, until they are given back', () => {
  followKeyChanges({ 'desk.undo': ['Mod+KeyE'], 'no.such-command': ['F1'] })
  expect(keysOf('desk.undo')).toEqual(['Mod+KeyE'])
  expect(conflictsOf('desk.undo', 'Mod+KeyE')).toEqual(['app.export'])
  followKeyChanges({})
  expect(keysOf('desk.undo')).toEqual(['Mod+KeyZ'])
})

test('a key of the inspector takes it from the desk that the inspector is a part of', () => {
  followKeyChanges({ 'inspector.accept': ['F8'] })
  expect(conflictsOf('inspector.accept', 'F8')).toEqual(['desk.next-flag'])
  expect(conflictsOf('desk.next-flag', 'F8')).toEqual(['inspector.accept'])
  followKeyChanges({})
  expect(conflictsOf('inspector.leave', 'Escape')).toEqual([])
})
