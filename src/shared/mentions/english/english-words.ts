import { ENGLISH_NO_NAMES } from '../../lexicon'

/** A word of Latin letters as it stands, without what is no part of a name: a closing stop, `'s`. */
export interface LatinWord {
  readonly start: number
  readonly end: number
  readonly word: string
  /** As a sentence writes it in its middle: a headline's capitals are put down. */
  readonly plain: string
  readonly kind: 'lower' | 'capital' | 'initial' | 'capitals'
  /** Whether it is the first of its sentence, where the capital says nothing. */
  readonly isFirst: boolean
  /** Whether only one space, or a hyphen, is between it and the word before. */
  readonly isJoined: boolean
}

/** Latin words that stand together, without other scripts between. */
export interface Stretch {
  readonly words: readonly LatinWord[]
  /** Whether all is written in capitals: those then tell nothing. */
  readonly isShouted: boolean
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*\.?|&/gu
const OTHER_SCRIPT = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u3040-\u30ff]/u
const SENTENCE_END = /[.!?:;•|\n]["”’')\]]*\s*["“‘'([]*$/u
const POSSESSIVE = /['’][sS]$/u
const ABBREVIATED = /^(?:\p{Lu}\p{Ll}{0,4}|\p{Lu}{1,3})\.$/u
const STOPPED = new Set(
  'Mr Mrs Ms Dr Messrs Rev Fr Hon Gen Col Maj Capt Lt Sgt Adm Gov Sen Rep Prof Pres Supt Insp Cmdr Brig St Mt Inc Ltd Corp Co Bros Ave Rd Blvd Jr Sr No vs'.split(
    ' '
  )
)
const MOST_SMALL = 0.2

/** The stretches of Latin words in a text. */
export function stretchesIn(text: string): Stretch[] {
  const stretches: LatinWord[][] = []
  let end = -1
  for (const match of text.matchAll(WORD)) {
    const between = end < 0 ? '' : text.slice(end, match.index)
    const isNew = end < 0 || OTHER_SCRIPT.test(between) || between.includes('\n')
    if (isNew) stretches.push([])
    const word = wordAt(match.index, match[0], isNew, between)
    stretches.at(-1)!.push(word)
    end = word.end
  }
  return stretches.map((words) => {
    const letters = words.filter(({ word }) => word.length > 1)
    const small = letters.filter(({ kind }) => kind === 'lower' || kind === 'capital').length
    const isShouted = letters.length > 2 && small <= MOST_SMALL * letters.length
    return { words, isShouted }
  })
}

function wordAt(start: number, found: string, isNew: boolean, between: string): LatinWord {
  let word = found.replace(POSSESSIVE, '')
  if (word.endsWith('.') && !isAbbreviation(word)) word = word.slice(0, -1)
  const bare = word.replace(/\.$/u, '')
  const isInitial = /^\p{Lu}$/u.test(bare) && word.length === 2
  const isUpper = bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase()
  const isCapital = /^\p{Lu}/u.test(bare)
  return {
    start,
    end: start + word.length,
    word: bare,
    plain: isUpper && !bare.includes('.') ? titled(bare) : bare,
    kind: isInitial ? 'initial' : isUpper ? 'capitals' : isCapital ? 'capital' : 'lower',
    isFirst: isNew || SENTENCE_END.test(between),
    isJoined: !isNew && /^(?:[ \t\u00a0]|-)$/u.test(between)
  }
}

const isAbbreviation = (word: string): boolean =>
  /^(?:\p{Lu}\.){2,}$/u.test(word) ||
  (ABBREVIATED.test(word) && (word.length === 2 || STOPPED.has(word.slice(0, -1))))

const titled = (word: string): string =>
  word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())

const noNames = new Set(ENGLISH_NO_NAMES)

/** Whether a word may be a part of a name by its look: capitalised, and no word that always or often is. */
export const mayBeName = ({ kind, plain }: LatinWord): boolean =>
  (kind === 'capital' || kind === 'capitals') && plain.length > 1 && !noNames.has(plain)
