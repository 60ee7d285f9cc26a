import { useTranslation } from 'react-i18next'
import { usePageSession } from '../../state'
import { useDesk } from './desk-context'
import { QuietParagraph } from './quiet-paragraph'
import { moveInQuiet } from './repair/select-quiet'

type Pool = 'unassigned' | 'repeats' | 'furniture'

/** Text that is in no article: to read, to find in the raw text, and to give to an article. */
export function QuietBlock({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const ids = usePageSession(model.session, ({ state }) => state[pool])
  if (ids.length === 0) return null
  const kind = pool === 'repeats' ? 'repeat' : pool
  return (
    <section
      className={`quiet quiet--${kind}`}
      data-pool={pool}
      aria-label={t(`quiet.${kind}`)}
      onKeyDown={(event) => moveInQuiet(model, ids, event)}
    >
      <header className="quiet__head">
        <h2 className="quiet__title">{t(`quiet.${kind}`)}</h2>
        <p>{t(`quiet.${kind}What`)}</p>
      </header>
      {ids.map((id) => (
        <QuietParagraph key={id} id={id} pool={pool} />
      ))}
    </section>
  )
}
