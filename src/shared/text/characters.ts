import { PAIRS } from '../lexicon'

/** Character classes that rules and stages share. All take one character or a whole text, as named. */

const HAN = /\p{Script=Han}/u
const CJK_PUNCTUATION =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’—…·]/u

/** Kinds of characters; a text may hold several, so they are bits. */
export const Kind = {
  han: 1,
  latin: 2,
  /** `0` to `9`. */
  digit: 4,
  space: 8,
  cjkPunctuation: 16,
  /** A letter or number of any script. */
  word: 32,
  katakana: 64,
  /** Letters that look like Latin ones. */
  cyrillicOrGreek: 128,
  /** Controls, private use, formats, radicals, blanks for a glyph, and what begins UTF-8 that was decoded wrong. */
  strange: 256,
  /** Marks that stand in both widths, and curly quotes. */
  twoForms: 512,
  /** Half of a surrogate pair: of what kind, only both tell. */
  half: 1024,
  /** Opens or closes a quotation, title or bracket. */
  pair: 2048,
  /** Begins what is left of Markdown and HTML. */
  markup: 4096,
  /** Ends a clause. */
  clauseEnd: 8192,
  /** A letter of any script. */
  letter: 16384,
  /** Marks, bullets and ligatures that software leaves in a line. */
  residue: 32768
} as const

const CLASSES: readonly (readonly [kind: number, members: RegExp])[] = [
  [Kind.han, /\p{Script=Han}/gu],
  [Kind.latin, /\p{Script=Latin}/gu],
  [Kind.digit, /[0-9]/g],
  [Kind.space, /\s/g],
  [Kind.cjkPunctuation, new RegExp(CJK_PUNCTUATION, 'gu')],
  [Kind.word, /[\p{L}\p{N}]/gu],
  [Kind.letter, /\p{L}/gu],
  [Kind.katakana, /[\p{Script=Katakana}ー]/gu],
  [Kind.cyrillicOrGreek, /[\p{Script=Cyrillic}\p{Script=Greek}]/gu],
  [Kind.strange, /[\p{C}\u2e80-\u2fd5\u3013\ufffc\ufffd锟âÃ]/gu],
  [Kind.twoForms, /[,:;?!()“”‘’]/g],
  [Kind.residue, /[<&#*_`~\\■◆●▪◼•\ufb00-\ufb06]/g],
  [Kind.markup, /[*#~`<&![\\|]/g],
  [Kind.clauseEnd, /[，。！？；,!?;]/g],
  [Kind.pair, new RegExp(`[${[...Object.entries(PAIRS).flat()].map((mark) => `\\${mark}`).join('')}]`, 'g')]
]
const FIRST_SURROGATE = 0xd800
const BEHIND_SURROGATES = 0xe000

/**
 * The kinds of each UTF-16 unit. A look-up takes a nanosecond, an expression with `\p{…}` ten to a hundred, and the
 * stages ask about each character of a page many times.
 */
const kinds = new Uint16Array(2 ** 16)
readKinds(0, FIRST_SURROGATE)
kinds.fill(Kind.half, FIRST_SURROGATE, BEHIND_SURROGATES)
readKinds(BEHIND_SURROGATES, 2 ** 16)

function readKinds(first: number, end: number): void {
  const units = Array.from({ length: end - first }, (_, i) => String.fromCharCode(first + i)).join('')
  for (const [kind, members] of CLASSES) {
    for (const { index } of units.matchAll(members)) kinds[first + index]! |= kind
  }
}

/** The kinds of a UTF-16 unit; of none (NaN) those of U+0000. */
export const kindsOf = (unit: number): number => kinds[unit & 0xffff]!

let lastText = ''
let lastKinds = 0

/**
 * Whether `text` may hold characters of one of `wanted`: never false where it does. Many rules ask this of one text one
 * after the other, so the last answer is kept.
 */
export function mayHold(text: string, wanted: number): boolean {
  if (text !== lastText) {
    let all = 0
    for (let i = 0; i < text.length; i++) all |= kinds[text.charCodeAt(i)]!
    lastText = text
    lastKinds = all
  }
  return (lastKinds & (wanted | Kind.half)) !== 0
}

const isSurrogate = (unit: number): boolean => unit >= FIRST_SURROGATE && unit < BEHIND_SURROGATES

/** A Chinese character (also those beyond the BMP, and compatibility ideographs). */
export function isHan(character: string): boolean {
  const unit = character.charCodeAt(0)
  return isSurrogate(unit) ? HAN.test(character) : (kindsOf(unit) & Kind.han) !== 0
}

/** Whether the one unit at `at` is a Chinese character; half of a pair is none. */
export const isHanAt = (text: string, at: number): boolean => (kindsOf(text.charCodeAt(at)) & Kind.han) !== 0

/** Of a kind that has no members beyond the BMP. */
const isBasic = (character: string, kind: number): boolean => (kindsOf(character.charCodeAt(0)) & kind) !== 0

/** Full-width punctuation, and the quotes, dashes and dots that Chinese text shares with other scripts. */
export const isCjkPunctuation = (character: string): boolean => isBasic(character, Kind.cjkPunctuation)

export function isLatin(character: string): boolean {
  const unit = character.charCodeAt(0)
  return isSurrogate(unit) ? /\p{Script=Latin}/u.test(character) : (kindsOf(unit) & Kind.latin) !== 0
}

export const isDigit = (character: string): boolean => isBasic(character, Kind.digit)

export const isSpace = (character: string): boolean => isBasic(character, Kind.space)

export const isSpaceAt = (text: string, at: number): boolean =>
  (kindsOf(text.charCodeAt(at)) & Kind.space) !== 0

/** Whether the unit at `at` is of a letter or number, or of a pair that is one. */
export function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (!isSurrogate(unit)) return (kindsOf(unit) & Kind.word) !== 0
  const isSecond = unit >= 0xdc00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return /^[\p{L}\p{N}]/u.test(text.slice(isSecond ? at - 1 : at, at + 2))
}

/** Whether a letter begins at `at`. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (!isSurrogate(unit)) return (kindsOf(unit) & Kind.letter) !== 0
  return /^\p{L}/u.test(text.slice(at, at + 2))
}

/** Where the run of letters and numbers that begins at `start` ends: `start` itself where none does. */
export function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isWordAt(text, end)) end += 1
  return end
}

/** Where the run of Chinese characters that begins at `start` ends. */
export function hanEnd(text: string, start: number): number {
  let end = start
  for (let length = hanLength(text, end); length > 0; length = hanLength(text, end)) end += length
  return end
}

/** Where the run of Chinese characters that ends at `end` begins. */
export function hanStart(text: string, end: number): number {
  let start = end
  while (start > 0) {
    if (isHanAt(text, start - 1)) start -= 1
    else if (start > 1 && hanLength(text, start - 2) === 2) start -= 2
    else break
  }
  return start
}

/** Units of the Chinese character at `at`; 0 if it is none. */
function hanLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (!isSurrogate(unit)) return kindsOf(unit) & Kind.han
  const code = text.codePointAt(at)!
  return code > 0xffff && HAN.test(String.fromCodePoint(code)) ? 2 : 0
}

/** Number of Chinese characters in `text`. */
export function countHan(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (!isSurrogate(unit)) count += kinds[unit]! & Kind.han
    else {
      const character = String.fromCodePoint(text.codePointAt(i)!)
      if (HAN.test(character)) count += 1
      i += character.length - 1
    }
  }
  return count
}
