const isMac = navigator.platform.startsWith('Mac')

/** The keys that an event holds down, spelled as in `Command.keys`. */
export function comboOf(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.code}`
}

/** Whether the key is one that is held down while another is pressed. */
export function isModifier(event: KeyboardEvent): boolean {
  return /^(?:Control|Alt|Shift|Meta|CapsLock)/.test(event.code)
}

/** Whether a combination would type, or move in, a text field. */
export function isTypingCombo(combo: string): boolean {
  return !/Mod\+|Alt\+|F\d|ContextMenu/.test(combo) && combo !== 'Escape'
}

const names: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Space: '␣',
  Slash: '/',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backspace: '⌫',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ContextMenu: 'Menu',
  ...(isMac ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl' })
}

/** A combination as it is printed on the keyboard. */
export function comboLabel(combo: string): string {
  if (combo === 'Shift+Slash') return '?'
  const parts = combo.split('+').map((part) => names[part] ?? part.replace(/^(Key|Digit)/, ''))
  return parts.join(isMac ? '' : '+')
}
