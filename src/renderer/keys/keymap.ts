import { useSyncExternalStore } from 'react'
import type { Command, Scope } from './command'
import { commandOf, COMMANDS, type CommandId } from './commands'

/** Keys that a person gave commands in place of those they come with; an empty list takes a command's keys away. */
export type KeyChanges = Readonly<Record<string, readonly string[]>>

let changes: KeyChanges = {}
let idsByCombo = indexCombos()
const listeners = new Set<() => void>()

/** From now on commands answer to these keys. Names that are no command's are kept and say nothing. */
export function followKeyChanges(next: KeyChanges): void {
  changes = next
  idsByCombo = indexCombos()
  for (const listener of listeners) listener()
}

export function keysOf(id: CommandId): readonly string[] {
  return changes[id] ?? commandOf(id).keys
}

export function commandsOf(combo: string): readonly CommandId[] {
  return idsByCombo.get(combo) ?? []
}

/** Draws the component again when keys change. */
export function useKeymap(): KeyChanges {
  return useSyncExternalStore(subscribe, () => changes)
}

/**
 * The other commands that answer to `combo` where `id` does. A part of a screen answers before the screen: that is a
 * conflict too, but for keys that both come with.
 */
export function conflictsOf(id: CommandId, combo: string): readonly CommandId[] {
  return commandsOf(combo).filter((other) => other !== id && meet(commandOf(id), commandOf(other), combo))
}

function meet(a: Command, b: Command, combo: string): boolean {
  const scopes: Scope[] = [a.scope, b.scope]
  if (a.scope === b.scope || scopes.includes('app')) return true
  const isMeant = a.keys.includes(combo) && b.keys.includes(combo)
  return scopes.includes('desk') && scopes.includes('inspector') && !isMeant
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function indexCombos(): Map<string, CommandId[]> {
  const index = new Map<string, CommandId[]>()
  for (const { id } of COMMANDS) {
    for (const combo of keysOf(id)) index.set(combo, [...(index.get(combo) ?? []), id])
  }
  return index
}
