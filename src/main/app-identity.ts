/**
 * Names that the user's data is filed under. Changing one makes every corpus on the machine look lost, so a
 * contract test repeats them.
 */
export const appIdentity = {
  name: 'Galley',
  profileFolder: 'Galley',
  scheme: 'app',
  host: 'galley'
} as const

/** The origin of every page of the app, and the key of its stored data. */
export const appOrigin = `${appIdentity.scheme}://${appIdentity.host}`
