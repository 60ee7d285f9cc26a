import type { Command } from './command'

export const LEARNING_COMMANDS = [
  { id: 'learning.open', keys: ['Mod+Shift+KeyN'], scope: 'app', label: 'learning:command.open' },
  {
    id: 'learning.suggest-page',
    keys: ['Mod+Shift+KeyG'],
    scope: 'app',
    label: 'learning:command.suggestPage'
  }
] as const satisfies readonly Command[]
