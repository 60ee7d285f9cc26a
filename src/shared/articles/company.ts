import { foldText } from '../text'

/** Enough of a text to compare its wording. */
const MOST_CHARS = 800
const LENGTHS = [2, 3] as const
/** Of the texts that have a term, the last ones are asked. */
const MOST_TEXTS = 16

/** A term that a text has in common with texts before it, and how rare it is. */
export interface SharedTerm {
  readonly rarity: number
  readonly texts: readonly number[]
}

/**
 * For each text, the terms that texts before it have too: words of Latin letters, n-grams of two and three
 * characters of Chinese. `known` texts stand
 * before all others. Each text is given in pieces.
 */
export function shareTerms(
  texts: readonly (readonly string[])[],
  known: ReadonlySet<number>
): SharedTerm[][] {
  const terms = texts.map(termsOf)
  const frequency = countTerms(terms)
  const textsWith = new Map<string, number[]>()
  const read = (text: number) => {
    for (const term of terms[text]!) {
      if (frequency.get(term)! < 2) continue
      const list = textsWith.get(term)
      if (list) list.push(text)
      else textsWith.set(term, [text])
    }
  }
  for (const text of known) read(text)
  return terms.map((own, text) => {
    const shared = [...own].flatMap((term): SharedTerm[] => {
      const others =
        textsWith
          .get(term)
          ?.slice(-MOST_TEXTS)
          .filter((other) => other !== text) ?? []
      if (others.length === 0) return []
      return [{ rarity: Math.log((1 + terms.length) / frequency.get(term)!), texts: others }]
    })
    if (!known.has(text)) read(text)
    return shared
  })
}

function countTerms(terms: readonly ReadonlySet<string>[]): Map<string, number> {
  const frequency = new Map<string, number>()
  for (const own of terms) for (const term of own) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return frequency
}

function termsOf(pieces: readonly string[]): Set<string> {
  const terms = new Set<string>()
  let left = MOST_CHARS
  for (const piece of pieces) {
    if (left <= 0) break
    const text = piece.slice(0, left)
    left -= text.length
    const folded = foldText(text)
    for (const { 0: word } of folded.matchAll(/[\p{Script=Latin}\p{M}]{4,}/gu)) terms.add(word.toLowerCase())
    for (const { 0: run } of folded.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      for (let i = 0; i < run.length; i++) {
        for (const length of LENGTHS) {
          const term = run.slice(i, i + length)
          if (term.length === length && /\p{Script=Han}/u.test(term)) terms.add(term)
        }
      }
    }
  }
  return terms
}
