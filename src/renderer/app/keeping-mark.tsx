import { Check, CircleDashed, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePageSession } from '../state'
import type { PageSession } from '../state'

const icons = { saved: Check, saving: CircleDashed, failed: TriangleAlert }

/** Whether what the desk shows is on disk. */
export function KeepingMark({ session }: { readonly session: PageSession }) {
  const { t } = useTranslation()
  const keeping = usePageSession(session, (state) => state.keeping)
  const Icon = icons[keeping]
  return (
    <span className={`keeping keeping--${keeping}`} role="status" data-keeping={keeping}>
      <Icon aria-hidden="true" />
      {t(`keeping.${keeping}`)}
    </span>
  )
}
