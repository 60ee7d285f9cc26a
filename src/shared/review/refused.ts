/** A change that does not fit the state it was made for; the state is as it was. */
export class ChangeRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    detail: string
  ) {
    super(`${reason}: ${detail}`)
    this.name = 'ChangeRefused'
  }
}

/** Locale keys under `refused`. */
export const REFUSAL_REASONS = [
  'no-such-record',
  'text-differs',
  'not-neighbours',
  'line-break',
  'outside-text',
  'changed-since',
  'page-not-finished',
  'open-severe-flags',
  'corrected-by-same',
  'no-such-place',
  'repeats-itself',
  'other-raw-text',
  'not-storable',
  'other-type',
  'merged-already',
  'still-merged',
  'still-linked'
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]
