import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import type { BatchResult } from '../../state'

interface BulkReportProps {
  readonly result: BatchResult
  readonly onShow: (pages: readonly PageId[]) => void
}

/** How many pages were changed, and why the others were not. */
export function BulkReport({ result, onShow }: BulkReportProps) {
  const { t } = useTranslation(['work', 'desk'])
  const { changed, refused, cancelled } = result
  const reasons = new Map<(typeof refused)[number]['reason'], number>()
  for (const { reason } of refused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return (
    <>
      {t('bulk.changed', { count: changed.length })}
      {cancelled && ` ${t('bulk.cancelled')}`}
      {refused.length > 0 && (
        <>
          {' '}
          {t('bulk.left', { count: refused.length })}{' '}
          {[...reasons].map(([reason, count]) => (
            <span key={reason} className="bulk-bar__reason">
              {t('bulk.because', { count, reason: t(`desk:refused.${reason}`) })}
            </span>
          ))}{' '}
          <button
            type="button"
            className="bulk-bar__show"
            onClick={() => onShow(refused.map(({ page }) => page))}
          >
            {t('bulk.show')}
          </button>
        </>
      )}
    </>
  )
}
