import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Corpus } from '#shared/contract/index'
import { corpusActions, showFailure } from '../../state'

/** The corpora that were opened before, latest first. */
export function RecentCorpora() {
  const { t } = useTranslation()
  const [corpora, setCorpora] = useState<readonly Corpus[] | null>(null)
  useEffect(() => {
    corpusActions.recent().then(setCorpora, showFailure)
  }, [])
  if (!corpora) return null
  return (
    <section className="welcome__recent" aria-label={t('welcome.recent')}>
      <h3 className="welcome__recent-title">{t('welcome.recent')}</h3>
      {corpora.length === 0 ? (
        <p className="welcome__none">{t('welcome.noRecent')}</p>
      ) : (
        <ul>
          {corpora.map((corpus) => (
            <li key={corpus.id}>
              <button
                type="button"
                className="welcome__corpus"
                onClick={() => void corpusActions.open(corpus.id)}
              >
                <span className="welcome__corpus-name">{corpus.name}</span>
                <span className="welcome__corpus-folder" title={corpus.folder}>
                  {corpus.folder}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
