import { comboLabel } from './combo'
import type { CommandId } from './commands'
import { keysOf } from './keymap'

/** The command's first key as printed on the keyboard, for menus and hints. */
export function keyLabel(id: CommandId): string {
  const [combo] = keysOf(id)
  return combo === undefined ? '' : comboLabel(combo)
}
