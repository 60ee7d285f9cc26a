import { useTranslation } from 'react-i18next'
import { Button } from '../../parts'
import { useMentions } from '../../state'
import { keyLabel } from '../../keys'
import { useReview, useReviewView } from './review-context'

/** What to do where nothing is left to decide. */
export function EmptyQueue({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('review')
  const model = useReview()
  const { scope, show, hidden } = useReviewView((view) => view.question)
  const queue = useReviewView((view) => view.queue)
  const isLoading = useMentions((state) => state.phase !== 'ready')
  const skipped = useMentions(() => queue.filter((entry) => model.isOpen(entry)).length)
  if (isLoading) return <p className="review__empty">{t('bar.loading')}</p>
  return (
    <div className="review__empty">
      <h2 className="review__empty-title">
        {queue.length > 0 ? t('empty.done') : show === 'open' ? t('empty.none') : t('empty.noneOf')}
      </h2>
      {skipped > 0 && <p>{t('empty.skipped', { count: skipped })}</p>}
      {queue.length === 0 && show === 'open' && scope === 'corpus' && <p>{t('empty.noneWhat')}</p>}
      {hidden.length > 0 && <p>{t('empty.hidden')}</p>}
      <div className="review__empty-ways">
        {skipped > 0 && (
          <Button look="primary" onPress={() => model.ask({})}>
            {t('empty.again')}
          </Button>
        )}
        {hidden.length > 0 && <Button onPress={() => model.ask({ hidden: [] })}>{t('empty.unhide')}</Button>}
        {show !== 'open' && (
          <Button onPress={() => model.ask({ show: 'open' })}>{t('empty.showOpen')}</Button>
        )}
        {scope !== 'corpus' && (
          <Button look={skipped > 0 ? 'plain' : 'primary'} onPress={() => model.ask({ scope: 'corpus' })}>
            {t('empty.widen')}
          </Button>
        )}
        <Button hint={keyLabel('review.close')} onPress={onClose}>
          {t('empty.close')}
        </Button>
      </div>
    </div>
  )
}
