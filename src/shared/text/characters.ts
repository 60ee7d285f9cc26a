/** Character classes that rules and stages share. All take one character or a whole text, as named. */

const HAN = /\p{Script=Han}/u
const CJK_PUNCTUATION =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’—…·]/u

/** A Chinese character (also those beyond the BMP, and compatibility ideographs). */
export const isHan = (character: string): boolean => HAN.test(character)

/** Full-width punctuation, and the quotes, dashes and dots that Chinese text shares with other scripts. */
export const isCjkPunctuation = (character: string): boolean => CJK_PUNCTUATION.test(character)

export const isLatin = (character: string): boolean => /\p{Script=Latin}/u.test(character)

export const isDigit = (character: string): boolean => /[0-9]/.test(character)

export const isSpace = (character: string): boolean => /\s/.test(character)

/** Number of Chinese characters in `text`. */
export const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0
