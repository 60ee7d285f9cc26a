import { useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { MENTION_TYPES, type Entity, type EntityId } from '#shared/model/index'
import { entityOf, fieldsPatch, livingEntities, resolveEntity } from '#shared/registry/index'
import { keyLabel, useCommand } from '../../keys'
import {
  addEntityFor,
  changeRegistry,
  exportNames,
  exportRegistryTable,
  mentionKey,
  mergeEntities,
  registryStore,
  removeEntity,
  stepRegistry,
  type StoredMention
} from '../../state'
import type { NameRow } from './registry-rows'
import type { RegistryView } from './registry-view'
import { useRefusal } from './use-refusal'
import type { RegistryRows } from './use-registry-rows'

/** What lies over the registry. */
export type RegistryDialog =
  | { readonly kind: 'edit'; readonly entity: Entity | null }
  | { readonly kind: 'merge'; readonly entities: readonly Entity[] }
  | { readonly kind: 'link'; readonly row: NameRow }
  | { readonly kind: 'table' }

export interface RegistryActs {
  readonly notice: string
  readonly dialog: RegistryDialog | null
  readonly setDialog: (dialog: RegistryDialog | null) => void
  readonly ticked: ReadonlySet<string>
  readonly tick: (mention: StoredMention) => void
  readonly merge: (into: Entity, from: readonly EntityId[], mentions: number) => void
  readonly select: (key: string) => void
  readonly go: (entity: EntityId) => void
  readonly open: () => void
  readonly write: (what: 'records' | 'names') => void
  readonly say: (text: string) => void
  /** One act at a time: a key that is held down does not do what it did a second time. */
  readonly run: <Value>(act: () => Promise<Value>, done: (value: Value) => void) => void
  readonly fail: (error: unknown) => void
}

interface Given {
  readonly view: RegistryView
  readonly rows: RegistryRows
  readonly field: RefObject<HTMLInputElement | null>
  readonly onView: (view: Partial<RegistryView>) => void
  readonly onClose: () => void
}

const undoKey = (): string => keyLabel('registry.undo')

/** Every key of the registry, and what it does. */
export function useRegistryActs(given: Given): RegistryActs {
  const { view, onView } = given
  const { t } = useTranslation('registry')
  const [notice, say] = useState('')
  const [dialog, setDialog] = useState<RegistryDialog | null>(null)
  const [ticks, setTicks] = useState<{ readonly of: string; readonly keys: ReadonlySet<string> }>({
    of: '',
    keys: new Set()
  })
  const fail = useRefusal(say)
  const selected = view.selected[view.list]
  const ticked = ticks.of === selected ? ticks.keys : NO_TICKS
  const run = useOneAtATime(fail)
  const acts: RegistryActs = {
    notice,
    dialog,
    setDialog,
    ticked,
    say,
    fail,
    run,
    tick: (mention) => {
      const keys = new Set(ticked)
      if (!keys.delete(mentionKey(mention))) keys.add(mentionKey(mention))
      setTicks({ of: selected ?? '', keys })
    },
    select: (key) => onView({ selected: { [view.list]: key } }),
    go: (entity) => onView({ list: 'records', query: '', type: 'all', selected: { records: entity } }),
    open: () => openSelected(given, acts),
    merge: (into, from, mentions) => {
      acts.run(
        () => mergeEntities(into.id, from),
        () => {
          onView({ marked: new Set(), selected: { records: into.id } })
          say(t('notice.merged', { count: mentions, name: into.name, key: undoKey() }))
        }
      )
    },
    write: (what) => {
      const written = what === 'records' ? exportRegistryTable() : exportNames()
      written.then((report) => report && say(t('notice.written', { folder: report.folder })), fail)
    }
  }
  useWays(given, acts)
  useMaking(given, acts)
  useUndo(acts)
  useTaking(given, acts)
  return acts
}

const NO_TICKS: ReadonlySet<string> = new Set()

function useTaking(given: Given, acts: RegistryActs): void {
  const { t } = useTranslation('registry')
  const { rows, view } = given
  useCommand('registry.split', () => split(given, acts, t))
  useCommand('registry.remove', () => {
    const entity = chosen(given)
    if (!entity) return false
    acts.run(
      () => removeEntity(entity.id),
      () => acts.say(t('notice.removed', { name: entity.name, key: undoKey() }))
    )
    return true
  })
  useCommand('registry.apart', () => {
    const pair = rows.pairs.find(({ key }) => key === view.selected.duplicates)?.pair.entities
    if (!pair) return false
    const [one, other] = pair
    acts.run(
      () => tellApart(one, other),
      () => acts.say(t('notice.apart', { one: one.name, other: other.name }))
    )
    return true
  })
}

function useOneAtATime(fail: (error: unknown) => void): RegistryActs['run'] {
  const isBusy = useRef(false)
  return (act, done) => {
    if (isBusy.current) return
    isBusy.current = true
    act()
      .then(done, fail)
      .finally(() => {
        isBusy.current = false
      })
  }
}

function chosen({ view, rows }: Given): Entity | undefined {
  const key = view.selected[view.list]
  if (view.list !== 'records' && view.list !== 'map') return undefined
  return key === undefined ? undefined : resolveEntity(rows.registry, key as EntityId)
}

function openSelected({ view, rows, onView }: Given, acts: RegistryActs): void {
  const key = view.selected[view.list]
  if (view.list === 'names') {
    const row = rows.names.find((each) => each.key === key)
    if (row) acts.setDialog({ kind: 'link', row })
  } else if (view.list === 'duplicates') {
    const row = rows.pairs.find((each) => each.key === key)
    if (row) acts.setDialog({ kind: 'merge', entities: row.pair.entities })
  } else if (view.list === 'map') onView({ list: 'records', selected: { records: key! } })
  else document.querySelector<HTMLElement>('.concordance')?.focus()
}

function useWays({ view, field, onView, onClose }: Given, acts: RegistryActs): void {
  useCommand('registry.find', () => field.current?.select())
  useCommand('registry.records', () => onView({ list: 'records' }))
  useCommand('registry.names', () => onView({ list: 'names' }))
  useCommand('registry.duplicates', () => onView({ list: 'duplicates' }))
  useCommand('registry.map', () => onView({ list: 'map' }))
  useCommand('registry.type', () => {
    const types = ['all', ...MENTION_TYPES] as const
    onView({ type: types[(types.indexOf(view.type) + 1) % types.length]! })
  })
  useCommand('registry.next-pane', () => {
    const [list, other] = [document.querySelector<HTMLElement>('.row-list'), nextPane()]
    if (document.activeElement === list) other?.focus()
    else list?.focus()
  })
  useCommand('registry.close', () => {
    if (view.query !== '' || view.type !== 'all') onView({ query: '', type: 'all' })
    else if (view.marked.size > 0) onView({ marked: new Set() })
    else onClose()
    document.querySelector<HTMLElement>('.row-list')?.focus()
  })
  useCommand('registry.import', () => acts.setDialog({ kind: 'table' }))
  useCommand('registry.export', () => acts.write('records'))
}

const nextPane = (): HTMLElement | null =>
  ['.concordance', '.map__place', '.registry__detail button'].reduce<HTMLElement | null>(
    (found, selector) => found ?? document.querySelector<HTMLElement>(selector),
    null
  )

function useMaking(given: Given, acts: RegistryActs): void {
  const { t } = useTranslation('registry')
  const { view, rows } = given
  useCommand('registry.new', () => {
    const row = rows.names.find(({ key }) => key === view.selected.names)
    if (!row) {
      acts.setDialog({ kind: 'edit', entity: null })
      return
    }
    const { name, type, mentions } = row
    acts.run(
      () => addEntityFor({ type, name, variants: [] }, mentions),
      () => acts.say(t('notice.linked', { count: mentions.length, name }))
    )
  })
  useCommand('registry.edit', () => {
    const entity = chosen(given)
    if (entity) acts.setDialog({ kind: 'edit', entity })
    return entity !== undefined
  })
  useCommand('registry.link', () => {
    if (view.list === 'names') openSelected(given, acts)
  })
  useCommand('registry.merge', () => {
    if (view.list === 'duplicates') {
      openSelected(given, acts)
      return
    }
    const entities = livingEntities(rows.registry)
      .filter(({ id }) => view.marked.has(id))
      .sort((a, b) => countOf(rows, b) - countOf(rows, a))
    if (entities.length > 1) acts.setDialog({ kind: 'merge', entities })
    else acts.say(t('notice.markTwo'))
  })
}

const countOf = ({ usage }: RegistryRows, { id }: Entity): number => usage.mentions.get(id)?.length ?? 0

function useUndo({ say, run }: RegistryActs): void {
  const { t } = useTranslation('registry')
  const step = (way: 'undo' | 'redo') => () => {
    if (!registryStore.getState()[way === 'undo' ? 'canUndo' : 'canRedo']) return
    run(
      () => stepRegistry(way),
      (refused) => {
        const done = t(way === 'undo' ? 'notice.undone' : 'notice.redone')
        say(refused.length > 0 ? `${done} ${t('notice.left', { count: refused.length })}` : done)
      }
    )
  }
  useCommand('registry.undo', step('undo'))
  useCommand('registry.redo', step('redo'))
}

function split(
  given: Given,
  acts: RegistryActs,
  t: ReturnType<typeof useTranslation<'registry'>>['t']
): void {
  const { rows, onView } = given
  const entity = chosen(given)
  const mentions = (entity && rows.usage.mentions.get(entity.id))?.filter((mention) =>
    acts.ticked.has(mentionKey(mention))
  )
  if (!entity || !mentions || mentions.length === 0) return acts.say(t('notice.tickFirst'))
  const { type, role } = entity
  acts.run(
    () =>
      addEntityFor({ type, name: commonestText(mentions), variants: [], ...(role && { role }) }, mentions),
    (id) => {
      onView({ selected: { records: id } })
      acts.say(t('notice.split', { count: mentions.length, key: undoKey() }))
    }
  )
}

function commonestText(mentions: readonly StoredMention[]): string {
  const counts = new Map<string, number>()
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

/** The pair is named by the record made first. */
function tellApart(one: Entity, other: Entity): Promise<void> {
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  const { registry } = registryStore.getState()
  const now = entityOf(registry, { entity: first.id })!
  const fields = fieldsPatch(now, { notSameAs: [...(now.notSameAs ?? []), second.id] })!
  return changeRegistry([{ kind: 'entity.changed', entity: now.id, fields }])
}
