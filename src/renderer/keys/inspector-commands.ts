import type { Command } from './command'

export const INSPECTOR_COMMANDS = [
  { id: 'inspector.toggle', keys: ['Mod+KeyI'], scope: 'desk', label: 'inspector:command.toggle' },
  { id: 'inspector.flags', keys: ['Mod+Digit1'], scope: 'desk', label: 'inspector:command.flags' },
  { id: 'inspector.changes', keys: ['Mod+Digit2'], scope: 'desk', label: 'inspector:command.changes' },
  { id: 'inspector.history', keys: ['Mod+Digit3'], scope: 'desk', label: 'inspector:command.history' },
  { id: 'inspector.notes', keys: ['Mod+Digit4'], scope: 'desk', label: 'inspector:command.notes' },
  { id: 'inspector.show-changes', keys: ['F4'], scope: 'desk', label: 'inspector:command.showChanges' },
  { id: 'inspector.explain', keys: ['Shift+F4'], scope: 'desk', label: 'inspector:command.explain' },
  { id: 'inspector.compare', keys: ['Alt+KeyV'], scope: 'desk', label: 'inspector:command.compare' },
  { id: 'inspector.note', keys: ['Alt+KeyC'], scope: 'desk', label: 'inspector:command.note' },
  {
    id: 'inspector.dismiss-alike',
    keys: ['Mod+Shift+F8'],
    scope: 'desk',
    label: 'inspector:command.dismissAlike'
  },
  { id: 'inspector.accept', keys: ['KeyA'], scope: 'inspector', label: 'inspector:command.accept' },
  { id: 'inspector.revert', keys: ['KeyR'], scope: 'inspector', label: 'inspector:command.revert' },
  {
    id: 'inspector.accept-all',
    keys: ['Shift+KeyA'],
    scope: 'inspector',
    label: 'inspector:command.acceptAll'
  },
  {
    id: 'inspector.revert-all',
    keys: ['Shift+KeyR'],
    scope: 'inspector',
    label: 'inspector:command.revertAll'
  },
  { id: 'inspector.edit', keys: ['KeyE'], scope: 'inspector', label: 'inspector:command.edit' },
  { id: 'inspector.dismiss', keys: ['Delete'], scope: 'inspector', label: 'inspector:command.dismiss' },
  { id: 'inspector.leave', keys: ['Escape'], scope: 'inspector', label: 'inspector:command.leave' }
] as const satisfies readonly Command[]
