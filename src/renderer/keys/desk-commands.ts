import type { Command } from './command'

export const DESK_COMMANDS = [
  { id: 'desk.undo', keys: ['Mod+KeyZ'], scope: 'desk', label: 'desk:command.undo' },
  { id: 'desk.redo', keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'], scope: 'desk', label: 'desk:command.redo' }
] as const satisfies readonly Command[]
