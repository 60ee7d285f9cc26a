import { useCommand, type CommandId } from '../../../keys'
import { useDesk } from '../desk-context'
import { isInspecting } from './use-inspector'

type RowCommand = Extract<CommandId, `inspector.${string}`>

/** A key that does something to the picked row, while the keys go to the inspector. */
export function useRowCommand(id: RowCommand, act: (() => unknown) | undefined): void {
  const model = useDesk()
  useCommand(id, () => (isInspecting(model) ? act?.() : false), { enabled: act !== undefined })
}
