import { REPAIR_COMMANDS, useCommand, type RepairId } from '../../../keys'
import { useDesk } from '../desk-context'
import { RUN } from './run'

/** Every key of a repair. */
export function RepairCommands() {
  return REPAIR_COMMANDS.map(({ id }) => <RepairCommand key={id} id={id} />)
}

function RepairCommand({ id }: { readonly id: RepairId }) {
  const model = useDesk()
  useCommand(id, () => {
    RUN[id](model)
  })
  return null
}
