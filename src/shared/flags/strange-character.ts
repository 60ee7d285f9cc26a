import type { Paragraph } from '../model'
import { paragraphsOf, type Check, type Finding } from './finding'

/** Replacement, private-use, control and invisible characters, and halves of surrogate pairs. */
const STRANGE = /(?:\ufffd|\p{Co}|\p{Cc}|\p{Cs}|[\u200b-\u200f\u202a-\u202e\u2060\ufeff])+/gu
/** A paragraph full of them needs no flag for each. */
const MOST_PER_PARAGRAPH = 50

/** Characters that no newspaper prints: a decoder or an OCR engine left them. */
export const strangeCharacter: Check = {
  name: 'strange-character',
  severity: 'severe',
  find: (article, draft) => strangeCharactersOf(paragraphsOf(article, draft))
}

/** Their places, also in paragraphs of no article. */
export function strangeCharactersOf(paragraphs: readonly Paragraph[]): Finding[] {
  return paragraphs.flatMap(({ id, text }) =>
    [...firstMatches(text)].map(({ 0: found, index }) => ({
      paragraph: id,
      start: index,
      end: index + found.length,
      values: { code: codeOf(found) }
    }))
  )
}

function* firstMatches(text: string): Generator<RegExpExecArray> {
  let left = MOST_PER_PARAGRAPH
  for (const match of text.matchAll(STRANGE)) {
    if (left-- === 0) return
    yield match
  }
}

const codeOf = (text: string): string =>
  `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
