import type { Command } from './command'

/** Keys of comparing two readings, and of the files in which readings travel. */
export const COMPARE_COMMANDS = [
  { id: 'compare.open', keys: ['Mod+Shift+KeyB'], scope: 'app', label: 'compare:command.open' },
  { id: 'bundle.second-reader', keys: [], scope: 'app', label: 'compare:command.secondReader' },
  { id: 'bundle.reading', keys: [], scope: 'app', label: 'compare:command.reading' },
  { id: 'bundle.open', keys: [], scope: 'app', label: 'compare:command.openBundle' },
  { id: 'compare.choose', keys: ['KeyO'], scope: 'compare', label: 'compare:command.choose' },
  { id: 'compare.mine', keys: ['Digit1'], scope: 'compare', label: 'compare:command.mine' },
  { id: 'compare.theirs', keys: ['Digit2'], scope: 'compare', label: 'compare:command.theirs' },
  { id: 'compare.neither', keys: ['Digit3'], scope: 'compare', label: 'compare:command.neither' },
  { id: 'compare.next', keys: ['ArrowDown', 'KeyJ'], scope: 'compare', label: 'compare:command.next' },
  {
    id: 'compare.previous',
    keys: ['ArrowUp', 'KeyK'],
    scope: 'compare',
    label: 'compare:command.previous'
  },
  { id: 'compare.desk', keys: ['Enter'], scope: 'compare', label: 'compare:command.desk' },
  { id: 'compare.view', keys: ['KeyV'], scope: 'compare', label: 'compare:command.view' },
  { id: 'compare.show', keys: ['KeyW'], scope: 'compare', label: 'compare:command.show' },
  { id: 'compare.undo', keys: ['Backspace', 'Mod+KeyZ'], scope: 'compare', label: 'compare:command.undo' },
  {
    id: 'compare.redo',
    keys: ['Shift+Backspace', 'Mod+Shift+KeyZ', 'Mod+KeyY'],
    scope: 'compare',
    label: 'compare:command.redo'
  },
  { id: 'compare.export', keys: ['KeyE'], scope: 'compare', label: 'compare:command.export' },
  { id: 'compare.stop', keys: ['Mod+Period'], scope: 'compare', label: 'compare:command.stop' },
  { id: 'compare.close', keys: ['Escape'], scope: 'compare', label: 'compare:command.close' }
] as const satisfies readonly Command[]
