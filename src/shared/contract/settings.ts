import { z } from 'zod'

/** What a person has chosen for the program; kept by main in one file. Missing fields take their default. */
export const settingsSchema = z.strictObject({
  language: z.enum(['system', 'zh-CN', 'en']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Share of the desk's width that the raw pane takes, in percent. */
  rawPanePercent: z.number().min(15).max(75).default(38),
  outlinePercent: z.number().min(8).max(40).default(16),
  /** The desk's inspector: its share of the desk's width, and what it showed last. */
  inspectorPercent: z.number().min(16).max(60).default(28),
  isInspectorOpen: z.boolean().default(false),
  inspectorTab: z.enum(['flags', 'changes', 'history', 'notes']).default('flags'),
  /** Whether the articles show what was changed against the raw text. */
  showChanges: z.boolean().default(false),
  /** Written into every revision as its actor. */
  actor: z.string().max(100).default(''),
  /** For commands whose keys a person has changed: physical keys, as `Command.keys` of the renderer spells them. */
  keys: z.record(z.string().max(60), z.array(z.string().max(60)).max(4)).default({})
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_APP_SETTINGS: Settings = settingsSchema.parse({})
