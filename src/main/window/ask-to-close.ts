import { dialog, type BrowserWindow } from 'electron'
import { windowStrings } from './window-strings'

/** Asks a person whose last edits are not on disk whether to close all the same. */
export async function askToClose(window: BrowserWindow): Promise<boolean> {
  const { message, detail, wait, close } = windowStrings().unkept
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [wait, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true
  })
  return answer.response === 1
}
