import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mention, PageId } from '#shared/model/index'
import { useFailureText } from '../../i18n'
import { changeSettings, refreshSettlings, showFailure, useComparison } from '../../state'
import { NameDialog } from '../work/name-dialog'
import { CompareStart } from './compare-start'
import { CompareToolbar } from './compare-toolbar'
import { ConflictList } from './conflict-list'
import { FiguresView } from './figures-view'
import { LeftView } from './left-view'
import { useCompareCommands } from './use-compare-commands'
import '../../page-view/page-view.css'
import './compare.css'

/** A place of a page, to be opened on the desk. */
export type DeskPlace = Pick<Mention, 'paragraph' | 'start' | 'end'> & {
  readonly page: PageId
  readonly text: string
}

interface CompareScreenProps {
  readonly onOpen: (place: DeskPlace) => void
  readonly onSecondReader: () => void
  readonly onClose: () => void
}

/** Two readings of the corpus: where they differ, settled by one key each, and how far they agree. */
export function CompareScreen({ onOpen, onSecondReader, onClose }: CompareScreenProps) {
  const { t } = useTranslation('compare')
  const textOf = useFailureText()
  const view = useComparison((state) => state.view)
  const comparison = useComparison((state) => state.comparison)
  const failure = useComparison((state) => state.failure)
  const [notice, setNotice] = useState('')
  const acts = useCompareCommands({ onOpen, onClose, onNotice: setNotice })
  useEffect(() => {
    refreshSettlings().catch(showFailure)
  }, [])
  return (
    <div className="screen readers">
      <CompareToolbar notice={notice} onExport={acts.exportFigures} />
      {failure && (
        <p className="readers__failure" role="alert">
          {textOf(failure)}
        </p>
      )}
      {!comparison && <CompareStart onSecondReader={onSecondReader} />}
      {comparison && view === 'conflicts' && <ConflictList onOpen={acts.openOnDesk} onSettle={acts.settle} />}
      {comparison && view === 'figures' && <FiguresView comparison={comparison} />}
      {comparison && view === 'left' && <LeftView comparison={comparison} />}
      {acts.asksName && (
        <NameDialog
          title={t('name.title')}
          label={t('name.label')}
          action={t('name.action')}
          onClose={acts.dismissName}
          onName={(actor) => void changeSettings({ actor }).then(acts.settleNamed, showFailure)}
        />
      )}
    </div>
  )
}
