import { app, nativeTheme, shell } from 'electron'
import { corporaRoot } from './corpora-root'
import { appHandlers } from './ipc/app-handlers'
import { bundleHandlers } from './ipc/bundle-handlers'
import { corpusHandlers } from './ipc/corpus-handlers'
import { systemDialogs } from './ipc/dialogs'
import { exportHandlers } from './ipc/export-handlers'
import { importHandlers } from './ipc/import-handlers'
import { journalHandlers } from './ipc/journal-handlers'
import { serveContract, serveDrops } from './ipc/serve'
import { settingsHandlers } from './ipc/settings-handlers'
import { sourceHandlers } from './ipc/source-handlers'
import { CorpusLibrary } from './journal/corpus-library'
import { folderToOpen, segmentationOf } from './launch-arguments'

export type ServiceOptions = {
  /** The origin of the pages that may send messages. */
  readonly ownOrigin: string
  readonly settingsFile: string
  /** Called when the page has kept its last edits and its window may close. */
  readonly onMayClose: () => void
}

export type Services = {
  /** Whether a corpus is open, so that there may be edits to keep. */
  readonly hasWork: () => boolean
  /** Ends all work in good order. */
  readonly end: () => Promise<void>
}

/** Puts the program's parts together behind the contract. */
export function startServices({ ownOrigin, settingsFile, onMayClose }: ServiceOptions): Services {
  const library = new CorpusLibrary(corporaRoot())
  const { drop, ...importing } = importHandlers(library, systemDialogs)
  const { endAll, ...bundling } = bundleHandlers(library, systemDialogs)
  const { abortAll, ...exporting } = exportHandlers(library, systemDialogs)
  const corpora = corpusHandlers({
    library,
    dialogs: systemDialogs,
    initialFolder: folderToOpen(process.argv, !app.isPackaged, process.cwd()),
    showFolder: (folder) => void shell.openPath(folder)
  })
  serveContract(
    {
      ...appHandlers(app.getVersion(), segmentationOf(process.argv)),
      ...settingsHandlers(settingsFile, ({ theme }) => {
        nativeTheme.themeSource = theme
      }),
      ...corpora,
      ...importing,
      ...sourceHandlers(library),
      ...journalHandlers(library),
      ...exporting,
      ...bundling,
      'window:may-close': () => {
        onMayClose()
        return {}
      }
    },
    ownOrigin
  )
  serveDrops(library, drop, ownOrigin)
  return {
    hasWork: () => library.hasOpen(),
    end: async () => {
      await abortAll()
      await endAll()
      await library.close()
    }
  }
}
