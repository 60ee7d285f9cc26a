import { z } from 'zod'
import { MENTION_STATUSES, MENTION_TYPES, NOTE_KINDS, PAGE_STATUSES, ROLES, SEVERITIES } from '../model'
import type {
  Article,
  ArticleId,
  Decision,
  Draft,
  EntityId,
  Flag,
  FlagId,
  IssueFacts,
  Mention,
  MentionId,
  Note,
  NoteId,
  Orphan,
  Paragraph,
  ParagraphId,
  Run,
  Step
} from '../model'

/** A branded id is any string that is not empty; the brand exists for the compiler alone. */
export const idSchema = <Id extends string>() => z.string().min(1) as unknown as z.ZodType<Id, Id>

const offset = z.int().nonnegative()
const values = z.record(z.string(), z.union([z.string(), z.number()]))
const piece = { start: offset, end: offset, rawStart: offset, rawEnd: offset }

export const runSchema: z.ZodType<Run> = z.union([
  z.strictObject({ ...piece, kind: z.literal('kept') }),
  z.strictObject({
    ...piece,
    kind: z.enum(['replaced', 'inserted', 'deleted']),
    by: z.string().min(1),
    checked: z.literal(true).exactOptional()
  })
])

export const paragraphIdSchema = idSchema<ParagraphId>()
export const roleSchema = z.enum(ROLES)
export const statusSchema = z.enum(PAGE_STATUSES)
export const mentionTypeSchema = z.enum(MENTION_TYPES)
export const mentionStatusSchema = z.enum(MENTION_STATUSES)
export const entityIdSchema = idSchema<EntityId>()
const reasonSchema = z.strictObject({ code: z.string().min(1), values: values.exactOptional() })

export const paragraphSchema: z.ZodType<Paragraph> = z.strictObject({
  id: paragraphIdSchema,
  role: roleSchema,
  text: z.string(),
  runs: z.array(runSchema),
  copyOf: paragraphIdSchema.exactOptional()
})

export const articleSchema: z.ZodType<Article> = z.strictObject({
  id: idSchema<ArticleId>(),
  paragraphs: z.array(paragraphIdSchema)
})

export const mentionSchema: z.ZodType<Mention> = z.strictObject({
  id: idSchema<MentionId>(),
  type: mentionTypeSchema,
  paragraph: paragraphIdSchema,
  start: offset,
  end: offset,
  status: mentionStatusSchema,
  by: z.string().min(1),
  score: z.number().min(0).max(1).exactOptional(),
  reasons: z.array(reasonSchema).exactOptional(),
  entity: entityIdSchema.exactOptional(),
  doubtful: z.literal(true).exactOptional()
})

export const orphanSchema: z.ZodType<Orphan> = z.strictObject({ mention: mentionSchema, text: z.string() })

export const flagSchema: z.ZodType<Flag> = z.strictObject({
  id: idSchema<FlagId>(),
  check: z.string().min(1),
  severity: z.enum(SEVERITIES),
  paragraph: paragraphIdSchema,
  start: offset,
  end: offset,
  values: values.exactOptional(),
  suggestion: z.string().exactOptional(),
  settled: z.enum(['accepted', 'dismissed']).exactOptional(),
  because: z.string().exactOptional()
})

export const noteSchema: z.ZodType<Note> = z.strictObject({
  id: idSchema<NoteId>(),
  kind: z.enum(NOTE_KINDS),
  paragraph: paragraphIdSchema,
  start: offset,
  end: offset,
  text: z.string(),
  by: z.string().min(1)
})

const spanSchema = z.strictObject({ start: offset, end: offset })

export const decisionSchema: z.ZodType<Decision> = z.strictObject({
  kind: z.enum(['follows', 'titles', 'repeats', 'furniture']),
  at: spanSchema,
  after: spanSchema.nullable(),
  score: z.number(),
  reasons: z.array(reasonSchema)
})

export const unknownSchema = z.record(paragraphIdSchema, z.int().positive())

export const issueSchema: z.ZodType<IssueFacts> = z.strictObject({
  paper: z.string().exactOptional(),
  date: z.string().exactOptional(),
  weekday: z.int().min(0).max(6).exactOptional(),
  lunarDate: z.string().exactOptional(),
  number: z.string().exactOptional(),
  pages: z.int().nonnegative().exactOptional(),
  cn: z.string().exactOptional()
})

export const draftSchema: z.ZodType<Draft> = z.strictObject({
  paragraphs: z.record(z.string(), paragraphSchema),
  articles: z.array(articleSchema),
  furniture: z.array(paragraphIdSchema),
  unassigned: z.array(paragraphIdSchema),
  repeats: z.array(paragraphIdSchema),
  mentions: z.record(z.string(), mentionSchema),
  flags: z.record(z.string(), flagSchema),
  decisions: z.array(decisionSchema),
  issue: issueSchema.exactOptional(),
  unknown: unknownSchema.exactOptional()
})

export const stepSchema: z.ZodType<Step> = z.array(
  z.strictObject({ at: offset, removed: z.string(), inserted: z.string() })
)
