import { useCommand } from '../keys'
import { corpusActions, useCorpus } from '../state'
import type { DialogName } from './dialog-name'

/** The commands that work on every screen. */
export function useAppCommands(open: (dialog: DialogName) => void): void {
  const hasCorpus = useCorpus((state) => state.corpus !== null)
  useCommand('app.palette', () => open('palette'))
  useCommand('app.show-keys', () => open('keys'))
  useCommand('app.change-keys', () => open('change-keys'))
  useCommand('app.settings', () => open('settings'))
  useCommand('app.export', () => open('export'), { enabled: hasCorpus })
  useCommand('learning.open', () => open('learning'), { enabled: hasCorpus })
  useCommand('bundle.second-reader', () => open('second-reader'), { enabled: hasCorpus })
  useCommand('bundle.reading', () => open('reading'), { enabled: hasCorpus })
  useCommand('bundle.open', () => void corpusActions.openBundle())
  useCommand('app.open-folder', () => void corpusActions.choose())
}
