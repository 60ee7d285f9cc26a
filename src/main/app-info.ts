import type { AppInfo } from '#shared/contract/index'

/** What the app is and what it runs on, for the About box and for problem reports. */
export function appInfo(version: string): AppInfo {
  return {
    version,
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    // Left by the loader of the test runtime, the older stand-in for Electron that the set-up can assemble.
    runtime: process.env['GALLEY_RUNTIME'] === 'test' ? 'test' : 'electron'
  }
}
