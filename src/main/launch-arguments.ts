import { resolve } from 'node:path'
import type { Segmentation } from '#shared/model/index'

/**
 * The folder to open: the first argument that is not a switch. An app run from its sources has its own folder
 * before that one.
 */
export function folderToOpen(argv: readonly string[], fromSources: boolean, cwd: string): string | undefined {
  const paths = argv.slice(1).filter((argument) => !argument.startsWith('-'))
  const folder = fromSources ? paths[1] : paths[0]
  return folder === undefined ? undefined : resolve(cwd, folder)
}

/** For tests of the desk: `--segmentation=naive` leaves articles as the file has them. */
export function segmentationOf(argv: readonly string[]): Segmentation {
  return argv.includes('--segmentation=naive') ? 'naive' : 'rebuilt'
}
