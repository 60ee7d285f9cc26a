import type { Command } from './command'

export const SEARCH_COMMANDS = [
  { id: 'search.corpus', keys: ['Mod+Shift+KeyF'], scope: 'app', label: 'search:command.corpus' },
  { id: 'search.page', keys: ['Mod+KeyF'], scope: 'desk', label: 'search:command.page' },
  { id: 'search.next', keys: ['F3'], scope: 'desk', label: 'search:command.next' },
  { id: 'search.previous', keys: ['Shift+F3'], scope: 'desk', label: 'search:command.previous' },
  { id: 'search.close', keys: ['Escape'], scope: 'search', label: 'search:command.close' },
  { id: 'search.apply', keys: ['Mod+Enter'], scope: 'search', label: 'search:command.apply' },
  { id: 'search.tick-all', keys: ['Alt+KeyA'], scope: 'search', label: 'search:command.tickAll' },
  { id: 'search.undo', keys: ['Mod+KeyZ'], scope: 'search', label: 'search:command.undo' },
  { id: 'search.stop', keys: ['Mod+Period'], scope: 'search', label: 'search:command.stop' }
] as const satisfies readonly Command[]
