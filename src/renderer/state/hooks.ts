import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { AppInfo, Settings } from '#shared/contract/index'
import { ask } from '../bridge'
import type { PageRow } from '../db'
import { searchStore, type CorpusSearchState } from './corpus-search'
import { comparisonStore, type ComparisonState } from './comparison'
import { corpusStore, showFailure } from './corpus-store'
import type { CorpusState } from './corpus-store'
import { mentionsStore, type MentionsState } from './mention-index'
import { nameLearningStore, type NameLearningState } from './name-learning'
import type { PageSession, PageSessionState } from './page-session'
import { registryStore, type RegistryState } from './registry'
import { profileStore, type ProfileState } from './profile'
import { settingsStore } from './settings-store'

export function useCorpus<T>(selector: (state: CorpusState) => T): T {
  return useStore(corpusStore, selector)
}

/** The pages of the open corpus, sorted by path; undefined while it is being opened. */
export function usePages(): readonly PageRow[] | undefined {
  return useStore(corpusStore, ({ phase, pages }) => (phase === 'opening' ? undefined : pages))
}

/** What is looked for in the corpus, and what was found so far. */
export function useCorpusSearch<T>(selector: (state: CorpusSearchState) => T): T {
  return useStore(searchStore, selector)
}

/** The corpus's list of who is who. */
export function useRegistry<T>(selector: (state: RegistryState) => T): T {
  return useStore(registryStore, selector)
}

/** The mentions of the corpus; empty until `openMentions` was called. */
export function useMentions<T>(selector: (state: MentionsState) => T): T {
  return useStore(mentionsStore, selector)
}

/** What was learned from decisions on names, and whether it counts. */
export function useNameLearning<T>(selector: (state: NameLearningState) => T): T {
  return useStore(nameLearningStore, selector)
}

export function useSettings<T>(selector: (settings: Settings) => T): T {
  return useStore(settingsStore, selector)
}

/** Two readings of the corpus, compared as far as they are. */
export function useComparison<T>(selector: (state: ComparisonState) => T): T {
  return useStore(comparisonStore, selector)
}

/** What misreadings come again, as far as it is known. */
export function useProfile<T>(selector: (state: ProfileState) => T): T {
  return useStore(profileStore, selector)
}

export function usePageSession<T>(session: PageSession, selector: (state: PageSessionState) => T): T {
  return useStore(session.store, selector)
}

/** Null until main has answered. */
export function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    ask('app:info', {}).then(setInfo, showFailure)
  }, [])
  return info
}
