import type { Dialogs } from '../../src/main/ipc/dialogs'

const closed = () => Promise.resolve(undefined)

/** A person who closes every dialog. */
export const noDialogs: Dialogs = {
  chooseFolder: closed,
  choosePages: closed,
  chooseExportFolder: closed,
  chooseBundle: closed,
  saveBundle: closed
}
