import { Check, CircleDashed, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePageSession } from '../../state'
import { useDesk, useDeskView } from './desk-context'

const ICONS = { saved: Check, saving: CircleDashed, failed: TriangleAlert }

/** Whether all that the desk shows is on disk; typing that is not a revision yet is not. */
export function KeepingState() {
  const { t } = useTranslation('desk')
  const kept = usePageSession(useDesk().session, (state) => state.keeping)
  const isTyping = useDeskView((view) => view.isTyping)
  const keeping = kept === 'saved' && isTyping ? 'saving' : kept
  const Icon = ICONS[keeping]
  return (
    <p className={`keeping-state keeping-state--${keeping}`} aria-live="polite" data-keeping={keeping}>
      <Icon aria-hidden="true" />
      {t(`keeping.${keeping}`)}
    </p>
  )
}
