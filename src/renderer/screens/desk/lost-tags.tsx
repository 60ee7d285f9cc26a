import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePageSession } from '../../state'
import { useDesk } from './desk-context'

/** Tags whose text is gone: they stay here until a person dismisses them. */
export function LostTags() {
  const { t } = useTranslation(['desk', 'codes'])
  const model = useDesk()
  const orphans = usePageSession(model.session, ({ state }) => state.orphans)
  if (orphans.length === 0) return null
  return (
    <aside className="lost-tags" aria-label={t('desk:tag.lost')} title={t('desk:tag.lostWhat')}>
      <h2 className="lost-tags__title">{t('desk:tag.lost')}</h2>
      <ul className="lost-tags__list">
        {orphans.map(({ mention, text }) => (
          <li key={mention.id} className="lost-tag">
            <span className="lost-tag__type">{t(`codes:mention.${mention.type}`)}</span>
            <span className={`mention mention-${mention.type} mention-accepted`}>{text}</span>
            <button
              type="button"
              aria-label={t('desk:tag.dismiss', { text })}
              onClick={() => model.change({ kind: 'orphan.dismissed', mention: mention.id })}
            >
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
