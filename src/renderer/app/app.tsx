import { Suspense, lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { I18nProvider } from 'react-aria-components'
import { AboutDialog } from '../screens/about/about-dialog'
import { KeysDialog } from '../screens/keys/keys-dialog'
import { ChangeKeysDialog } from '../screens/keys/change-keys-dialog'
import { Palette } from '../screens/keys/palette'
import { BundleDialog } from '../screens/bundle/bundle-dialog'
import { CorpusScreen } from '../screens/corpus/corpus-screen'
import { openingView, selectionOf } from '../screens/corpus/list-view'
import { FindScreen, type Arrival } from '../screens/find/find-screen'
import { openingRegistry } from '../screens/registry/registry-view'
import { ProfileScreen } from '../screens/profile/profile-screen'
import { ExportDialog } from '../screens/export/export-dialog'
import { LearningDialog } from '../screens/learning/learning-dialog'
import { SettingsDialog } from '../screens/settings/settings-dialog'
import { WelcomeScreen } from '../screens/welcome/welcome-screen'
import { NO_QUERY } from '#shared/search/index'
import { useCommand, useKeymap } from '../keys'
import { NothingToDo } from '../screens/work/nothing-to-do'
import { closePatternHits, corpusStore, nextToDo, settingsStore, useCorpus } from '../state'
import type { DialogName } from './dialog-name'
import { DropPlace } from './drop-place'
import { ErrorBoundary } from './error-boundary'
import { FailureNotice } from './failure-notice'
import { MendedNotice } from './mended-notice'
import { TitleBar } from './title-bar'
import { useAppCommands } from './use-app-commands'
import { useOpenPage } from './use-open-page'
import { useReviewing } from './use-reviewing'
import './app.css'

const Dashboard = lazy(async () => ({ default: (await import('../screens/dashboard')).Dashboard }))
const ReviewScreen = lazy(async () => ({ default: (await import('../screens/review')).ReviewScreen }))
const RegistryScreen = lazy(async () => ({
  default: (await import('../screens/registry')).RegistryScreen
}))
const CompareScreen = lazy(async () => ({
  default: (await import('../screens/compare')).CompareScreen
}))
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

/** What the list of pages gives way to. */
type Place = 'list' | 'find' | 'profile' | 'registry' | 'compare'

function Workbench({ onDialog }: { readonly onDialog: (name: DialogName) => void }) {
  const phase = useCorpus((state) => state.phase)
  const [view, setView] = useState(openingView)
  const page = useOpenPage()
  const [isCounting, setIsCounting] = useState(false)
  const [place, setPlace] = useState<Place>('list')
  const [registry, setRegistry] = useState(openingRegistry)
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const review = useReviewing(page)
  const isReviewing = review.start !== null
  const goTo = (next: Place): void => {
    page.close()
    review.leave()
    setPlace(next)
    setIsCounting(false)
    closePatternHits()
  }
  useCommand('search.corpus', () => goTo('find'), {
    enabled: phase === 'open' && (page.session !== null || place !== 'find' || isCounting || isReviewing)
  })
  useCommand('profile.open', () => goTo('profile'), { enabled: phase === 'open' })
  useCommand('registry.open', () => goTo('registry'), { enabled: phase === 'open' })
  const hasCorpus = phase === 'open'
  useCommand('compare.open', () => goTo('compare'), { enabled: hasCorpus })
  useCommand('review.open', review.open, { enabled: hasCorpus && !isReviewing })
  const showFigures = (): void => {
    page.close()
    review.leave()
    setIsCounting(true)
  }
  useCommand('work.figures', showFigures, { enabled: hasCorpus })
  useCommand(
    'work.next-to-do',
    () => {
      const here = page.session?.store.getState().raw.id ?? null
      const next = nextToDo(corpusStore.getState().pages, settingsStore.getState().actor, here)
      if (!next) {
        onDialog('nothing-to-do')
        return
      }
      setView({ ...view, selection: selectionOf(next) })
      setIsCounting(false)
      setArrival(null)
      review.leave()
      page.go(next)
    },
    { enabled: hasCorpus }
  )
  const isUncovered = hasCorpus && !isReviewing && !isCounting && !page.session
  return (
    <div className="app">
      <TitleBar
        session={page.session}
        isInList={place === 'list'}
        isReviewing={isReviewing}
        onBack={isReviewing ? review.close : page.session ? page.close : () => setPlace('list')}
        onDialog={onDialog}
      />
      <main className="app__screen">
        <ErrorBoundary>
          <Suspense>
            {phase === 'none' && <WelcomeScreen />}
            {hasCorpus && review.start && (
              <ReviewScreen
                start={review.start}
                onClose={review.close}
                onOpen={(id) => {
                  review.leave()
                  setArrival(null)
                  page.go(id)
                }}
              />
            )}
            {hasCorpus && !isReviewing && isCounting && <Dashboard onClose={() => setIsCounting(false)} />}
            {isUncovered && place === 'registry' && (
              <RegistryScreen
                view={registry}
                onView={setRegistry}
                onOpen={({ page: id, text, ...hit }) => {
                  setArrival({ query: { ...NO_QUERY, text }, hit })
                  page.open(id, [id])
                }}
                onClose={() => setPlace('list')}
              />
            )}
            {isUncovered && place === 'compare' && (
              <CompareScreen
                onOpen={({ page: id, text, ...hit }) => {
                  setArrival({ query: { ...NO_QUERY, text }, hit })
                  page.open(id, [id])
                }}
                onSecondReader={() => onDialog('second-reader')}
                onClose={() => setPlace('list')}
              />
            )}
            {isUncovered && place === 'find' && (
              <FindScreen
                onOpen={(id, order, at) => {
                  setArrival(at)
                  page.open(id, order)
                }}
                onClose={() => setPlace('list')}
              />
            )}
            {isUncovered && place === 'profile' && (
              <ProfileScreen
                onOpen={(id, order, at) => {
                  setArrival(at)
                  page.open(id, order)
                }}
                onClose={() => setPlace('list')}
              />
            )}
            {isUncovered && place === 'list' && (
              <CorpusScreen
                view={view}
                onView={setView}
                onOpen={(id, order) => {
                  setArrival(null)
                  page.open(id, order)
                }}
                onExport={() => onDialog('export')}
                onFigures={showFigures}
              />
            )}
            {!isReviewing && page.session && (
              <Desk
                key={page.session.store.getState().raw.id}
                session={page.session}
                arrival={arrival}
                onClose={page.close}
                onOpen={(next) => {
                  setArrival(null)
                  const id = page.step(next)
                  if (id) setView({ ...view, selection: selectionOf(id) })
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
    case 'learning':
      return <LearningDialog onClose={onClose} />
    case 'nothing-to-do':
      return <NothingToDo onClose={onClose} />
    case 'second-reader':
    case 'reading':
      return <BundleDialog kind={name} onClose={onClose} />
    case 'export':
      return <ExportDialog onClose={onClose} />
    case null:
      return null
  }
}
