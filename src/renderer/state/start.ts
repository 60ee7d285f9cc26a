import { ask, listen } from '../bridge'
import { showFailure } from './corpus-store'
import { draftPool } from './draft-pool'
import { flushAll } from './open-page'
import { loadSettings } from './settings-store'

/**
 * Call once before the first render: reads the settings, and lets the window close only when every edit is
 * on disk. Where an edit cannot be written the window stays, and says so.
 */
export async function startState(): Promise<void> {
  listen('window:closing', () => {
    flushAll().then(() => ask('window:may-close', {}), showFailure)
  })
  await Promise.all([loadSettings(), learnDrafting()]).catch(showFailure)
}

async function learnDrafting(): Promise<void> {
  draftPool.segment((await ask('app:drafting', {})).segmentation)
}
