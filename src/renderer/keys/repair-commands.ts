import type { Command } from './command'

/** Keys that repair a page's structure. Alt with a letter moves text; Ctrl+Alt with a digit says what a paragraph is. */
export const REPAIR_COMMANDS = [
  { id: 'repair.to-target', keys: ['Alt+KeyA'], scope: 'desk', label: 'repair:command.toTarget' },
  { id: 'repair.move-to', keys: ['Alt+KeyM'], scope: 'desk', label: 'repair:command.moveTo' },
  { id: 'repair.go-on', keys: ['Alt+KeyG'], scope: 'desk', label: 'repair:command.goOn' },
  { id: 'repair.go-on-other', keys: ['Alt+Shift+KeyG'], scope: 'desk', label: 'repair:command.goOnOther' },
  { id: 'repair.gather', keys: ['Alt+KeyW'], scope: 'desk', label: 'repair:command.gather' },
  { id: 'repair.new-article', keys: ['Alt+KeyN'], scope: 'desk', label: 'repair:command.newArticle' },
  { id: 'repair.furniture', keys: ['Alt+KeyF'], scope: 'desk', label: 'repair:command.furniture' },
  { id: 'repair.unassign', keys: ['Alt+KeyU'], scope: 'desk', label: 'repair:command.unassign' },
  { id: 'repair.next-unassigned', keys: ['F7'], scope: 'desk', label: 'repair:command.nextUnassigned' },
  { id: 'repair.repeat', keys: ['Alt+KeyR'], scope: 'desk', label: 'repair:command.repeat' },
  { id: 'repair.restore', keys: ['Alt+Shift+KeyR'], scope: 'desk', label: 'repair:command.restore' },
  { id: 'repair.split-article', keys: ['Alt+KeyS'], scope: 'desk', label: 'repair:command.splitArticle' },
  {
    id: 'repair.split-paragraph',
    keys: ['Alt+Enter'],
    scope: 'desk',
    label: 'repair:command.splitParagraph'
  },
  { id: 'repair.join-next', keys: ['Mod+KeyJ'], scope: 'desk', label: 'repair:command.joinNext' },
  {
    id: 'repair.join-previous',
    keys: ['Mod+Shift+KeyJ'],
    scope: 'desk',
    label: 'repair:command.joinPrevious'
  },
  {
    id: 'repair.join-next-article',
    keys: ['Alt+KeyJ'],
    scope: 'desk',
    label: 'repair:command.joinNextArticle'
  },
  {
    id: 'repair.join-previous-article',
    keys: ['Alt+Shift+KeyJ'],
    scope: 'desk',
    label: 'repair:command.joinPreviousArticle'
  },
  { id: 'repair.move-up', keys: ['Alt+Shift+ArrowUp'], scope: 'desk', label: 'repair:command.moveUp' },
  { id: 'repair.move-down', keys: ['Alt+Shift+ArrowDown'], scope: 'desk', label: 'repair:command.moveDown' },
  {
    id: 'repair.article-up',
    keys: ['Alt+Shift+PageUp'],
    scope: 'desk',
    label: 'repair:command.articleUp'
  },
  {
    id: 'repair.article-down',
    keys: ['Alt+Shift+PageDown'],
    scope: 'desk',
    label: 'repair:command.articleDown'
  },
  { id: 'repair.swap', keys: ['Alt+KeyX'], scope: 'desk', label: 'repair:command.swap' },
  { id: 'repair.attach-title', keys: ['Alt+KeyT'], scope: 'desk', label: 'repair:command.attachTitle' },
  { id: 'repair.detach-title', keys: ['Alt+Shift+KeyT'], scope: 'desk', label: 'repair:command.detachTitle' },
  { id: 'repair.role-kicker', keys: ['Mod+Alt+Digit1'], scope: 'desk', label: 'repair:command.roleKicker' },
  {
    id: 'repair.role-headline',
    keys: ['Mod+Alt+Digit2'],
    scope: 'desk',
    label: 'repair:command.roleHeadline'
  },
  { id: 'repair.role-deck', keys: ['Mod+Alt+Digit3'], scope: 'desk', label: 'repair:command.roleDeck' },
  { id: 'repair.role-byline', keys: ['Mod+Alt+Digit4'], scope: 'desk', label: 'repair:command.roleByline' },
  { id: 'repair.role-body', keys: ['Mod+Alt+Digit5'], scope: 'desk', label: 'repair:command.roleBody' },
  { id: 'repair.role-subhead', keys: ['Mod+Alt+Digit6'], scope: 'desk', label: 'repair:command.roleSubhead' },
  { id: 'repair.role-caption', keys: ['Mod+Alt+Digit7'], scope: 'desk', label: 'repair:command.roleCaption' },
  { id: 'repair.role-jump', keys: ['Mod+Alt+Digit8'], scope: 'desk', label: 'repair:command.roleJump' },
  { id: 'repair.unreadable', keys: ['Alt+KeyI'], scope: 'desk', label: 'repair:command.unreadable' },
  { id: 'repair.doubtful', keys: ['Alt+KeyD'], scope: 'desk', label: 'repair:command.doubtful' },
  { id: 'repair.unmark', keys: ['Alt+Shift+KeyD'], scope: 'desk', label: 'repair:command.unmark' },
  { id: 'repair.lines', keys: ['Alt+KeyL'], scope: 'desk', label: 'repair:command.lines' },
  { id: 'repair.menu', keys: ['Shift+F10', 'ContextMenu'], scope: 'desk', label: 'repair:command.menu' }
] as const satisfies readonly Command[]

/** The commands that repair a page's structure. */
export type RepairId = (typeof REPAIR_COMMANDS)[number]['id']
