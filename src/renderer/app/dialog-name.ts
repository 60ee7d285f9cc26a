/** The dialogs that can be opened from every screen. */
export type DialogName =
  | 'about'
  | 'nothing-to-do'
  | 'keys'
  | 'change-keys'
  | 'palette'
  | 'settings'
  | 'export'
  | 'second-reader'
  | 'reading'
  | 'learning'
