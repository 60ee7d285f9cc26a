import type { Span } from '../model'

/** What a person looks for, and which differences do not matter. */
export interface Query {
  readonly text: string
  /** `text` is a regular expression. */
  readonly regexp: boolean
  readonly matchCase: boolean
  /** Full-width and half-width forms, and kinds of quotes, are the same. */
  readonly anyWidth: boolean
  /** Traditional and Simplified forms of a character are the same. */
  readonly anyVariant: boolean
}

/** Nothing is looked for. */
export const NO_QUERY: Query = {
  text: '',
  regexp: false,
  matchCase: false,
  anyWidth: false,
  anyVariant: false
}

/** One place of a text, in UTF-16 code units; never empty, never a part of a character. */
export interface Hit extends Span {
  /** What the groups of a regular expression hold, from the first; '' for one that took no part. */
  readonly groups?: readonly string[]
}

/** Why a query cannot be looked for. Locale keys under `search:error`. */
export const QUERY_ERRORS = [
  'empty',
  'too-long',
  'open-bracket',
  'open-parenthesis',
  'closed-parenthesis',
  'nothing-to-repeat',
  'too-many-repeats',
  'bad-range',
  'bad-escape',
  'not-linear',
  'bad-pattern'
] as const
export type QueryError = (typeof QUERY_ERRORS)[number]
