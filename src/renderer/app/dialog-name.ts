/** The dialogs that can be opened from every screen. */
export type DialogName = 'about' | 'keys' | 'change-keys' | 'palette' | 'settings' | 'export'
