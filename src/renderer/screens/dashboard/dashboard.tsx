import { ArrowLeft, Download } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyLabel, runCommand, useCommand } from '../../keys'
import { Button, IconButton } from '../../parts'
import { corpusActions, exportTables, readWorkFigures, showFailure, usePages } from '../../state'
import type { PageRow, WorkFigures } from '../../state'
import { CheckBars } from './check-bars'
import { corpusFigures } from './corpus-figures'
import { figureTables } from './figure-tables'
import { KeyFigures } from './key-figures'
import { QualityChart } from './quality-chart'
import { StatusBar } from './status-bar'
import { WorkCharts } from './work-charts'
import './dashboard.css'

const noPages: readonly PageRow[] = []

/** How far a corpus is, and who brought it there. */
export function Dashboard({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('work')
  const pages = usePages() ?? noPages
  const figures = useMemo(() => corpusFigures(pages), [pages])
  const work = useWorkFigures(pages)
  const [written, setWritten] = useState<string | null>(null)
  const scroll = useRef<HTMLDivElement>(null)
  useEffect(() => scroll.current?.focus(), [])
  useCommand('work.close-figures', onClose)
  const exportAll = (): void => {
    if (!work) return
    exportTables(figureTables(figures, work)).then((report) => {
      if (report) setWritten(report.folder)
    }, showFailure)
  }
  return (
    <div className="dashboard">
      <header className="dashboard__bar">
        <IconButton label={t('figures.back')} hint={keyLabel('work.close-figures')} onPress={onClose}>
          <ArrowLeft />
        </IconButton>
        <h2 className="dashboard__title">{t('figures.title')}</h2>
        <p className="dashboard__written" role="status">
          {written !== null && t('figures.written', { folder: written })}
        </p>
        <Button icon={<Download />} onPress={exportAll} isDisabled={!work || pages.length === 0}>
          {t('figures.export')}
        </Button>
      </header>
      <div
        ref={scroll}
        className="dashboard__scroll"
        tabIndex={0}
        role="region"
        aria-label={t('figures.title')}
      >
        {pages.length === 0 ? (
          <NoPages />
        ) : (
          <>
            <KeyFigures figures={figures} />
            <div className="dashboard__cards">
              <StatusBar figures={figures} />
              <QualityChart quality={figures.quality} />
              <CheckBars checks={figures.byCheck} />
              {work && <WorkCharts work={work} onNext={() => runCommand('work.next-to-do')} />}
            </div>
          </>
        )}
      </div>
    </div>
  )
}

/** Read again when a page was changed. */
function useWorkFigures(pages: readonly PageRow[]): WorkFigures | null {
  const [work, setWork] = useState<WorkFigures | null>(null)
  const changedAt = useMemo(
    () => pages.reduce((last, row) => ((row.changedAt ?? '') > last ? row.changedAt! : last), ''),
    [pages]
  )
  useEffect(() => {
    let isWanted = true
    readWorkFigures().then((read) => {
      if (isWanted) setWork(read)
    }, showFailure)
    return () => {
      isWanted = false
    }
  }, [changedAt])
  return work
}

function NoPages() {
  const { t } = useTranslation(['work', 'shell'])
  return (
    <div className="dashboard__empty">
      <h3>{t('figures.noPages')}</h3>
      <p>{t('figures.noPagesHint')}</p>
      <Button look="primary" onPress={() => void corpusActions.importFromDialog()}>
        {t('shell:list.addFiles')}
      </Button>
    </div>
  )
}
