import type { PageWords } from './page-words'

/** Enough of a text to compare its wording. */
const MOST_CHARS = 800
/** Of the texts that have a term, the last ones are asked. */
const MOST_TEXTS = 16

/** A term that a text has in common with texts before it, and how much that tells. */
export interface SharedTerm {
  readonly nats: number
  readonly texts: readonly number[]
}

/**
 * For each text, the words and names that texts before it have too. `known` texts stand before all others. Each text is
 * given in pieces.
 */
export function shareTerms(
  texts: readonly (readonly string[])[],
  known: ReadonlySet<number>,
  words: PageWords
): SharedTerm[][] {
  const terms = texts.map((pieces) => termsOf(pieces, words))
  const frequency = countTerms(terms)
  const textsWith = new Map<number, number[]>()
  const read = (text: number) => {
    for (const term of terms[text]!.keys()) {
      if (frequency.get(term)! < 2) continue
      const list = textsWith.get(term)
      if (list) list.push(text)
      else textsWith.set(term, [text])
    }
  }
  for (const text of known) read(text)
  return terms.map((own, text) => {
    const shared: SharedTerm[] = []
    for (const [term, nats] of own) {
      const others = textsWith.get(term)
      if (!others) continue
      const asked = others.slice(-MOST_TEXTS).filter((other) => other !== text)
      const isCommon = Math.log(frequency.get(term)!) / Math.log(1 + terms.length)
      if (asked.length > 0) shared.push({ nats: nats * (1 - isCommon / 2), texts: asked })
    }
    if (!known.has(text)) read(text)
    return shared
  })
}

function countTerms(terms: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const frequency = new Map<number, number>()
  for (const own of terms) for (const term of own.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return frequency
}

function termsOf(pieces: readonly string[], words: PageWords): Map<number, number> {
  const terms = new Map<number, number>()
  let left = MOST_CHARS
  for (const piece of pieces) {
    if (left <= 0) break
    const text = piece.slice(0, left)
    left -= text.length
    words.each(text, (term, nats) => terms.set(term, nats))
  }
  return terms
}
