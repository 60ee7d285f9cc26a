import { GalleyError } from '#shared/contract/index'
import { systemCode } from '../files/refusal'
import { readSettings, writeSettings } from '../files/settings-file'
import type { Handlers } from './answer'

/** `file` is where the settings are kept. */
export function settingsHandlers(file: string): Handlers<'settings:read' | 'settings:write'> {
  return {
    'settings:read': () => readSettings(file),
    'settings:write': async (settings) => {
      try {
        await writeSettings(file, settings)
      } catch (error) {
        throw new GalleyError('settings-not-written', { reason: systemCode(error) ?? String(error) })
      }
      return {}
    }
  }
}
