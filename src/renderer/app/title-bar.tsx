import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../parts'
import { useCorpus } from '../state'
import type { PageSession } from '../state'
import type { DialogName } from './dialog-name'
import { AppMenu } from './app-menu'
import { ImportStatus } from './import-status'
import { Mark } from './mark'
import './title-bar.css'

interface TitleBarProps {
  readonly session: PageSession | null
  readonly isInList: boolean
  readonly isReviewing: boolean
  readonly onBack: () => void
  readonly onDialog: (name: DialogName) => void
}

/** What is open; the same on every screen. */
export function TitleBar({ session, isInList, isReviewing, onBack, onDialog }: TitleBarProps) {
  const { t } = useTranslation(['shell', 'search', 'compare'])
  const corpus = useCorpus((state) => state.corpus)
  const isBlind = useCorpus((state) => state.corpus !== null && state.rules.isBlind)
  return (
    <header className="title-bar">
      {session || !isInList || isReviewing ? (
        <IconButton
          label={session && !isInList ? t('search:screen.results') : t('app.backToList')}
          onPress={onBack}
        >
          <ArrowLeft />
        </IconButton>
      ) : (
        <Mark />
      )}
      {corpus ? (
        <div className="title-bar__corpus">
          <h1 className="title-bar__name">{corpus.name}</h1>
          {session ? (
            <PagePath session={session} />
          ) : (
            <span className="title-bar__folder" title={corpus.folder}>
              {corpus.folder}
            </span>
          )}
        </div>
      ) : (
        <h1 className="title-bar__name title-bar__corpus">{t('app.name')}</h1>
      )}
      {isBlind && <p className="title-bar__blind">{t('compare:blind')}</p>}
      <ImportStatus />
      <AppMenu onDialog={onDialog} />
    </header>
  )
}

function PagePath({ session }: { readonly session: PageSession }) {
  const { path } = session.store.getState().raw
  return (
    <span className="title-bar__folder" title={path}>
      {path}
    </span>
  )
}
