import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { useCommand } from '../../keys'
import {
  decidePattern,
  findCorpusPatterns,
  openPattern,
  PATTERN_COLUMNS,
  profileStore,
  showFailure,
  stopFindingPatterns,
  takeUpAgain,
  undoDecision,
  useCorpus,
  useCorpusSearch,
  useProfile
} from '../../state'
import type { FoundPattern } from '../../state'
import type { Arrival } from '../find/find-screen'
import { arrangePatterns } from './arrange-patterns'
import { DecisionStrip } from './decision-strip'
import { PatternHits } from './pattern-hits'
import { PatternList } from './pattern-list'
import { ProfileToolbar } from './profile-toolbar'
import './profile.css'

interface ProfileScreenProps {
  readonly onOpen: (page: PageId, order: readonly PageId[], arrival: Arrival) => void
  readonly onClose: () => void
}

/** Misreadings that come again, and the hits of the one that is open. */
export function ProfileScreen({ onOpen, onClose }: ProfileScreenProps) {
  const pattern = useCorpusSearch((state) => state.pattern)
  return pattern ? <PatternHits pattern={pattern} onOpen={onOpen} /> : <Patterns onClose={onClose} />
}

function Patterns({ onClose }: Pick<ProfileScreenProps, 'onClose'>) {
  const { t } = useTranslation('profile')
  const { phase, patterns, sort, view } = useProfile((state) => state)
  const dismissed = useCorpus((state) => state.dismissed)
  const rows = useMemo(
    () => arrangePatterns(patterns, dismissed, { sort, view }),
    [patterns, dismissed, sort, view]
  )
  useEffect(() => {
    void findCorpusPatterns()
    return stopFindingPatterns
  }, [])
  useCommand('profile.close', onClose)
  useCommand('profile.stop', stopFindingPatterns, { enabled: phase === 'running' })
  useCommand('profile.again', () => void findCorpusPatterns())
  useCommand('profile.undo', () => void undoDecision().catch(showFailure))
  useCommand('profile.sort', () => {
    const next = (PATTERN_COLUMNS.indexOf(sort.column) + 1) % PATTERN_COLUMNS.length
    profileStore.setState({ sort: { column: PATTERN_COLUMNS[next]!, descending: next > 0 } })
  })
  const decide = (pattern: FoundPattern) => {
    const act = view === 'dismissed' ? takeUpAgain(pattern) : decidePattern(pattern.confusion, true)
    act.catch(showFailure)
  }
  return (
    <div className="screen profile">
      <ProfileToolbar shown={rows.length} />
      <DecisionStrip />
      {rows.length > 0 ? (
        <PatternList rows={rows} onOpen={openPattern} onDecide={decide} />
      ) : (
        <div className="profile__empty">
          {phase === 'done' && (
            <>
              <p>{t(`empty.${view}`)}</p>
              {view === 'open' && <p>{t('empty.next')}</p>}
            </>
          )}
        </div>
      )}
    </div>
  )
}
