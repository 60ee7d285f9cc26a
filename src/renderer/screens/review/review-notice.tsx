import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import { IconButton } from '../../parts'
import { useReview, useReviewView } from './review-context'
import type { ReviewNotice } from './review-view'

/** What the last key came to, where the screen does not show it. */
export function ReviewNoticeStrip() {
  const { t } = useTranslation('review')
  const model = useReview()
  const notice = useReviewView((view) => view.notice)
  const words = useNoticeWords()
  return (
    <div role="status">
      {notice && (
        <div className="notice-strip">
          <p className="tabular">{words(notice)}</p>
          <IconButton label={t('notice.dismiss')} onPress={() => model.notify(null)}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  )
}

function useNoticeWords(): (notice: ReviewNotice) => string {
  const { t } = useTranslation('review')
  const format = useFormat()
  const leftWords = (left: number) => (left > 0 ? ` ${t('alike.left', { count: left })}` : '')
  return (notice) => {
    switch (notice.kind) {
      case 'undone':
      case 'redone':
        return t(`notice.${notice.kind}`) + leftWords(notice.left)
      case 'undoing':
        return t('notice.undoing', { done: format.number(notice.done), total: format.number(notice.total) })
      case 'decided': {
        const { count, left } = notice
        const done =
          notice.verdict === 'accepted'
            ? t('alike.doneAccepted', { count })
            : t('alike.doneRejected', { count })
        return done + leftWords(left)
      }
      default:
        return t(`notice.${notice.kind}`)
    }
  }
}
