import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk-context'
import { nameOf } from './act'
import type { DropPlace } from './drop-place'
import { useRepairView } from './use-repair-view'

/**
 * What is dragged, at the pointer, and the place where it would go. An overlay: meanwhile the keys of the desk are
 * dead.
 */
export function DragLayer() {
  const drag = useRepairView((view) => view.drag)
  const where = useDropName(drag?.drop ?? null)
  if (!drag) return null
  const { drop, what, x, y } = drag
  return (
    <div className="drag-layer" aria-hidden="true" data-overlay="">
      {drop && (
        <div
          className={`drop-mark drop-mark--${drop.shape}`}
          style={{ left: drop.left, top: drop.top, width: drop.width, height: drop.height }}
        />
      )}
      <p className={`drag-name ${drop ? '' : 'drag-name--nowhere'}`} style={{ left: x, top: y }}>
        <strong>{what}</strong>
        {where}
      </p>
    </div>
  )
}

function useDropName(drop: DropPlace | null): string {
  const { t } = useTranslation('repair')
  const { state } = useDesk()
  if (!drop) return ''
  const { target } = drop
  switch (target.kind) {
    case 'article': {
      const { number } = nameOf(state, target.article)
      return t(target.before === undefined ? 'drag.toArticle' : 'drag.here', { number })
    }
    case 'order':
      return target.before ? t('drag.before', nameOf(state, target.before)) : t('drag.last')
    case 'new':
    case 'furniture':
    case 'unassigned':
    case 'repeats':
      return t(`drag.${target.kind}`)
    default:
      return target satisfies never
  }
}
