import { join } from 'node:path'
import { app } from 'electron'

/** The folder that corpora are kept in: in the person's documents, or at home where the system names no such folder. */
export function corporaRoot(): string {
  return join(documents(), app.getName())
}

function documents(): string {
  try {
    return app.getPath('documents')
  } catch {
    return app.getPath('home')
  }
}
