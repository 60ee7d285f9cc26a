import type { Command } from './command'

export const SHELL_COMMANDS = [
  {
    id: 'app.palette',
    keys: ['Mod+KeyK', 'Mod+Shift+KeyP'],
    scope: 'app',
    label: 'shell:command.palette'
  },
  { id: 'app.show-keys', keys: ['F1', 'Shift+Slash'], scope: 'app', label: 'shell:command.showKeys' },
  { id: 'app.open-folder', keys: ['Mod+KeyO'], scope: 'app', label: 'shell:command.openFolder' },
  { id: 'app.change-keys', keys: [], scope: 'app', label: 'shell:command.changeKeys' },
  { id: 'app.settings', keys: ['Mod+Comma'], scope: 'app', label: 'shell:command.settings' },
  { id: 'app.export', keys: ['Mod+KeyE'], scope: 'app', label: 'shell:command.export' },
  { id: 'list.filter', keys: ['Slash', 'Mod+KeyF'], scope: 'list', label: 'shell:command.filter' },
  { id: 'list.clear-filter', keys: ['Escape'], scope: 'list', label: 'shell:command.clearFilter' },
  { id: 'list.open-page', keys: ['Enter'], scope: 'list', label: 'shell:command.openPage' },
  { id: 'list.change-encoding', keys: ['KeyE'], scope: 'list', label: 'shell:command.changeEncoding' },
  { id: 'list.read-again', keys: ['F5'], scope: 'list', label: 'shell:command.readAgain' },
  { id: 'list.add-files', keys: ['Mod+Shift+KeyO'], scope: 'list', label: 'shell:command.addFiles' }
] as const satisfies readonly Command[]
