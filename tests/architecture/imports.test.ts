import { expect, test } from 'vitest'
import { importsOf, sourceFiles } from '../support/source-files'
import type { SourceFile } from '../support/source-files'
import { mayImport, roomOf } from './rooms'

function forbiddenImports(file: SourceFile): string[] {
  const room = roomOf(file.path)
  if (!room) return [`${file.path} is in no room`]
  return importsOf(file)
    .filter((target) => !/\.(css|json)$/.test(target) && !mayImport(room, target))
    .map((target) => `${file.path} imports ${target}`)
}

test('no room imports what it must not', () => {
  expect(sourceFiles('src').flatMap(forbiddenImports)).toEqual([])
})

test.each([
  ['src/shared/model/x.ts', `import { x } from '../text'`],
  ['src/shared/lines/x.ts', `import { x } from '../articles'`],
  ['src/shared/text/x.ts', `import { readFileSync } from 'node:fs'`],
  ['src/shared/review/x.ts', `import Dexie from 'dexie'`],
  ['src/shared/export/x.ts', `import { app } from 'electron'`],
  ['src/main/ipc/x.ts', `import type { PageRow } from '../../renderer/db'`],
  ['src/main/preload/x.ts', `import { draftPage } from '#shared/pipeline'`],
  ['src/main/cli/x.ts', `import { app } from 'electron'`],
  ['src/renderer/state/x.ts', `import { readPage } from '../../main/files'`],
  ['src/renderer/screens/x.tsx', `import { ask } from '../bridge'`],
  ['src/renderer/screens/x.tsx', `import Dexie from 'dexie'`],
  ['src/renderer/parts/x.tsx', `const x = await import('../screens/desk')`],
  ['src/elsewhere/x.ts', ``]
])('%s may not: %s', (path, text) => {
  expect(forbiddenImports({ path, text })).toHaveLength(1)
})

test('only the bridge touches the preload object', () => {
  const users = sourceFiles('src/renderer').filter(({ text }) => /\b(window|globalThis)\.galley\b/.test(text))
  expect(users.map(({ path }) => path)).toEqual(['src/renderer/bridge/main-process.ts'])
})
