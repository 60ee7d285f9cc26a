/** What the app is running on, for the About box and for problem reports. */
export type Runtime = {
  /** 'test' is the older stand-in that the set-up assembles where Electron itself cannot be had. */
  kind: 'electron' | 'test'
  electron: string
  chromium: string
  node: string
}

/** Reads the versions of the process and the mark that the stand-in's loader leaves. */
export function currentRuntime(): Runtime {
  return {
    kind: process.env['GALLEY_RUNTIME'] === 'test' ? 'test' : 'electron',
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node
  }
}
