import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DEFAULT_APP_SETTINGS, type Settings, settingsSchema } from '#shared/contract/index'
import { makeFolder } from './make-folder'
import { writeDurably } from './write-durably'

/** The settings in `file`. What is missing, broken or of another version takes its default, field by field. */
export async function readSettings(file: string): Promise<Settings> {
  const stored = await readObject(file)
  const fields = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const { success, data } = schema.safeParse(stored[name])
    return [name, success ? data : DEFAULT_APP_SETTINGS[name as keyof Settings]]
  })
  return settingsSchema.parse(Object.fromEntries(fields))
}

export async function writeSettings(file: string, settings: Settings): Promise<void> {
  await makeFolder(dirname(file))
  await writeDurably(file, `${JSON.stringify(settings, null, 2)}\n`)
}

async function readObject(file: string): Promise<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'))
    return typeof json === 'object' && json !== null ? { ...json } : {}
  } catch {
    return {}
  }
}
