import type { Command } from './command'

/** Keys of the registry: who is who in the corpus. */
export const REGISTRY_COMMANDS = [
  { id: 'registry.open', keys: ['Mod+Shift+KeyL'], scope: 'app', label: 'registry:command.open' },
  { id: 'registry.find', keys: ['Slash', 'Mod+KeyF'], scope: 'registry', label: 'registry:command.find' },
  { id: 'registry.records', keys: ['Digit1'], scope: 'registry', label: 'registry:command.records' },
  { id: 'registry.names', keys: ['Digit2'], scope: 'registry', label: 'registry:command.names' },
  { id: 'registry.duplicates', keys: ['Digit3'], scope: 'registry', label: 'registry:command.duplicates' },
  { id: 'registry.map', keys: ['Digit4'], scope: 'registry', label: 'registry:command.map' },
  { id: 'registry.type', keys: ['KeyT'], scope: 'registry', label: 'registry:command.type' },
  { id: 'registry.new', keys: ['KeyN'], scope: 'registry', label: 'registry:command.new' },
  { id: 'registry.edit', keys: ['KeyE', 'F2'], scope: 'registry', label: 'registry:command.edit' },
  { id: 'registry.link', keys: ['KeyL'], scope: 'registry', label: 'registry:command.link' },
  { id: 'registry.merge', keys: ['KeyM'], scope: 'registry', label: 'registry:command.merge' },
  { id: 'registry.apart', keys: ['KeyX'], scope: 'registry', label: 'registry:command.apart' },
  { id: 'registry.split', keys: ['KeyS'], scope: 'registry', label: 'registry:command.split' },
  { id: 'registry.remove', keys: ['Delete'], scope: 'registry', label: 'registry:command.remove' },
  { id: 'registry.next-pane', keys: ['F6'], scope: 'registry', label: 'registry:command.nextPane' },
  { id: 'registry.undo', keys: ['Mod+KeyZ'], scope: 'registry', label: 'registry:command.undo' },
  {
    id: 'registry.redo',
    keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
    scope: 'registry',
    label: 'registry:command.redo'
  },
  { id: 'registry.import', keys: ['KeyI'], scope: 'registry', label: 'registry:command.import' },
  { id: 'registry.export', keys: ['KeyO'], scope: 'registry', label: 'registry:command.export' },
  { id: 'registry.close', keys: ['Escape'], scope: 'registry', label: 'registry:command.close' }
] as const satisfies readonly Command[]
