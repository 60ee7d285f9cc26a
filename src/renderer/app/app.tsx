import { Suspense, lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { I18nProvider } from 'react-aria-components'
import { AboutDialog } from '../screens/about/about-dialog'
import { KeysDialog } from '../screens/keys/keys-dialog'
import { ChangeKeysDialog } from '../screens/keys/change-keys-dialog'
import { Palette } from '../screens/keys/palette'
import { CorpusScreen } from '../screens/corpus/corpus-screen'
import { openingView } from '../screens/corpus/list-view'
import { FindScreen, type Arrival } from '../screens/find/find-screen'
import { ExportDialog } from '../screens/export/export-dialog'
import { SettingsDialog } from '../screens/settings/settings-dialog'
import { WelcomeScreen } from '../screens/welcome/welcome-screen'
import { useCommand, useKeymap } from '../keys'
import { useCorpus } from '../state'
import type { DialogName } from './dialog-name'
import { DropPlace } from './drop-place'
import { ErrorBoundary } from './error-boundary'
import { FailureNotice } from './failure-notice'
import { MendedNotice } from './mended-notice'
import { TitleBar } from './title-bar'
import { useAppCommands } from './use-app-commands'
import { useOpenPage } from './use-open-page'
import './app.css'

const Desk = lazy(async () => ({ default: (await import('../screens/desk')).Desk }))

export function App() {
  const { i18n } = useTranslation()
  const corpus = useCorpus((state) => state.corpus)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  useAppCommands(setDialog)
  useKeymap()
  return (
    <I18nProvider locale={i18n.language}>
      {/* A new corpus starts with nothing of the last one's filter, selection or open page. */}
      <Workbench key={corpus?.id ?? ''} onDialog={setDialog} />
      <OpenDialog name={dialog} onClose={() => setDialog(null)} />
      <MendedNotice />
      <FailureNotice />
      <DropPlace />
    </I18nProvider>
  )
}

function Workbench({ onDialog }: { readonly onDialog: (name: DialogName) => void }) {
  const phase = useCorpus((state) => state.phase)
  const [view, setView] = useState(openingView)
  const page = useOpenPage()
  const [isFinding, setFinding] = useState(false)
  const [arrival, setArrival] = useState<Arrival | null>(null)
  useCommand(
    'search.corpus',
    () => {
      page.close()
      setFinding(true)
    },
    { enabled: phase === 'open' && (page.session !== null || !isFinding) }
  )
  return (
    <div className="app">
      <TitleBar
        session={page.session}
        isFinding={isFinding}
        onBack={page.session ? page.close : () => setFinding(false)}
        onDialog={onDialog}
      />
      <main className="app__screen">
        <ErrorBoundary>
          <Suspense>
            {phase === 'none' && <WelcomeScreen />}
            {phase === 'open' && !page.session && isFinding && (
              <FindScreen
                onOpen={(id, order, at) => {
                  setArrival(at)
                  page.open(id, order)
                }}
                onClose={() => setFinding(false)}
              />
            )}
            {phase === 'open' && !page.session && !isFinding && (
              <CorpusScreen
                view={view}
                onView={setView}
                onOpen={(id, order) => {
                  setArrival(null)
                  page.open(id, order)
                }}
                onExport={() => onDialog('export')}
              />
            )}
            {page.session && (
              <Desk
                key={page.session.store.getState().raw.id}
                session={page.session}
                arrival={arrival}
                onClose={page.close}
                onOpen={(next) => {
                  setArrival(null)
                  const id = page.step(next)
                  if (id) setView({ ...view, selected: id })
                  return id !== null
                }}
              />
            )}
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}

function OpenDialog({ name, onClose }: { readonly name: DialogName | null; readonly onClose: () => void }) {
  switch (name) {
    case 'about':
      return <AboutDialog onClose={onClose} />
    case 'keys':
      return <KeysDialog onClose={onClose} />
    case 'change-keys':
      return <ChangeKeysDialog onClose={onClose} />
    case 'palette':
      return <Palette onClose={onClose} />
    case 'settings':
      return <SettingsDialog onClose={onClose} />
    case 'export':
      return <ExportDialog onClose={onClose} />
    case null:
      return null
  }
}
