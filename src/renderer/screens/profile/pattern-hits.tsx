import { CircleStop, Ban } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { keyLabel, useCommand } from '../../keys'
import { Button } from '../../parts'
import {
  cancelSearch,
  closePatternHits,
  decidePattern,
  searchStore,
  showFailure,
  useCorpusSearch,
  type FoundPattern
} from '../../state'
import { SearchFigures } from '../find/find-toolbar'
import type { Arrival } from '../find/find-screen'
import { ReplaceStrip } from '../find/replace-strip'
import { ReplaceTicked } from '../find/replace-ticked'
import { ResultList } from '../find/result-list'
import { useReplacing } from '../find/use-replacing'
import { PatternMark } from './pattern-mark'
import { usePatternText } from './use-pattern-text'

interface PatternHitsProps {
  readonly pattern: FoundPattern
  readonly onOpen: (page: PageId, order: readonly PageId[], arrival: Arrival) => void
}

/** All hits of a pattern in context: those that are ticked get what is meant, all of them, some or none. */
export function PatternHits({ pattern, onOpen }: PatternHitsProps) {
  const { t } = useTranslation('profile')
  const words = usePatternText()
  const replacing = useReplacing()
  const phase = useCorpusSearch((state) => state.phase)
  const hasRows = useCorpusSearch((state) => state.pages.length > 0)
  const isRunning = phase === 'running'
  const dismiss = () => {
    decidePattern(pattern.confusion, true).then(closePatternHits, showFailure)
  }
  useCommand('search.close', closePatternHits)
  useCommand('search.stop', () => (replacing.isRunning ? replacing.stop() : cancelSearch()))
  useCommand('profile.dismiss', dismiss)
  return (
    <div className="screen find">
      <div className="screen__bar" role="region" aria-label={words(pattern.confusion)}>
        <div className="screen__row">
          <h2 className="profile__title" title={words(pattern.confusion)}>
            <span className="visually-hidden">{words(pattern.confusion)}</span>
            <PatternMark confusion={pattern.confusion} />
          </h2>
          <SearchFigures />
          {isRunning && (
            <Button icon={<CircleStop />} hint={keyLabel('search.stop')} onPress={cancelSearch}>
              {t('stop')}
            </Button>
          )}
        </div>
        <div className="screen__row">
          <ReplaceTicked replacing={replacing} />
          <Button look="quiet" icon={<Ban />} hint={keyLabel('profile.dismiss')} onPress={dismiss}>
            {t('dismiss')}
          </Button>
        </div>
      </div>
      <ReplaceStrip replacing={replacing} />
      {hasRows ? (
        <ResultList
          startsFocused
          onOpen={(page, hit) => {
            const { pages, found } = searchStore.getState()
            onOpen(
              page,
              pages.map((each) => each.page),
              { query: found, hit }
            )
          }}
        />
      ) : (
        <p className="find__empty">{phase === 'done' && t('noneLeft')}</p>
      )}
    </div>
  )
}
