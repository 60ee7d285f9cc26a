import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings, writeSettings } from '../../../src/main/files/settings-file'
import { DEFAULT_APP_SETTINGS, type Settings } from '../../../src/shared/contract/index'
import { tempFolder } from '../../support/temp-folder'

const chosen: Settings = {
  ...DEFAULT_APP_SETTINGS,
  language: 'zh-CN',
  theme: 'dark',
  rawPanePercent: 50,
  actor: '张三'
}

test('settings are kept in a folder that is made for them', async () => {
  const folder = join(tempFolder(), 'profile')
  const file = join(folder, 'settings.json')
  await writeSettings(file, chosen)
  expect(await readSettings(file)).toEqual(chosen)
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test.each([
  ['no file', undefined, DEFAULT_APP_SETTINGS],
  ['broken JSON', '{"language":', DEFAULT_APP_SETTINGS],
  ['another kind of JSON', '[1]', DEFAULT_APP_SETTINGS],
  ['a field that is missing', '{"theme":"dark"}', { ...DEFAULT_APP_SETTINGS, theme: 'dark' }],
  [
    'a field that is broken',
    JSON.stringify({ ...chosen, rawPanePercent: 500 }),
    { ...chosen, rawPanePercent: DEFAULT_APP_SETTINGS.rawPanePercent }
  ],
  ['a field of a newer version', JSON.stringify({ ...chosen, font: 'big' }), chosen]
])('with %s, what is not understood takes its default', async (_name, content, expected) => {
  const file = join(tempFolder(), 'settings.json')
  if (content !== undefined) writeFileSync(file, content)
  expect(await readSettings(file)).toEqual(expected)
})
