import type { Command } from './command'

/** Keys of the review of mentions: single keys, as people know them from other programs of this kind. */
export const REVIEW_COMMANDS = [
  { id: 'review.open', keys: ['Mod+Shift+KeyM'], scope: 'app', label: 'review:command.open' },
  { id: 'review.accept', keys: ['KeyA'], scope: 'review', label: 'review:command.accept' },
  { id: 'review.reject', keys: ['KeyX'], scope: 'review', label: 'review:command.reject' },
  { id: 'review.skip', keys: ['Space'], scope: 'review', label: 'review:command.skip' },
  { id: 'review.undo', keys: ['Backspace', 'Mod+KeyZ'], scope: 'review', label: 'review:command.undo' },
  {
    id: 'review.redo',
    keys: ['Shift+Backspace', 'Mod+Shift+KeyZ', 'Mod+KeyY'],
    scope: 'review',
    label: 'review:command.redo'
  },
  { id: 'review.next', keys: ['ArrowDown', 'KeyJ'], scope: 'review', label: 'review:command.next' },
  { id: 'review.previous', keys: ['ArrowUp', 'KeyK'], scope: 'review', label: 'review:command.previous' },
  { id: 'review.person', keys: ['Digit1'], scope: 'review', label: 'review:command.person' },
  { id: 'review.place', keys: ['Digit2'], scope: 'review', label: 'review:command.place' },
  { id: 'review.organisation', keys: ['Digit3'], scope: 'review', label: 'review:command.organisation' },
  { id: 'review.date', keys: ['Digit4'], scope: 'review', label: 'review:command.date' },
  { id: 'review.office', keys: ['Digit5'], scope: 'review', label: 'review:command.office' },
  { id: 'review.work', keys: ['Digit6'], scope: 'review', label: 'review:command.work' },
  { id: 'review.widen-left', keys: ['BracketLeft'], scope: 'review', label: 'review:command.widenLeft' },
  {
    id: 'review.narrow-left',
    keys: ['Shift+BracketLeft'],
    scope: 'review',
    label: 'review:command.narrowLeft'
  },
  { id: 'review.widen-right', keys: ['BracketRight'], scope: 'review', label: 'review:command.widenRight' },
  {
    id: 'review.narrow-right',
    keys: ['Shift+BracketRight'],
    scope: 'review',
    label: 'review:command.narrowRight'
  },
  { id: 'review.doubt', keys: ['KeyF', 'KeyD'], scope: 'review', label: 'review:command.doubt' },
  { id: 'review.link', keys: ['KeyL'], scope: 'review', label: 'review:command.link' },
  { id: 'review.note', keys: ['KeyN'], scope: 'review', label: 'review:command.note' },
  { id: 'review.accept-alike', keys: ['Shift+KeyA'], scope: 'review', label: 'review:command.acceptAlike' },
  { id: 'review.reject-alike', keys: ['Shift+KeyX'], scope: 'review', label: 'review:command.rejectAlike' },
  { id: 'review.sticky', keys: ['KeyS'], scope: 'review', label: 'review:command.sticky' },
  { id: 'review.edit', keys: ['Enter', 'F2'], scope: 'review', label: 'review:command.edit' },
  { id: 'review.scope', keys: ['KeyW'], scope: 'review', label: 'review:command.scope' },
  { id: 'review.order', keys: ['KeyO'], scope: 'review', label: 'review:command.order' },
  { id: 'review.show', keys: ['KeyV'], scope: 'review', label: 'review:command.show' },
  { id: 'review.refresh', keys: ['KeyR', 'F5'], scope: 'review', label: 'review:command.refresh' },
  { id: 'review.desk', keys: ['KeyG'], scope: 'review', label: 'review:command.desk' },
  { id: 'review.close', keys: ['Escape'], scope: 'review', label: 'review:command.close' }
] as const satisfies readonly Command[]
