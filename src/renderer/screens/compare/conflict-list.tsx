import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConflictVerdict } from '#shared/model/index'
import { CONFLICT_VERDICTS } from '#shared/model/index'
import { keyLabel } from '../../keys'
import { Button } from '../../parts'
import { comparisonStore, useComparison, usePages, type FoundConflict } from '../../state'
import { ConflictRow } from './conflict-row'
import { shownConflicts } from './shown-conflicts'

const rowHeightPx = 92

interface ConflictListProps {
  readonly onOpen: (conflict: FoundConflict) => void
  readonly onSettle: (verdict: ConflictVerdict) => void
}

/** The places that two readers read differently, each as both read it; the keys settle the selected one. */
export function ConflictList({ onOpen, onSettle }: ConflictListProps) {
  const { t } = useTranslation('compare')
  const comparison = useComparison((state) => state.comparison)
  const verdicts = useComparison((state) => state.verdicts)
  const showsOpenOnly = useComparison((state) => state.showsOpenOnly)
  const selected = useComparison((state) => state.selected)
  const shown = useMemo(
    () => shownConflicts({ comparison, verdicts, showsOpenOnly }),
    [comparison, verdicts, showsOpenOnly]
  )
  const at = shown.findIndex(({ key }) => key === selected)
  const pages = usePages()
  const paths = useMemo(() => new Map(pages?.map(({ id, path }) => [id, path])), [pages])
  const list = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 6
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [virtual, at])
  useEffect(() => list.current?.focus({ preventScroll: true }), [])
  if (shown.length === 0) return <NoConflict />
  return (
    <>
      <div
        ref={list}
        className="results conflicts"
        role="listbox"
        aria-label={t('list.label')}
        aria-activedescendant={at === -1 ? undefined : `conflict-${at}`}
        tabIndex={0}
      >
        <div className="results__body" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const conflict = shown[index]!
            return (
              <ConflictRow
                key={conflict.key}
                id={`conflict-${index}`}
                conflict={conflict}
                path={paths.get(conflict.page) ?? ''}
                verdict={verdicts.get(conflict.key) ?? null}
                place={{ index: index + 1, total: shown.length }}
                topPx={start}
                isCurrent={index === at}
                onSelect={() => comparisonStore.setState({ selected: conflict.key })}
                onOpen={() => onOpen(conflict)}
              />
            )
          })}
        </div>
      </div>
      <div className="readers__foot">
        {CONFLICT_VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            hint={keyLabel(`compare.${verdict}`)}
            isDisabled={at === -1}
            onPress={() => onSettle(verdict)}
          >
            {t(`verdict.${verdict}`)}
          </Button>
        ))}
        <p className="readers__hint">{t('list.hint')}</p>
      </div>
    </>
  )
}

function NoConflict() {
  const { t } = useTranslation('compare')
  const hasAny = useComparison(({ comparison }) => (comparison?.conflicts.length ?? 0) > 0)
  const hasPages = useComparison(({ comparison }) => (comparison?.pages.length ?? 0) > 0)
  return (
    <div className="readers__start">
      <h3>{hasAny ? t('empty.settled') : hasPages ? t('empty.agreed') : t('empty.unread')}</h3>
      <p>{hasAny ? t('empty.settledWhat') : hasPages ? t('empty.agreedWhat') : t('empty.unreadWhat')}</p>
      <div className="readers__ways">
        {hasAny && (
          <Button onPress={() => comparisonStore.setState({ showsOpenOnly: false })}>
            {t('empty.showAll')}
          </Button>
        )}
        <Button onPress={() => comparisonStore.setState({ view: hasPages ? 'figures' : 'left' })}>
          {hasPages ? t('view.figures') : t('view.left')}
        </Button>
      </div>
    </div>
  )
}
