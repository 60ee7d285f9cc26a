import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'

/** Asks the person for paths; undefined where the dialog was closed without a choice. */
export type Dialogs = {
  chooseFolder(): Promise<string | undefined>
  choosePages(): Promise<string[] | undefined>
  chooseExportFolder(): Promise<string | undefined>
  chooseBundle(): Promise<string | undefined>
  saveBundle(name: string): Promise<string | undefined>
}

/** The operating system's own dialogs, in front of the app's window. */
export const systemDialogs: Dialogs = {
  chooseFolder: async () => (await ask({ properties: ['openDirectory'] }))?.[0],
  choosePages: () =>
    ask({
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: 'txt, md', extensions: ['txt', 'md', 'TXT', 'MD'] }]
    }),
  chooseExportFolder: async () => (await ask({ properties: ['openDirectory', 'createDirectory'] }))?.[0],
  chooseBundle: async () => (await ask({ properties: ['openFile'], filters: bundles }))?.[0],
  saveBundle: async (name) => {
    const [window] = BrowserWindow.getAllWindows()
    const options: SaveDialogOptions = { defaultPath: name, filters: bundles }
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || filePath === '' ? undefined : filePath
  }
}

const bundles = [{ name: 'Galley', extensions: ['zip'] }]

async function ask(options: OpenDialogOptions): Promise<string[] | undefined> {
  const [window] = BrowserWindow.getAllWindows()
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled || filePaths.length === 0 ? undefined : filePaths
}
