import { useEffect, useMemo } from 'react'
import type { Registry } from '#shared/model/index'
import { usageOf, type Usage } from '#shared/registry/index'
import { openMentions, showFailure, useMentions, useRegistry, type StoredMention } from '../../state'
import {
  nameRows,
  pairRows,
  placedRows,
  recordRows,
  type NameRow,
  type PairRow,
  type RecordRow
} from './registry-rows'
import type { RegistryView } from './registry-view'

/** What the registry shows: only the list that is asked for is made. */
export interface RegistryRows {
  readonly registry: Registry
  readonly usage: Usage<StoredMention>
  readonly isReady: boolean
  readonly records: readonly RecordRow[]
  readonly names: readonly NameRow[]
  readonly pairs: readonly PairRow[]
}

export function useRegistryRows({ list, query, type }: RegistryView): RegistryRows {
  const registry = useRegistry((state) => state.registry)
  const mentions = useMentions((state) => state)
  useEffect(() => void openMentions().catch(showFailure), [])
  const usage = useMemo(() => usageOf(registry, mentions.pages), [registry, mentions.pages])
  const asked = useMemo(() => ({ query, type }), [query, type])
  const records = useMemo(() => {
    if (list === 'records') return recordRows(registry, usage, asked)
    return list === 'map' ? placedRows(recordRows(registry, usage, asked)) : []
  }, [list, registry, usage, asked])
  const names = useMemo(() => (list === 'names' ? nameRows(mentions, asked) : []), [list, mentions, asked])
  const pairs = useMemo(
    () => (list === 'duplicates' ? pairRows(registry, usage, asked) : []),
    [list, registry, usage, asked]
  )
  return { registry, usage, isReady: mentions.phase === 'ready', records, names, pairs }
}
