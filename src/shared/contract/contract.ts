import { z } from 'zod'
import { SEGMENTATIONS } from '../model'
import {
  confusionSchema,
  encodingSchema,
  journalBodySchema,
  journalRecordSchema,
  pageIdSchema,
  rawPageSchema,
  revisionSchema
} from '../schema'
import { bundleKindSchema, bundleReportSchema, readingSchema } from './bundle-messages'
import {
  corpusIdSchema,
  corpusLearningSchema,
  corpusRulesSchema,
  corpusSchema,
  skippedSchema
} from './corpus-messages'
import { exportReportSchema } from './export-messages'
import { settingsSchema } from './settings'

const nothing = z.strictObject({})
const inEncoding = z.strictObject({ corpus: corpusIdSchema, page: pageIdSchema, encoding: encodingSchema })
const preview = z.strictObject({ text: z.string(), unreadable: z.int().nonnegative() })
const readAnew = z.strictObject({ page: rawPageSchema, lastSeq: z.int().nonnegative() })
const job = z.strictObject({ job: z.string().min(1) })

export const appInfoSchema = z.strictObject({
  version: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  platform: z.string(),
  /** `test` where the app runs on the runtime assembled for tests instead of Electron's own binary. */
  runtime: z.enum(['electron', 'test'])
})
export type AppInfo = z.infer<typeof appInfoSchema>

/** `job` is null where the person closed the dialog without choosing. */
const maybeJob = z.strictObject({ job: z.string().min(1).nullable(), total: z.int().nonnegative() })

const importBatchSchema = z.strictObject({
  pages: z.array(rawPageSchema),
  skipped: z.array(skippedSchema),
  /** Files looked at so far, files that were in the corpus already, and files in all. */
  looked: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  total: z.int().nonnegative(),
  done: z.boolean(),
  /** The journal's last record after this batch. */
  lastSeq: z.int().nonnegative()
})
export type ImportBatch = z.infer<typeof importBatchSchema>

/**
 * Every request that the renderer may send and what main answers. Both ends validate both. File paths never
 * come from the renderer: main opens the dialogs, and dropped files are granted in the preload.
 */
