import { z } from 'zod'
import { AUTHORITIES } from '../model'
import type {
  Authority,
  Coordinates,
  Entity,
  EntityFields,
  EntityPatch,
  FieldsPatch,
  RegistryChange,
  RegistryRevision
} from '../model'
import { entityIdSchema, mentionTypeSchema } from './draft-schema'
import { hashSchema, revisionIdSchema } from './revision-schema'

const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
const name = z.string().min(1).max(500)
const names = z.array(name).max(1000)
const role = z.string().min(1).max(500)
const note = z.string().min(1).max(20_000)
const entityIds = z.array(entityIdSchema)

const coordinatesSchema: z.ZodType<Coordinates> = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180)
})

const authoritiesSchema = z.partialRecord(
  z.enum(AUTHORITIES),
  z.string().min(1).max(200)
) as unknown as z.ZodType<Partial<Record<Authority, string>>>

export const entitySchema: z.ZodType<Entity> = z.strictObject({
  id: entityIdSchema,
  type: mentionTypeSchema,
  name,
  variants: names,
  role: role.exactOptional(),
  from: partialDate.exactOptional(),
  to: partialDate.exactOptional(),
  note: note.exactOptional(),
  coordinates: coordinatesSchema.exactOptional(),
  authorities: authoritiesSchema.exactOptional(),
  notSameAs: entityIds.exactOptional(),
  mergedInto: entityIdSchema.exactOptional()
})

const fieldsSchema: z.ZodType<EntityFields> = z.strictObject({
  name: name.exactOptional(),
  variants: names.exactOptional(),
  role: role.nullable().exactOptional(),
  from: partialDate.nullable().exactOptional(),
  to: partialDate.nullable().exactOptional(),
  note: note.nullable().exactOptional(),
  coordinates: coordinatesSchema.nullable().exactOptional(),
  authorities: authoritiesSchema.nullable().exactOptional(),
  notSameAs: entityIds.nullable().exactOptional(),
  mergedInto: entityIdSchema.nullable().exactOptional()
})

const fieldsPatchSchema: z.ZodType<FieldsPatch> = z.strictObject({
  before: fieldsSchema,
  after: fieldsSchema
})

const entityPatchSchema: z.ZodType<EntityPatch> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), entity: entitySchema }),
  z.strictObject({ kind: z.literal('removed'), entity: entitySchema }),
  z.strictObject({ kind: z.literal('changed'), fields: fieldsPatchSchema })
])

export const registryChangeSchema: z.ZodType<RegistryChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entity.added'), entity: entitySchema }),
  z.strictObject({
    kind: z.literal('entity.changed'),
    entity: entityIdSchema,
    fields: fieldsPatchSchema
  }),
  z.strictObject({ kind: z.literal('entity.removed'), entity: entitySchema }),
  z.strictObject({ kind: z.literal('entities.merged'), into: entityIdSchema, from: entityIds.min(1) }),
  z.strictObject({
    kind: z.literal('entities.imported'),
    added: z.array(entitySchema),
    changed: z.record(entityIdSchema, fieldsPatchSchema)
  }),
  z.strictObject({
    kind: z.literal('registry.undone'),
    target: revisionIdSchema,
    restore: z.record(entityIdSchema, entityPatchSchema)
  })
])

export const registryRevisionSchema: z.ZodType<RegistryRevision> = z.strictObject({
  id: revisionIdSchema,
  change: registryChangeSchema,
  parent: revisionIdSchema.nullable(),
  beforeHash: hashSchema,
  afterHash: hashSchema,
  actor: z.string(),
  at: z.iso.datetime(),
  group: revisionIdSchema.exactOptional()
})
