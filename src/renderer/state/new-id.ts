import { monotonicFactory } from 'ulid'

/** A ULID that is greater than every one before it, also within one millisecond. */
export const newId: () => string = monotonicFactory()
