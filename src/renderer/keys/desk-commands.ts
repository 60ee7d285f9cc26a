import type { Command } from './command'

export const DESK_COMMANDS = [
  { id: 'desk.undo', keys: ['Mod+KeyZ'], scope: 'desk', label: 'desk:command.undo' },
  { id: 'desk.redo', keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'], scope: 'desk', label: 'desk:command.redo' },
  { id: 'desk.tag-person', keys: ['Alt+Digit1'], scope: 'desk', label: 'desk:command.tagPerson' },
  { id: 'desk.tag-place', keys: ['Alt+Digit2'], scope: 'desk', label: 'desk:command.tagPlace' },
  { id: 'desk.tag-organisation', keys: ['Alt+Digit3'], scope: 'desk', label: 'desk:command.tagOrganisation' },
  { id: 'desk.tag-date', keys: ['Alt+Digit4'], scope: 'desk', label: 'desk:command.tagDate' },
  { id: 'desk.tag-office', keys: ['Alt+Digit5'], scope: 'desk', label: 'desk:command.tagOffice' },
  { id: 'desk.tag-work', keys: ['Alt+Digit6'], scope: 'desk', label: 'desk:command.tagWork' },
  { id: 'desk.untag', keys: ['Alt+Digit0', 'Alt+Backspace'], scope: 'desk', label: 'desk:command.untag' },
  { id: 'desk.link', keys: ['Alt+KeyK'], scope: 'desk', label: 'registry:command.linkTag' },
  { id: 'desk.set-role', keys: ['F2'], scope: 'desk', label: 'desk:command.setRole' },
  { id: 'desk.next-flag', keys: ['F8'], scope: 'desk', label: 'desk:command.nextFlag' },
  { id: 'desk.previous-flag', keys: ['Shift+F8'], scope: 'desk', label: 'desk:command.previousFlag' },
  { id: 'desk.dismiss-flag', keys: ['Mod+F8'], scope: 'desk', label: 'desk:command.dismissFlag' },
  { id: 'desk.accept-flag', keys: ['F9'], scope: 'desk', label: 'desk:command.acceptFlag' },
  { id: 'desk.next-article', keys: ['Alt+ArrowDown'], scope: 'desk', label: 'desk:command.nextArticle' },
  {
    id: 'desk.previous-article',
    keys: ['Alt+ArrowUp'],
    scope: 'desk',
    label: 'desk:command.previousArticle'
  },
  { id: 'desk.next-pane', keys: ['F6'], scope: 'desk', label: 'desk:command.nextPane' },
  { id: 'desk.previous-pane', keys: ['Shift+F6'], scope: 'desk', label: 'desk:command.previousPane' },
  { id: 'desk.next-page', keys: ['Alt+PageDown'], scope: 'desk', label: 'desk:command.nextPage' },
  { id: 'desk.previous-page', keys: ['Alt+PageUp'], scope: 'desk', label: 'desk:command.previousPage' },
  { id: 'desk.back', keys: ['Escape', 'Mod+Enter'], scope: 'desk', label: 'desk:command.back' }
] as const satisfies readonly Command[]
