import type { NameRole } from '../lexicon'
import type { Lattice } from './lattice'

/** One text as recognisers see it: its characters, and the tokens that it was cut into. */
export interface Reading {
  readonly text: string
  readonly tokens: Lattice
}

/** The text of a token. */
export const wordOf = ({ text, tokens }: Reading, token: number): string =>
  text.slice(tokens.starts[token], tokens.ends[token])

/** 0 (`unknown`) beyond either end. */
export const classOf = ({ tokens }: Reading, token: number): NameRole =>
  (token >= 0 && token < tokens.count ? tokens.classes[token]! : 0) as NameRole

export const lengthOf = ({ tokens }: Reading, token: number): number =>
  tokens.ends[token]! - tokens.starts[token]!
