import { Menu } from 'electron'
import { windowStrings } from './window-strings'

/**
 * No menu bar: every command is in the window. On macOS a program without an edit menu cannot copy or paste;
 * undo stays out of it, because undoing is by revision and not by text field.
 */
export function setAppMenu(): void {
  if (process.platform !== 'darwin') return Menu.setApplicationMenu(null)
  const edit = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] as const
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { role: 'appMenu' },
      { label: windowStrings().menu.edit, submenu: [...edit] },
      { role: 'windowMenu' }
    ])
  )
}
