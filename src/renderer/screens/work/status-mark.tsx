import { useTranslation } from 'react-i18next'
import { PAGE_STATUSES, type PageStatus } from '#shared/model/index'

import './status-mark.css'

const circumference = 2 * Math.PI * 3

/** A dial that fills from New to Final, and the word. */
export function StatusMark({ status }: { readonly status: PageStatus }) {
  const { t } = useTranslation('codes')
  const share = PAGE_STATUSES.indexOf(status) / (PAGE_STATUSES.length - 1)
  return (
    <span className={`status-mark status-mark--${status}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" className="status-mark__ring" />
        <circle
          cx="8"
          cy="8"
          r="3"
          className="status-mark__fill"
          strokeDasharray={`${share * circumference} ${circumference}`}
          transform="rotate(-90 8 8)"
        />
      </svg>
      {t(`status.${status}`)}
    </span>
  )
}
