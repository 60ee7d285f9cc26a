import { LATIN_LIKE, KANA_LIKE } from '../lexicon'
import type { Paragraph } from '../model'
import { Kind, mayHold } from '../text'
import { eachParagraph, type Check, type Finding } from './finding'

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/gu
/** A Katakana letter alone between Chinese characters. */
const LONE_KANA = /(?<=\p{Script=Han})[\p{Script=Katakana}ー](?=\p{Script=Han})/gu
/** A letter between the digits of a number: `2O25`. */
const LETTER_IN_NUMBER = /(?<![\p{Script=Latin}\d])\d+[OoIl|](?=\d)[\dOoIl|]*(?!\p{Script=Latin})/gu
/** A digit inside a word of small letters: `c0mpany`. */
const DIGIT_IN_WORD = /(?<![\p{Script=Latin}\d./@-])\p{Lu}?\p{Ll}+[01]\p{Ll}+(?![\d/@-]|\.\p{L})/gu
/** Scripts whose letters stand among digits by mistake. */
const LETTERS = Kind.latin | Kind.cyrillicOrGreek
/** No Japanese sentence goes without Hiragana. */
const JAPANESE = /\p{Script=Hiragana}/u

/** Letters of two scripts, or digits and letters, in one word: one was taken for the other. */
export const mixedScript: Check = {
  name: 'mixed-script',
  severity: 'doubtful',
  find: eachParagraph((paragraph) => [
    ...foreignLetters(paragraph),
    ...loneKana(paragraph),
    ...digits(paragraph)
  ])
}

function foreignLetters({ id, text }: Paragraph): Finding[] {
  if (!mayHold(text, Kind.cyrillicOrGreek)) return []
  return [...text.matchAll(WORD)]
    .filter(({ 0: word }) => FOREIGN.test(word) && /\p{Script=Latin}/u.test(word))
    .flatMap(({ 0: word, index }) => {
      const meant = [...word].map((letter) => LATIN_LIKE[letter] ?? letter).join('')
      if (meant === word || FOREIGN.test(meant)) return []
      return [
        { paragraph: id, start: index, end: index + word.length, values: { text: word }, suggestion: meant }
      ]
    })
}

function loneKana({ id, text }: Paragraph): Finding[] {
  if (!mayHold(text, Kind.katakana) || JAPANESE.test(text)) return []
  return [...text.matchAll(LONE_KANA)].flatMap(({ 0: letter, index }) => {
    const meant = KANA_LIKE[letter]
    if (meant === undefined) return []
    return [{ paragraph: id, start: index, end: index + 1, values: { text: letter }, suggestion: meant }]
  })
}

function digits({ id, text }: Paragraph): Finding[] {
  if (!mayHold(text, Kind.digit) || !(mayHold(text, LETTERS) || text.includes('|'))) return []
  const numbers = [...text.matchAll(LETTER_IN_NUMBER)].map(({ 0: found, index }) => ({
    found,
    index,
    meant: found.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1')
  }))
  const words = [...text.matchAll(DIGIT_IN_WORD)].map(({ 0: found, index }) => ({
    found,
    index,
    meant: found.replace(/0/g, 'o').replace(/1/g, 'l')
  }))
  return [...numbers, ...words].map(({ found, index, meant }) => ({
    paragraph: id,
    start: index,
    end: index + found.length,
    values: { text: found },
    suggestion: meant
  }))
}
