import { DragLayer } from './drag-layer'
import { useFollowOrigin } from './follow-origin'
import { LinesPrompt } from './lines-prompt'
import { Picker } from './picker'
import { RepairCommands } from './repair-commands'
import { RepairMenu } from './repair-menu'
import './repair.css'

/** What repairs need beside the panes: keys, menu, lists to choose from, and what is dragged. */
export function Repairs() {
  useFollowOrigin()
  return (
    <>
      <RepairCommands />
      <RepairMenu />
      <Picker />
      <LinesPrompt />
      <DragLayer />
    </>
  )
}
