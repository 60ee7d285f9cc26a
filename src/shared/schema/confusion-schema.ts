import { z } from 'zod'
import { NEIGHBOUR_KINDS } from '../model'
import type { Confusion } from '../model'

const text = z.string().max(64)
const kind = z.enum(NEIGHBOUR_KINDS)

export const confusionSchema: z.ZodType<Confusion> = z.strictObject({
  was: text,
  now: text,
  before: text,
  after: text,
  beforeKind: kind.exactOptional(),
  afterKind: kind.exactOptional()
})
