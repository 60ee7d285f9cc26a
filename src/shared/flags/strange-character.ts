import type { Paragraph } from '../model'
import { Kind, mayHold } from '../text'
import { paragraphsOf, type Check, type Finding } from './finding'

/**
 * Replacement, private-use, control and invisible characters, halves of surrogate pairs, the marks of a glyph that is
 * missing, radicals in place of characters, and what a wrong decoder makes of UTF-8.
 */
const STRANGE =
  /(?:[\ufffc\ufffd\u3013]|\p{Co}|\p{Cc}|\p{Cs}|[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])+|[\u2e80-\u2fd5]|(?:锟斤拷?)+|â€[™œ\u009d“”¦]|Ã[©¨¤¶¼]/gu
const RADICAL = /^[\u2e80-\u2fd5]$/u
const INVISIBLE = /^(?:[\p{Cc}\p{Cf}])+$/u
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
      values: { code: codeOf(found) },
      ...suggestionFor(found)
    }))
  )
}

function* firstMatches(text: string): Generator<RegExpExecArray> {
  if (!mayHold(text, Kind.strange)) return
  let left = MOST_PER_PARAGRAPH
  for (const match of text.matchAll(STRANGE)) {
    if (left-- === 0) return
    yield match
  }
}

/** A radical has its character; what cannot be seen can go. Of all else, the text tells nothing. */
function suggestionFor(found: string): Pick<Finding, 'suggestion'> {
  if (INVISIBLE.test(found)) return { suggestion: '' }
  const character = RADICAL.test(found) ? found.normalize('NFKC') : found
  return character === found ? {} : { suggestion: character }
}

const codeOf = (text: string): string =>
  `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
