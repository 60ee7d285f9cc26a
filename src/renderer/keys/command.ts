import type compareStrings from '#shared/locales/en/compare.json'
import type deskStrings from '#shared/locales/en/desk.json'
import type inspectorStrings from '#shared/locales/en/inspector.json'
import type learningStrings from '#shared/locales/en/learning.json'
import type profileStrings from '#shared/locales/en/profile.json'
import type registryStrings from '#shared/locales/en/registry.json'
import type repairStrings from '#shared/locales/en/repair.json'
import type reviewStrings from '#shared/locales/en/review.json'
import type searchStrings from '#shared/locales/en/search.json'
import type shellStrings from '#shared/locales/en/shell.json'
import type workStrings from '#shared/locales/en/work.json'

/**
 * Where a command works: `app` everywhere, the others on their screen, `inspector` in that part of the desk. In an open dialog none does but those
 * that the dialog itself registers with `inDialog`.
 */
export const SCOPES = [
  'app',
  'list',
  'desk',
  'inspector',
  'review',
  'registry',
  'compare',
  'search',
  'profile',
  'figures'
] as const
export type Scope = (typeof SCOPES)[number]

/** Locale key of the sentence that names the command in menus and on the sheet of keys. */
export type CommandLabel =
  | `shell:command.${keyof typeof shellStrings.command}`
  | `desk:command.${keyof typeof deskStrings.command}`
  | `search:command.${keyof typeof searchStrings.command}`
  | `inspector:command.${keyof typeof inspectorStrings.command}`
  | `repair:command.${keyof typeof repairStrings.command}`
  | `compare:command.${keyof typeof compareStrings.command}`
  | `registry:command.${keyof typeof registryStrings.command}`
  | `review:command.${keyof typeof reviewStrings.command}`
  | `learning:command.${keyof typeof learningStrings.command}`
  | `profile:command.${keyof typeof profileStrings.command}`
  | `work:command.${keyof typeof workStrings.command}`

/**
 * One thing a person can do by key. `keys` are physical: `KeyboardEvent.code` behind `Mod+`, `Alt+` and
 * `Shift+` in this order; `Mod` is Ctrl, or Cmd on a Mac. A key without Mod, Alt or an F-number works outside
 * text fields only.
 */
export interface Command {
  readonly id: string
  readonly keys: readonly string[]
  readonly scope: Scope
  readonly label: CommandLabel
}
