import type { ExportReport } from '#shared/contract/index'
import { CONTEXTS_EACH, namesTable, registryTable, type CountedName } from '#shared/export/index'
import type { EntityId, MentionType } from '#shared/model/index'
import { readTable, resolveEntity, type TableFault, type TablePlan } from '#shared/registry/index'
import type { StoredMention } from '../db'
import { exportTexts } from './export-tables'
import { mentionsStore, openMentions } from './mention-index'
import { newId } from './new-id'
import { paragraphTexts } from './paragraph-texts'
import { changeRegistry, registryStore } from './registry'

/** Why a file is not read: `not-text`, or what is wrong with the table in it. */
export type FileFault = { readonly fault: 'not-text' | TableFault; readonly value?: string }

/** What reading a file of names would change. Tables come from spreadsheets: UTF-8, UTF-16 or GB18030. */
export async function planTable(file: Blob, type?: MentionType): Promise<TablePlan | FileFault> {
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return { fault: 'not-text' }
  return readTable(text, registryStore.getState().registry, {
    newId: () => newId() as EntityId,
    ...(type && { type })
  })
}

export async function takeTable({ change }: TablePlan): Promise<void> {
  if (change) await changeRegistry([change])
}

function decode(bytes: Uint8Array): string | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  for (const encoding of mark ? [mark] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text
    } catch {
      // The next one may fit.
    }
  }
  return null
}

/** Writes the registry as a table to a folder that main asks for; null where the person closed the dialog. */
export function exportRegistryTable(): Promise<ExportReport | null> {
  return exportTexts([{ file: 'registry.csv', text: registryTable(registryStore.getState().registry) }])
}

/** Writes all names of the pages, counted and in their texts, for OpenRefine. */
export async function exportNames(): Promise<ExportReport | null> {
  await openMentions()
  return exportTexts([{ file: 'names.csv', text: await namesOfPages() }])
}

const AROUND_CHARS = 20

async function namesOfPages(): Promise<string> {
  const { registry } = registryStore.getState()
  const byName = new Map<string, StoredMention[]>()
  for (const mention of [...mentionsStore.getState().pages.values()].flat()) {
    if (mention.status !== 'accepted') continue
    const entity = mention.entity && resolveEntity(registry, mention.entity)
    const key = entity ? entity.id : `${mention.type} ${mention.text}`
    byName.set(key, [...(byName.get(key) ?? []), mention])
  }
  const some = [...byName.values()].flatMap((mentions) => mentions.slice(0, CONTEXTS_EACH))
  const texts = await paragraphTexts([...new Set(some.map(({ page }) => page))])
  const names = [...byName.values()].map((mentions): CountedName => {
    const [{ entity, type, text }] = mentions as [StoredMention]
    return {
      entity: (entity && resolveEntity(registry, entity)?.id) ?? null,
      type,
      name: text,
      mentions: mentions.length,
      pages: new Set(mentions.map(({ page }) => page)).size,
      contexts: mentions.slice(0, CONTEXTS_EACH).map(({ page, paragraph, start, end }) => {
        const own = texts.get(page)?.get(paragraph) ?? ''
        return own.slice(Math.max(0, start - AROUND_CHARS), end + AROUND_CHARS)
      })
    }
  })
  return namesTable(
    registry,
    names.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
  )
}
