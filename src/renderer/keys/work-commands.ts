import type { Command } from './command'

export const WORK_COMMANDS = [
  { id: 'work.next-to-do', keys: ['F12'], scope: 'app', label: 'work:command.nextToDo' },
  { id: 'work.status', keys: ['Mod+Shift+KeyS'], scope: 'app', label: 'work:command.status' },
  { id: 'work.assign', keys: ['Mod+Shift+KeyA'], scope: 'app', label: 'work:command.assign' },
  { id: 'work.advance', keys: ['Mod+Shift+Enter'], scope: 'desk', label: 'work:command.advance' },
  { id: 'work.focus', keys: ['Mod+Shift+KeyD'], scope: 'desk', label: 'work:command.focus' },
  { id: 'work.vertical', keys: ['Mod+Shift+KeyV'], scope: 'desk', label: 'work:command.vertical' },
  { id: 'work.view', keys: ['Alt+KeyV'], scope: 'list', label: 'work:command.view' },
  { id: 'work.narrow', keys: ['Alt+KeyF'], scope: 'list', label: 'work:command.narrow' },
  { id: 'work.group', keys: ['KeyG'], scope: 'list', label: 'work:command.group' },
  { id: 'work.select-all', keys: ['Mod+KeyA'], scope: 'list', label: 'work:command.selectAll' },
  { id: 'work.undo', keys: ['Mod+KeyZ'], scope: 'list', label: 'work:command.undo' },
  { id: 'work.figures', keys: ['Mod+KeyD'], scope: 'app', label: 'work:command.figures' },
  { id: 'work.close-figures', keys: ['Escape'], scope: 'figures', label: 'work:command.closeFigures' },
  { id: 'work.clean-anew', keys: ['KeyR'], scope: 'list', label: 'work:command.cleanAnew' }
] as const satisfies readonly Command[]
