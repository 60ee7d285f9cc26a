import { useTranslation } from 'react-i18next'
import { Dialog } from '../../parts'
import { useAppInfo, useCorpus } from '../../state'
import './about.css'

/** What runs here, and where the work is kept. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const info = useAppInfo()
  const corpus = useCorpus((state) => state.corpus)
  return (
    <Dialog title={t('about.title')} onClose={onClose}>
      <p className="about__tagline">{t('app.tagline')}</p>
      <dl className="about">
        {info && (
          <>
            <dt>{t('app.name')}</dt>
            <dd>{t('about.version', { version: info.version })}</dd>
            <dt>{t('about.runtime')}</dt>
            <dd className={info.runtime === 'test' ? 'about__warning' : undefined}>
              {info.runtime === 'test'
                ? t('about.runtimeTest', { electron: info.electron })
                : t('about.runtimeElectron', { electron: info.electron })}
            </dd>
            <dt>{t('about.chromium')}</dt>
            <dd>{info.chromium}</dd>
            <dt>{t('about.node')}</dt>
            <dd>{info.node}</dd>
            <dt>{t('about.platform')}</dt>
            <dd>{info.platform}</dd>
          </>
        )}
        {corpus ? (
          <>
            <dt>{t('about.dataFolder')}</dt>
            <dd className="about__path">{corpus.folder}</dd>
            <dt>{t('about.origin')}</dt>
            <dd className="about__path">{corpus.origin ?? t('about.originNone')}</dd>
          </>
        ) : (
          <>
            <dt>{t('about.data')}</dt>
            <dd>{t('about.dataNone')}</dd>
          </>
        )}
      </dl>
      <p className="about__offline">{t('about.offline')}</p>
    </Dialog>
  )
}
