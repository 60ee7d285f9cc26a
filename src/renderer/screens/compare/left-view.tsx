import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages, type Comparison } from '../../state'

/** What is in no figure, and why: mentions that nothing can be held against, and pages that one reader lacks. */
export function LeftView({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation(['compare', 'codes'])
  const pages = usePages()
  const paths = useMemo(() => new Map(pages?.map(({ id, path }) => [id, path])), [pages])
  const { incomparable, left } = comparison
  return (
    <div className="readers__scroll" tabIndex={0} role="region" aria-label={t('compare:view.left')}>
      <h3>{t('compare:leftOut.mentions', { count: incomparable.length })}</h3>
      <p className="readers__what">
        {incomparable.length > 0 ? t('compare:leftOut.mentionsWhat') : t('compare:leftOut.noMentions')}
      </p>
      <ul className="left-list">
        {incomparable.map(({ page, side, reason, quote }, i) => (
          <li key={i}>
            <span className="left-list__quote">
              {quote.before.slice(-12)}
              <mark className={`mention mention-${quote.type} mention-accepted`}>{quote.text}</mark>
              {quote.after.slice(0, 12)}
            </span>
            <span>{t(`compare:side.${side}`)}</span>
            <span>{t(`compare:incomparable.${reason}`)}</span>
            <span className="left-list__path">{paths.get(page)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('compare:leftOut.pages', { count: left.length })}</h3>
      <p className="readers__what">
        {left.length > 0 ? t('compare:leftOut.pagesWhat') : t('compare:leftOut.noPages')}
      </p>
      <ul className="left-list">
        {left.map(({ path, reason }) => (
          <li key={path}>
            <span className="left-list__quote">{path}</span>
            <span>{t(`compare:leftPage.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
