import type { Command } from './command'
import { COMPARE_COMMANDS } from './compare-commands'
import { DESK_COMMANDS } from './desk-commands'
import { INSPECTOR_COMMANDS } from './inspector-commands'
import { LEARNING_COMMANDS } from './learning-commands'
import { PROFILE_COMMANDS } from './profile-commands'
import { REGISTRY_COMMANDS } from './registry-commands'
import { REPAIR_COMMANDS, type RepairId } from './repair-commands'
import { REVIEW_COMMANDS } from './review-commands'
import { SEARCH_COMMANDS } from './search-commands'
import { SHELL_COMMANDS } from './shell-commands'
import { WORK_COMMANDS } from './work-commands'

/** Every command there is, with the keys it comes with. */
export const COMMANDS: readonly (Command & { readonly id: CommandId })[] = [
  ...SHELL_COMMANDS,
  ...DESK_COMMANDS,
  ...INSPECTOR_COMMANDS,
  ...REGISTRY_COMMANDS,
  ...REPAIR_COMMANDS,
  ...REVIEW_COMMANDS,
  ...COMPARE_COMMANDS,
  ...SEARCH_COMMANDS,
  ...LEARNING_COMMANDS,
  ...PROFILE_COMMANDS,
  ...WORK_COMMANDS
]

/** The command that an id names. */
export const commandOf = (id: CommandId): Command => commandById.get(id)!

export type CommandId =
  | (typeof SHELL_COMMANDS)[number]['id']
  | (typeof SEARCH_COMMANDS)[number]['id']
  | (typeof DESK_COMMANDS)[number]['id']
  | (typeof INSPECTOR_COMMANDS)[number]['id']
  | (typeof REGISTRY_COMMANDS)[number]['id']
  | RepairId
  | (typeof REVIEW_COMMANDS)[number]['id']
  | (typeof LEARNING_COMMANDS)[number]['id']
  | (typeof PROFILE_COMMANDS)[number]['id']
  | (typeof COMPARE_COMMANDS)[number]['id']
  | (typeof WORK_COMMANDS)[number]['id']

const commandById = new Map<CommandId, Command>(COMMANDS.map((command) => [command.id, command]))
