// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a declaration of another package cannot be imported
/// <reference path="../lexicon/opencc-js.d.ts" />
import SIMPLIFIED from 'opencc-js/dict/TSCharacters'
import type { Query } from './query'

/** Which differences a folding takes away. */
export type Folds = Pick<Query, 'matchCase' | 'anyWidth' | 'anyVariant'>

/** Takes every difference away that any query may: what it finds, the folding of a query has to confirm. */
export const FOLD_ALL: Folds = { matchCase: false, anyWidth: true, anyVariant: true }

const UNITS = 2 ** 16
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '“”„‟「」『』〝〞＂'],
  ["'", '‘’‚‛＇']
]
const FIRST_FULL_WIDTH = 0xff01
const LAST_FULL_WIDTH = 0xff5e
const WIDTH_SHIFT = 0xfee0
const IDEOGRAPHIC_SPACE = 0x3000

const foldings = new Map<number, Folding>()

/** The folding of these differences; each is built once. */
export function foldingOf({ matchCase, anyWidth, anyVariant }: Folds): Folding {
  const key = (matchCase ? 1 : 0) | (anyWidth ? 2 : 0) | (anyVariant ? 4 : 0)
  const known = foldings.get(key) ?? new Folding({ matchCase, anyWidth, anyVariant })
  foldings.set(key, known)
  return known
}

/** Gives texts that differ only in what does not matter one form. Law: the length stays, unit for unit. */
export class Folding {
  private readonly to = Uint16Array.from({ length: UNITS }, (_, unit) => unit)
  /** Pairs beyond the basic plane, as one text each; null where variants matter. */
  private readonly beyond: ReadonlyMap<string, string>
  readonly isNone: boolean

  constructor({ matchCase, anyWidth, anyVariant }: Folds) {
    this.isNone = matchCase && !anyWidth && !anyVariant
    this.beyond = anyVariant ? this.readVariants() : new Map()
    if (anyWidth) this.readWidths()
    if (!matchCase) this.readCases()
  }

  /** `text` in the one form. Where nothing changes it is the same string. */
  fold(text: string): string {
    if (this.isNone) return text
    const { to } = this
    const parts: string[] = []
    let from = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const folded = to[unit]!
      if (folded === unit) {
        if (unit >= 0xd840 && unit < 0xdc00 && this.beyond.size > 0) {
          const pair = this.beyond.get(text.slice(i, i + 2))
          if (pair !== undefined) {
            parts.push(text.slice(from, i), pair)
            from = i + 2
            i += 1
          }
        }
        continue
      }
      if (from < i) parts.push(text.slice(from, i))
      parts.push(String.fromCharCode(folded))
      from = i + 1
    }
    if (from === 0) return text
    parts.push(text.slice(from))
    return parts.join('')
  }

  private readVariants(): Map<string, string> {
    const beyond = new Map<string, string>()
    for (const pair of SIMPLIFIED.split('|')) {
      const [from = '', to = ''] = pair.split(' ')
      if (from.length !== to.length) continue
      if (from.length === 1) this.to[from.charCodeAt(0)] = to.charCodeAt(0)
      else beyond.set(from, to)
    }
    // A simplified form that the table takes for the traditional one of a third.
    for (let unit = 0; unit < UNITS; unit++) this.to[unit] = this.to[this.to[unit]!]!
    return beyond
  }

  private readWidths(): void {
    for (let unit = FIRST_FULL_WIDTH; unit <= LAST_FULL_WIDTH; unit++) this.to[unit] = unit - WIDTH_SHIFT
    this.to[IDEOGRAPHIC_SPACE] = 0x20
    this.to[0xa0] = 0x20
    for (const [mark, forms] of QUOTES) {
      for (const form of forms) this.to[form.charCodeAt(0)] = mark.charCodeAt(0)
    }
  }

  private readCases(): void {
    for (let unit = 0; unit < UNITS; unit++) {
      const lower = String.fromCharCode(this.to[unit]!).toLowerCase()
      if (lower.length === 1) this.to[unit] = lower.charCodeAt(0)
    }
  }
}
