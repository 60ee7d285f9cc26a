import type { Replacement, Step } from '../model'
import { Kind, mayHold } from './characters'

/** Four or more single letters in a row. */
const ROW =
  /(?<![\p{Script=Latin}\p{M}\d'’.-])\p{Script=Latin}(?:[ \u00a0]{1,5}\p{Script=Latin}){3,}(?![\p{Script=Latin}\p{M}\d'’.-])/gu
/** In a longer word the gaps between words would be lost with the others. */
const MOST_LETTERS = 14
/** `D e l t a` or `G A Z E T T E`; a row like `A I x T` is none. */
const WORD = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u

/**
 * Latin words that were set wide, `D e l t a   I n c` or `G A Z E T T E`: the narrowest gaps go, a wider one
 * becomes the one space between two words. Letters in the order of the alphabet are a list.
 */
export function removeLatinSpacing(text: string): Step {
  if (!mayHold(text, Kind.latin) || !mayHold(text, Kind.space)) return []
  if (!/\p{Script=Latin}[ \u00a0]+\p{Script=Latin}[ \u00a0]/u.test(text)) return []
  return [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => {
    const gaps = [...row.matchAll(/[ \u00a0]+/g)]
    const narrowest = Math.min(...gaps.map((gap) => gap[0].length))
    const words = row
      .split(new RegExp(`[ \u00a0]{${narrowest + 1},}`))
      .map((word) => word.split(/[ \u00a0]+/))
    if (!words.every(isWord)) return []
    return gaps.flatMap((gap): Replacement[] => {
      const inserted = gap[0].length > narrowest ? ' ' : ''
      return gap[0] === inserted ? [] : [{ at: index + gap.index, removed: gap[0], inserted }]
    })
  })
}

function isWord(letters: readonly string[]): boolean {
  return letters.length <= MOST_LETTERS && WORD.test(letters.join('')) && !isAlphabet(letters)
}

function isAlphabet(letters: readonly string[]): boolean {
  return (
    letters.length > 2 &&
    letters.every((letter, i) => i === 0 || letter.codePointAt(0)! === letters[i - 1]!.codePointAt(0)! + 1)
  )
}
