import { CircleStop, Download, FolderOpen, Redo2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { keyLabel, runCommand } from '../../keys'
import { Button, Choice, IconButton, Progress } from '../../parts'
import {
  compareWithBundle,
  comparisonStore,
  COMPARISON_VIEWS,
  settlingsToStep,
  stopComparing,
  useComparison
} from '../../state'

interface CompareToolbarProps {
  readonly notice: string
  readonly onExport: () => void
}

/** Who is compared, what is shown of it, and how far it is. */
export function CompareToolbar({ notice, onExport }: CompareToolbarProps) {
  const { t } = useTranslation('compare')
  const comparison = useComparison((state) => state.comparison)
  const phase = useComparison((state) => state.phase)
  const progress = useComparison((state) => state.progress)
  const view = useComparison((state) => state.view)
  const isRunning = phase === 'checking' || phase === 'comparing'
  const reader = comparison?.other.reader
  return (
    <div className="screen__bar">
      <div className="screen__row">
        <h2 className="readers__title">
          {comparison
            ? t('title.with', { reader: reader === '' ? t('title.other') : reader })
            : t('title.none')}
        </h2>
        <div className="readers__status tabular" role="status">
          {isRunning && progress ? (
            <>
              <p>{t(`progress.${phase}`, progress)}</p>
              <Progress label={t('title.none')} done={progress.done} total={progress.total} />
            </>
          ) : (
            <p>{notice}</p>
          )}
        </div>
        {isRunning ? (
          <Button icon={<CircleStop />} hint={keyLabel('compare.stop')} onPress={stopComparing}>
            {t('stop')}
          </Button>
        ) : (
          comparison && (
            <IconButton
              label={t('command.choose')}
              hint={keyLabel('compare.choose')}
              onPress={() => void compareWithBundle()}
            >
              <FolderOpen />
            </IconButton>
          )
        )}
      </div>
      {comparison && (
        <div className="screen__row">
          <Choice
            hideLabel
            label={t('view.label')}
            value={view}
            options={COMPARISON_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
            onChange={(value) => comparisonStore.setState({ view: value })}
          />
          <Settled />
          <Ways />
          <IconButton label={t('command.export')} hint={keyLabel('compare.export')} onPress={onExport}>
            <Download />
          </IconButton>
        </div>
      )}
    </div>
  )
}

function Settled() {
  const { t } = useTranslation('compare')
  const count = useComparison((state) => state.comparison?.conflicts.length ?? 0)
  const left = useComparison(
    ({ comparison, verdicts }) => comparison?.conflicts.filter(({ key }) => !verdicts.has(key)).length ?? 0
  )
  const showsOpenOnly = useComparison((state) => state.showsOpenOnly)
  return (
    <>
      <Choice
        hideLabel
        label={t('show.label')}
        value={showsOpenOnly ? 'open' : 'all'}
        options={(['all', 'open'] as const).map((value) => ({ value, label: t(`show.${value}`) }))}
        onChange={(value) => comparisonStore.setState({ showsOpenOnly: value === 'open' })}
      />
      <p className="readers__left tabular">{t('left', { count: left, total: count })}</p>
    </>
  )
}

function Ways() {
  const { t } = useTranslation('compare')
  // What can be stepped is read off what was settled.
  useComparison((state) => state.settlings)
  const can = settlingsToStep()
  return (
    <>
      <IconButton
        label={t('command.undo')}
        hint={keyLabel('compare.undo')}
        isDisabled={!can.undo}
        onPress={() => runCommand('compare.undo')}
      >
        <Undo2 />
      </IconButton>
      <IconButton
        label={t('command.redo')}
        hint={keyLabel('compare.redo')}
        isDisabled={!can.redo}
        onPress={() => runCommand('compare.redo')}
      >
        <Redo2 />
      </IconButton>
    </>
  )
}
