import { useCell } from '../cell'
import { useDesk } from '../desk-context'
import type { RepairView } from './repair-view'

export function useRepairView<Part>(select: (view: RepairView) => Part): Part {
  return useCell(useDesk().repair, select)
}
