import { createContext, useContext } from 'react'
import { useCell } from './cell'
import type { DeskModel, DeskView } from './desk-model'

export const DeskContext = createContext<DeskModel | null>(null)

export function useDesk(): DeskModel {
  const model = useContext(DeskContext)
  if (!model) throw new Error('Not inside a desk.')
  return model
}

export function useDeskView<Part>(select: (view: DeskView) => Part): Part {
  return useCell(useDesk().view, select)
}
