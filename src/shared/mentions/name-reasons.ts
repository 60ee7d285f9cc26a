import type { NameReasonCode, Reason } from '../model'

const made = new Map<string, readonly Reason[]>()

/** A reason without values: one object for all that give it. */
export function because(code: NameReasonCode): readonly Reason[] {
  const known = made.get(code) ?? [{ code }]
  made.set(code, known)
  return known
}