export const CONTRACT = {
  'app:info': { request: nothing, reply: appInfoSchema },
  /** How pages are drafted in this run of the program. */
  'app:drafting': { request: nothing, reply: z.strictObject({ segmentation: z.enum(SEGMENTATIONS) }) },
  'settings:read': { request: nothing, reply: settingsSchema },
  'settings:write': { request: settingsSchema, reply: nothing },

  /** The corpus for the folder named at start, if any. */
  'corpus:initial': { request: nothing, reply: corpusSchema.nullable() },
  'corpus:recent': { request: nothing, reply: z.array(corpusSchema) },
  'corpus:open': { request: z.strictObject({ corpus: corpusIdSchema }), reply: corpusSchema },
  /** Asks for a folder of pages and opens its corpus, made new where there is none. Null where cancelled. */
  'corpus:choose': { request: nothing, reply: corpusSchema.nullable() },
  'corpus:show-folder': { request: z.strictObject({ corpus: corpusIdSchema }), reply: nothing },

  'corpus:rules': { request: z.strictObject({ corpus: corpusIdSchema }), reply: corpusRulesSchema },
  /** Answers when the rules are in the journal. */
  'corpus:set-rules': {
    request: z.strictObject({
      corpus: corpusIdSchema,
      rules: corpusRulesSchema,
      actor: z.string().max(100)
    }),
    reply: z.strictObject({ lastSeq: z.int().nonnegative() })
  },

  /** What people dismissed of the misreadings that come again, the first dismissed first. */
  'corpus:dismissed': {
    request: z.strictObject({ corpus: corpusIdSchema }),
    reply: z.array(confusionSchema)
  },
  /** Dismisses one, or takes it up again; answers when that is in the journal. */
  'corpus:dismiss-confusion': {
    request: z.strictObject({
      corpus: corpusIdSchema,
      confusion: confusionSchema,
      dismissed: z.boolean(),
      actor: z.string().max(100)
    }),
    reply: z.strictObject({ lastSeq: z.int().nonnegative() })
  },

  'corpus:learning': { request: z.strictObject({ corpus: corpusIdSchema }), reply: corpusLearningSchema },
  /** Turns learning on or off; answers when that is in the journal. */
  'corpus:set-learning': {
    request: z.strictObject({ corpus: corpusIdSchema, learns: z.boolean(), actor: z.string().max(100) }),
    reply: z.strictObject({ lastSeq: z.int().nonnegative() })
  },
  /** Begins learning anew, from decisions that are made from now on. */
  'corpus:reset-learning': {
    request: z.strictObject({ corpus: corpusIdSchema, actor: z.string().max(100) }),
    reply: z.strictObject({ lastSeq: z.int().nonnegative() })
  },

  /** Begins to read pages: again from the corpus's origin, or from files that a dialog asks for. */
  'import:begin': {
    request: z.strictObject({ corpus: corpusIdSchema, from: z.enum(['origin', 'dialog']) }),
    reply: maybeJob
  },
  /** Reads on. The renderer asks for the next batch when it has stored this one, so memory stays bounded. */
  'import:next': { request: job, reply: importBatchSchema },
  'import:cancel': { request: job, reply: nothing },
  /** A file that an import of this corpus refused for its encoding, as `source:preview` would show it. */
  'import:preview-skipped': { request: inEncoding, reply: preview },
  /** Reads such a file in the encoding that a person chose, whatever is lost by it. */
  'import:read-skipped': { request: inEncoding, reply: readAnew },

  'source:read': {
    request: z.strictObject({ corpus: corpusIdSchema, page: pageIdSchema }),
    reply: rawPageSchema
  },
  /** The page's first characters as `encoding` would read them. */
  'source:preview': { request: inEncoding, reply: preview },
  /** Decodes the page anew; refused once a person has worked on it. */
  'source:redecode': { request: inEncoding, reply: readAnew },

  /** Answers when the records are on disk; theirs are the last sequence numbers up to `lastSeq`, in order. */
  'journal:append': {
    request: z.strictObject({ corpus: corpusIdSchema, bodies: z.array(journalBodySchema).min(1) }),
    reply: z.strictObject({ lastSeq: z.int().nonnegative() })
  },
  'journal:read': {
    request: z.strictObject({
      corpus: corpusIdSchema,
      afterSeq: z.int().nonnegative(),
      limit: z.int().positive().max(5000)
    }),
    reply: z.strictObject({ records: z.array(journalRecordSchema) })
  },

  /** Asks for a folder; files are collected beside it under temporary names until `export:finish`. */
  'export:begin': {
    request: z.strictObject({ corpus: corpusIdSchema }),
    reply: z.strictObject({ job: z.string().min(1).nullable(), folder: z.string() })
  },
  /** Appends `text` to the export's file `file`, a safe relative path. */
  'export:write': {
    request: z.strictObject({
      job: z.string().min(1),
      files: z.array(z.strictObject({ file: z.string().min(1), text: z.string() }))
    }),
    reply: nothing
  },
  'export:finish': { request: job, reply: exportReportSchema },
  'export:abort': { request: job, reply: nothing },

  /** Asks where a bundle of the corpus shall go; it is collected beside that under another name until `bundle:finish`. */
  'bundle:begin': {
    request: z.strictObject({
      corpus: corpusIdSchema,
      kind: bundleKindSchema,
      actor: z.string().max(100)
    }),
    reply: z.strictObject({ job: z.string().min(1).nullable() })
  },
  /** Adds a page; for a second reader with the one revision that they begin with. */
  'bundle:add': {
    request: z.strictObject({
      job: z.string().min(1),
      page: pageIdSchema,
      drafted: revisionSchema.nullable()
    }),
    reply: nothing
  },
  'bundle:finish': { request: job, reply: bundleReportSchema },
  'bundle:abort': { request: job, reply: nothing },
  /** Asks for a bundle and makes a corpus of it. Null where cancelled. */
  'bundle:open': { request: nothing, reply: corpusSchema.nullable() },

  /** Asks for another reader's bundle. `total` counts what is to be proved. */
  'reading:choose': { request: z.strictObject({ corpus: corpusIdSchema }), reply: maybeJob },
  /** Proves the next part of it. */
  'reading:check': {
    request: job,
    reply: z.strictObject({ done: z.int().nonnegative(), total: z.int().nonnegative() })
  },
  /** Only when all is proved. */
  'reading:contents': { request: job, reply: readingSchema },
  /** What was done to a page, oldest first. */
  'reading:page': {
    request: z.strictObject({ job: z.string().min(1), page: pageIdSchema }),
    reply: z.strictObject({ revisions: z.array(revisionSchema) })
  },
  'reading:close': { request: job, reply: nothing },

  /** Sent when all edits are kept and the window may close. */
  'window:may-close': { request: nothing, reply: nothing }
} as const

export type Contract = typeof CONTRACT
export type Channel = keyof Contract
export type Request<C extends Channel> = z.infer<Contract[C]['request']>
export type Reply<C extends Channel> = z.infer<Contract[C]['reply']>

/** Sent from the preload alone, with the paths of files that a person dropped on the window. */
export const DROP_CHANNEL = 'import:drop'
export const dropRequestSchema = z.strictObject({ corpus: corpusIdSchema, paths: z.array(z.string().min(1)) })

/** Dropping where no corpus is open: opens or makes the corpus of the dropped folder (or of the files' folder). */
export const DROP_OPEN_CHANNEL = 'corpus:drop'
export const dropOpenRequestSchema = z.strictObject({ paths: z.array(z.string().min(1)).min(1) })

/** What main sends to the renderer without being asked. */
export const EVENTS = ['window:closing'] as const
export type EventName = (typeof EVENTS)[number]
