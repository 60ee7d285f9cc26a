import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pageTable, typeTable } from '#shared/agreement/index'
import type { ConflictVerdict } from '#shared/model/index'
import { keyLabel, useCommand } from '../../keys'
import {
  compareWithBundle,
  comparisonStore,
  COMPARISON_VIEWS,
  exportTables,
  settleConflict,
  settingsStore,
  settlingsToStep,
  showFailure,
  stepSettling,
  stopComparing,
  useComparison,
  type FoundConflict
} from '../../state'
import type { DeskPlace } from './compare-screen'
import { shownConflicts } from './shown-conflicts'

interface Given {
  readonly onOpen: (place: DeskPlace) => void
  readonly onClose: () => void
  readonly onNotice: (words: string) => void
}

/** Every key of the comparison, and what buttons do too. */
export function useCompareCommands({ onOpen, onClose, onNotice }: Given) {
  const { t } = useTranslation('compare')
  const phase = useComparison((state) => state.phase)
  const [waiting, setWaiting] = useState<ConflictVerdict | null>(null)
  const isRunning = phase === 'checking' || phase === 'comparing'

  const settle = (verdict: ConflictVerdict): void => {
    const conflict = selectedConflict()
    if (!conflict) return
    if (settingsStore.getState().actor === '') {
      setWaiting(verdict)
      return
    }
    const next = neighbour(1, true)
    onNotice('')
    settleConflict(conflict, verdict).then((isDone) => {
      if (isDone) select(next ?? conflict.key)
      else onNotice(t('notice.changed'))
    }, showFailure)
  }
  const exportFigures = (): void => {
    const { comparison } = comparisonStore.getState()
    if (!comparison) return
    const tables = [
      { file: 'agreement.csv', ...typeTable(comparison.all) },
      { file: 'agreement-pages.csv', ...pageTable(comparison.pages) }
    ]
    exportTables(tables).then(
      (report) => report && onNotice(t('notice.written', { folder: report.folder })),
      showFailure
    )
  }
  const openOnDesk = (conflict = selectedConflict()): void => {
    const place = conflict?.mine ?? conflict?.theirs?.mention
    const text = conflict?.mine ? conflict.quotes.mine?.text : conflict?.theirs?.text
    if (!conflict || !place) return
    const { paragraph, start, end } = place
    onOpen({ page: conflict.page, paragraph, start, end, text: text ?? '' })
  }

  useCommand('compare.choose', () => void compareWithBundle(), { enabled: !isRunning })
  useCommand('compare.stop', stopComparing, { enabled: isRunning })
  useCommand('compare.mine', () => settle('mine'), { enabled: !isRunning })
  useCommand('compare.theirs', () => settle('theirs'), { enabled: !isRunning })
  useCommand('compare.neither', () => settle('neither'), { enabled: !isRunning })
  useSteps(openOnDesk)
  useViews()
  useTakingBack(onNotice)
  useCommand('compare.export', exportFigures)
  useCommand('compare.close', () => (isRunning ? stopComparing() : onClose()))
  return {
    settle,
    exportFigures,
    openOnDesk,
    asksName: waiting !== null,
    dismissName: () => setWaiting(null),
    settleNamed: () => waiting && settle(waiting)
  }
}

function useSteps(openOnDesk: () => void): void {
  const isListed = useComparison(({ view, comparison }) => comparison !== null && view === 'conflicts')
  const isOn = (controls: string): boolean => document.activeElement?.matches(controls) ?? false
  const step = (by: 1 | -1) => () => {
    if (isOn('[role=radiogroup] *, [role=region]')) return false
    const key = neighbour(by, false)
    if (key) select(key)
    return true
  }
  useCommand('compare.next', step(1), { enabled: isListed })
  useCommand('compare.previous', step(-1), { enabled: isListed })
  useCommand('compare.desk', () => (isOn('button, input') ? false : openOnDesk()), { enabled: isListed })
}

function useViews(): void {
  useCommand('compare.view', () => {
    const { view } = comparisonStore.getState()
    const next = (COMPARISON_VIEWS.indexOf(view) + 1) % COMPARISON_VIEWS.length
    comparisonStore.setState({ view: COMPARISON_VIEWS[next]! })
  })
  useCommand('compare.show', () =>
    comparisonStore.setState(({ showsOpenOnly }) => ({ showsOpenOnly: !showsOpenOnly }))
  )
}

function useTakingBack(onNotice: (words: string) => void): void {
  const { t } = useTranslation('compare')
  const step = (way: 'undo' | 'redo') => () => {
    if (!settlingsToStep()[way]) {
      onNotice(t(way === 'undo' ? 'notice.nothingToUndo' : 'notice.nothingToRedo'))
      return
    }
    const before = comparisonStore.getState().verdicts
    stepSettling(way).then((done) => {
      if (!done) return
      const done_ =
        way === 'undo' ? t('notice.undone', { key: keyLabel('compare.redo') }) : t('notice.redone')
      onNotice(done.isDone ? done_ : t('notice.changed'))
      const { comparison, verdicts } = comparisonStore.getState()
      const moved = comparison?.conflicts.find(({ key }) => before.get(key) !== verdicts.get(key))
      if (moved) select(moved.key)
    }, showFailure)
  }
  useCommand('compare.undo', step('undo'))
  useCommand('compare.redo', step('redo'))
}

const select = (key: string): void => comparisonStore.setState({ selected: key })

function selectedConflict(): FoundConflict | undefined {
  const { comparison, selected } = comparisonStore.getState()
  return comparison?.conflicts.find(({ key }) => key === selected)
}

/** The key of the conflict before or behind the selected one; of the next that is open where `isOpen` asks for it. */
function neighbour(by: 1 | -1, isOpen: boolean): string | undefined {
  const state = comparisonStore.getState()
  const shown = shownConflicts(state)
  const at = shown.findIndex(({ key }) => key === state.selected)
  if (!isOpen) return shown[Math.max(0, at + by)]?.key
  return shown.find(({ key }, i) => i > at && !state.verdicts.has(key))?.key
}
