/** Character classes that rules and stages share. All take one character or a whole text, as named. */

const HAN = /\p{Script=Han}/u
/** All of the block are Chinese characters; none stands before the radicals. */
const UNIFIED_START = 0x4e00
const UNIFIED_END = 0x9fff
const HAN_START = 0x2e80
const CJK_PUNCTUATION =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’—…·]/u

/** A Chinese character (also those beyond the BMP, and compatibility ideographs). */
export function isHan(character: string): boolean {
  const unit = character.charCodeAt(0)
  // Nearly every question is answered here, ten times as fast as by the expression.
  if (unit >= UNIFIED_START && unit <= UNIFIED_END) return true
  return (unit >= HAN_START || character.length > 1) && HAN.test(character)
}

/** Full-width punctuation, and the quotes, dashes and dots that Chinese text shares with other scripts. */
export const isCjkPunctuation = (character: string): boolean => CJK_PUNCTUATION.test(character)

export const isLatin = (character: string): boolean => /\p{Script=Latin}/u.test(character)

export const isDigit = (character: string): boolean => /[0-9]/.test(character)

export const isSpace = (character: string): boolean => /\s/.test(character)

/** Number of Chinese characters in `text`. */
export function countHan(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= UNIFIED_START && unit <= UNIFIED_END) count += 1
    else if (unit >= HAN_START) {
      const character = String.fromCodePoint(text.codePointAt(i)!)
      if (HAN.test(character)) count += 1
      i += character.length - 1
    }
  }
  return count
}
