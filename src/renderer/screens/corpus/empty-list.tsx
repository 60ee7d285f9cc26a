import { useTranslation } from 'react-i18next'
import { useCorpus } from '../../state'

/** Why there is nothing to see, and what to do about it. */
export function EmptyList({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation()
  const isReading = useCorpus((state) => state.progress !== null)
  const [title, hint] = isFiltered
    ? [t('list.empty.noMatch'), t('list.empty.noMatchHint')]
    : isReading
      ? [t('list.empty.reading'), null]
      : [t('list.empty.title'), t('list.empty.hint')]
  return (
    <div className="corpus__empty">
      <h2 className="corpus__empty-title">{title}</h2>
      {hint !== null && <p>{hint}</p>}
    </div>
  )
}
