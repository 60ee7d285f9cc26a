import { z } from 'zod'
import { MENTION_TYPES } from '../model'

/** How a person looked at the list of pages, kept under a name. */
const savedViewSchema = z.strictObject({
  name: z.string().min(1).max(60),
  filter: z.strictObject({
    text: z.string().max(200),
    status: z.string().max(30),
    check: z.string().max(60),
    quality: z.tuple([z.number().min(0).max(100), z.number().min(0).max(100)]),
    assignee: z.string().max(100).nullable()
  }),
  sort: z.strictObject({ column: z.string().max(30), descending: z.boolean() }),
  isGrouped: z.boolean(),
  columns: z.array(z.string().max(30)).max(30)
})
export type SavedView = z.infer<typeof savedViewSchema>

/** How articles are set on the desk, and how much of the others is seen. */
const readingSchema = z.strictObject({
  font: z.enum(['serif', 'sans', 'kai']).default('serif'),
  sizePx: z.int().min(13).max(30).default(17),
  lineHeight: z.number().min(1.4).max(2.6).default(1.8),
  /** Characters in a line. */
  measureEm: z.int().min(20).max(56).default(38),
  panes: z.enum(['beside', 'stacked']).default('beside'),
  focus: z.enum(['off', 'dim', 'hide']).default('off')
})
export type ReadingSettings = z.infer<typeof readingSchema>

/** What a person has chosen for the program; kept by main in one file. Missing fields take their default. */
export const settingsSchema = z.strictObject({
  language: z.enum(['system', 'zh-CN', 'en']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  contrast: z.enum(['normal', 'high']).default('normal'),
  reading: readingSchema.prefault({}),
  /** Share of the desk's width that the raw pane takes, in percent. */
  rawPanePercent: z.number().min(15).max(75).default(38),
  outlinePercent: z.number().min(8).max(40).default(16),
  /** The desk's inspector: its share of the desk's width, and what it showed last. */
  inspectorPercent: z.number().min(16).max(60).default(28),
  isInspectorOpen: z.boolean().default(false),
  inspectorTab: z.enum(['flags', 'changes', 'history', 'notes']).default('flags'),
  /** Types of mentions that are not drawn. Dates stand on every page and are hardly ever wrong: to be asked for. */
  hiddenLayers: z.array(z.enum(MENTION_TYPES)).max(MENTION_TYPES.length).default(['date']),
  /** Whether the articles show what was changed against the raw text. */
  showChanges: z.boolean().default(false),
  /** Written into every revision as its actor. */
  actor: z.string().max(100).default(''),
  /** The list's columns; none for those it comes with. */
  listColumns: z.array(z.string().max(30)).max(30).default([]),
  listViews: z.array(savedViewSchema).max(100).default([]),
  /** For commands whose keys a person has changed: physical keys, as `Command.keys` of the renderer spells them. */
  keys: z.record(z.string().max(60), z.array(z.string().max(60)).max(4)).default({})
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_APP_SETTINGS: Settings = settingsSchema.parse({})
