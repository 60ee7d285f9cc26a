import type { Command } from './command'

export const PROFILE_COMMANDS = [
  { id: 'profile.open', keys: ['Mod+Shift+KeyE'], scope: 'app', label: 'profile:command.open' },
  { id: 'profile.close', keys: ['Escape'], scope: 'profile', label: 'profile:command.close' },
  { id: 'profile.dismiss', keys: ['Delete'], scope: 'profile', label: 'profile:command.dismiss' },
  { id: 'profile.undo', keys: ['Mod+KeyZ'], scope: 'profile', label: 'profile:command.undo' },
  { id: 'profile.sort', keys: ['KeyS'], scope: 'profile', label: 'profile:command.sort' },
  { id: 'profile.again', keys: ['F5'], scope: 'profile', label: 'profile:command.again' },
  { id: 'profile.stop', keys: ['Mod+Period'], scope: 'profile', label: 'profile:command.stop' }
] as const satisfies readonly Command[]
