import type { Replacement, Step } from '../model'

/** Four or more letters, each followed by the same gap as the others. */
const SPACED =
  /(?<![\p{Script=Latin}\p{M}\d'’.-])\p{Script=Latin}(?:([ \u00a0]{1,3})\p{Script=Latin})(?:\1\p{Script=Latin}){2,}(?![\p{Script=Latin}\p{M}\d'’.-])/gu
/** In a longer row the gaps between its words would be lost with the others. */
const MOST_LETTERS = 14
/** `D e l t a` or `G A Z E T T E`; a row like `a b c d` or `A I T x` is none of one word. */
const WORD = /^(?:\p{Lu}\p{Ll}+|\p{Lu}+|\p{Ll}+)$/u

/**
 * A Latin word that was set wide, `D e l t a` or `G A Z E T T E`: each gap goes. Letters in the order of the
 * alphabet are a list, and a single letter beside a word is none: `I saw a b`.
 */
export function removeLatinSpacing(text: string): Step {
  if (!text.includes(' ') && !text.includes('\u00a0')) return []
  const step: Replacement[] = []
  for (const { 0: found, 1: gap, index } of text.matchAll(SPACED)) {
    const letters = found.split(gap!)
    if (letters.length > MOST_LETTERS || !WORD.test(letters.join('')) || isAlphabet(letters)) continue
    let at = index
    for (const letter of letters.slice(0, -1)) {
      at += letter.length
      step.push({ at, removed: gap!, inserted: '' })
      at += gap!.length
    }
  }
  return step
}

function isAlphabet(letters: readonly string[]): boolean {
  return letters.every(
    (letter, i) => i === 0 || letter.codePointAt(0)! === letters[i - 1]!.codePointAt(0)! + 1
  )
}
