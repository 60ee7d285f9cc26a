import { comboLabel } from './combo'
import { COMMANDS, type CommandId } from './commands'

/** The command's first key as printed on the keyboard, for menus and hints. */
export function keyLabel(id: CommandId): string {
  const combo = COMMANDS.find((command) => command.id === id)?.keys[0]
  return combo === undefined ? '' : comboLabel(combo)
}
