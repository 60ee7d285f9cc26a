import { GalleyError, type Settings } from '#shared/contract/index'
import { systemCode } from '../files/refusal'
import { readSettings, writeSettings } from '../files/settings-file'
import type { Handlers } from './answer'

/** `file` is where the settings are kept; `onWritten` is told of each new choice. */
export function settingsHandlers(
  file: string,
  onWritten: (settings: Settings) => void
): Handlers<'settings:read' | 'settings:write'> {
  return {
    'settings:read': () => readSettings(file),
    'settings:write': async (settings) => {
      try {
        await writeSettings(file, settings)
        onWritten(settings)
      } catch (error) {
        throw new GalleyError('settings-not-written', { reason: systemCode(error) ?? String(error) })
      }
      return {}
    }
  }
}
