import { useEffect, useEffectEvent } from 'react'
import type { CommandId } from './commands'
import { register, type CommandHandler } from './dispatch'

interface UseCommandOptions {
  /** A command that is not enabled leaves its key to others. */
  readonly enabled?: boolean
  /** For a handler that belongs to an open dialog. */
  readonly inDialog?: boolean
}

/** Answers to a command's keys while the component is mounted. */
export function useCommand(id: CommandId, handler: CommandHandler, options: UseCommandOptions = {}): void {
  const { enabled = true, inDialog = false } = options
  const run = useEffectEvent(handler)
  useEffect(() => {
    if (!enabled) return
    return register({ id, inDialog, run: () => run() })
  }, [id, enabled, inDialog])
}
