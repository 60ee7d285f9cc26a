import { z } from 'zod'
import { CONFLICT_VERDICTS } from '../model'
import type {
  ArticleId,
  Change,
  Destination,
  FlagId,
  MentionId,
  NoteId,
  Revision,
  RevisionId,
  StatePatch
} from '../model'
import {
  articleSchema,
  decisionSchema,
  draftSchema,
  entityIdSchema,
  flagSchema,
  idSchema,
  issueSchema,
  mentionSchema,
  mentionStatusSchema,
  mentionTypeSchema,
  noteSchema,
  orphanSchema,
  paragraphIdSchema,
  paragraphSchema,
  roleSchema,
  runSchema,
  statusSchema,
  stepSchema,
  unknownSchema
} from './draft-schema'
import { pageIdSchema } from './page-schema'

export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
const mentionId = idSchema<MentionId>()
export const revisionIdSchema = idSchema<RevisionId>()
const articleId = idSchema<ArticleId>()
const noteId = idSchema<NoteId>()

const destinationSchema: z.ZodType<Destination> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('article'), article: articleId, before: paragraphIdSchema.nullable() }),
  z.strictObject({ kind: z.literal('furniture') }),
  z.strictObject({ kind: z.literal('unassigned') })
])

const patchOf = <Value>(value: z.ZodType<Value>) =>
  z.record(z.string(), z.strictObject({ before: value.nullable(), after: value.nullable() }))

const fieldsSchema = z.strictObject({
  articles: z.array(articleSchema).exactOptional(),
  furniture: z.array(paragraphIdSchema).exactOptional(),
  unassigned: z.array(paragraphIdSchema).exactOptional(),
  repeats: z.array(paragraphIdSchema).exactOptional(),
  decisions: z.array(decisionSchema).exactOptional(),
  orphans: z.array(orphanSchema).exactOptional(),
  status: statusSchema.exactOptional(),
  assignee: z.string().nullable().exactOptional(),
  issue: issueSchema.nullable().exactOptional(),
  unknown: unknownSchema.nullable().exactOptional()
})

const statePatchSchema: z.ZodType<StatePatch> = z.strictObject({
  paragraphs: patchOf(paragraphSchema),
  mentions: patchOf(mentionSchema),
  flags: patchOf(flagSchema),
  notes: patchOf(noteSchema).exactOptional(),
  fields: z.strictObject({ before: fieldsSchema, after: fieldsSchema })
})

export const changeSchema: z.ZodType<Change> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('page.drafted'),
    draft: draftSchema,
    stages: z.record(z.string(), z.number())
  }),
  z.strictObject({
    kind: z.literal('paragraph.edited'),
    paragraph: paragraphIdSchema,
    steps: z.array(stepSchema)
  }),
  z.strictObject({
    kind: z.literal('paragraph.split'),
    paragraph: paragraphIdSchema,
    at: z.int().nonnegative(),
    tail: paragraphIdSchema
  }),
  z.strictObject({
    kind: z.literal('paragraph.joined'),
    paragraph: paragraphIdSchema,
    next: paragraphIdSchema
  }),
  z.strictObject({ kind: z.literal('paragraph.role-set'), paragraph: paragraphIdSchema, role: roleSchema }),
  z.strictObject({
    kind: z.literal('paragraph.restored'),
    paragraph: paragraphIdSchema,
    step: stepSchema,
    runs: z.array(runSchema)
  }),
  z.strictObject({
    kind: z.literal('paragraphs.moved'),
    paragraphs: z.array(paragraphIdSchema),
    to: destinationSchema
  }),
  z.strictObject({
    kind: z.literal('paragraph.repeated'),
    paragraph: paragraphIdSchema,
    of: paragraphIdSchema
  }),
  z.strictObject({
    kind: z.literal('article.started'),
    article: articleId,
    paragraphs: z.array(paragraphIdSchema),
    before: articleId.nullable()
  }),
  z.strictObject({ kind: z.literal('article.moved'), article: articleId, before: articleId.nullable() }),
  z.strictObject({ kind: z.literal('mention.added'), mention: mentionSchema }),
  z.strictObject({ kind: z.literal('mention.removed'), mention: mentionId }),
  z.strictObject({ kind: z.literal('mention.retyped'), mention: mentionId, type: mentionTypeSchema }),
  z.strictObject({
    kind: z.literal('mention.resized'),
    mention: mentionId,
    start: z.int().nonnegative(),
    end: z.int().positive()
  }),
  z.strictObject({ kind: z.literal('mention.doubted'), mention: mentionId, doubtful: z.boolean() }),
  z.strictObject({
    kind: z.literal('mentions.decided'),
    mentions: z.array(mentionId),
    status: mentionStatusSchema
  }),
  z.strictObject({
    kind: z.literal('mentions.linked'),
    mentions: z.array(mentionId),
    entity: entityIdSchema.nullable()
  }),
  z.strictObject({ kind: z.literal('mentions.suggested'), mentions: z.array(mentionSchema) }),
  z.strictObject({
    kind: z.literal('conflict.settled'),
    verdict: z.enum(CONFLICT_VERDICTS),
    mine: mentionId.nullable(),
    theirs: orphanSchema.nullable(),
    reader: z.string().max(100)
  }),
  z.strictObject({ kind: z.literal('orphan.dismissed'), mention: mentionId }),
  z.strictObject({
    kind: z.literal('flag.settled'),
    flag: idSchema<FlagId>(),
    settled: z.enum(['accepted', 'dismissed']).nullable(),
    because: z.string().exactOptional()
  }),
  z.strictObject({ kind: z.literal('note.added'), note: noteSchema }),
  z.strictObject({ kind: z.literal('note.rewritten'), note: noteId, text: z.string() }),
  z.strictObject({ kind: z.literal('note.removed'), note: noteId }),
  z.strictObject({ kind: z.literal('assignee.set'), assignee: z.string().min(1).nullable() }),
  z.strictObject({ kind: z.literal('status.set'), status: statusSchema }),
  z.strictObject({ kind: z.literal('revision.undone'), target: revisionIdSchema, restore: statePatchSchema }),
  z.strictObject({ kind: z.literal('page.restored'), to: revisionIdSchema, restore: statePatchSchema }),
  z.strictObject({
    kind: z.literal('page.redrafted'),
    stages: z.record(z.string(), z.number()),
    restore: statePatchSchema
  })
])

export const revisionSchema: z.ZodType<Revision> = z.strictObject({
  id: revisionIdSchema,
  page: pageIdSchema,
  change: changeSchema,
  parent: revisionIdSchema.nullable(),
  beforeHash: hashSchema,
  afterHash: hashSchema,
  actor: z.string(),
  at: z.iso.datetime(),
  group: revisionIdSchema.exactOptional()
})
