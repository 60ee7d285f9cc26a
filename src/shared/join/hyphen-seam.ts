import { FUNCTION_WORDS, HYPHENATED_FIRST, SUSPENDED } from '../lexicon'

/** What becomes of a hyphen that a line ends with: `drop` it, `keep` it as the word's own, or keep it and a space. */
export type HyphenSeam = 'drop' | 'keep' | 'apart'

/** Words with a hyphen inside, in lower case, as they stand unbroken in a page. */
export type Compounds = () => ReadonlySet<string>

const REACH = 40
const LEFT = /([\p{Script=Latin}\p{M}\d'’-]*[\p{Script=Latin}\p{M}\d])[-‐\u00ad¬]$/u
const HYPHENS = '-‐\u00ad¬'
const RIGHT = /^[\p{Script=Latin}\p{M}\d]+(?:-[\p{Script=Latin}\p{M}\d]+)*/u

/**
 * Reads the seam of a word that a hyphen cut in two, `left` with the hyphen at its end; null where none was cut. A
 * hyphen goes, `traf-|fic`, but stays in a number, in a name, and in a word that the page, or the language, always
 * writes with it.
 */
export function hyphenSeam(left: string, right: string, compounds: Compounds): HyphenSeam | null {
  if (!HYPHENS.includes(left.slice(-1))) return null
  const before = LEFT.exec(left.slice(-REACH))?.[1]
  const after = RIGHT.exec(right.slice(0, REACH))?.[0]
  if (!before || !after) return null
  // A soft hyphen says itself that it is none of the word's.
  if (/[\u00ad¬]$/.test(left)) return 'drop'
  if (SUSPENDED.has(after)) return 'apart'
  return isOwn(before, after, compounds) ? 'keep' : 'drop'
}

function isOwn(before: string, after: string, compounds: Compounds): boolean {
  const [first, last] = [before.toLowerCase(), after.toLowerCase()]
  if (/\d$/.test(before) || /^\d/.test(after) || before.includes('-')) return true
  if (HYPHENATED_FIRST.has(first) || (FUNCTION_WORDS.has(last.split('-')[0]!) && last.includes('-')))
    return true
  if (isCapitalised(after) && !isCapitals(before)) return true
  if (before.length === 1 && isCapitals(before)) return true
  return compounds().has(`${first}-${last}`)
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)
const isCapitals = (word: string): boolean => /^[\p{Lu}'’]+$/u.test(word)

/** The words with a hyphen that stand in `raw`, read when first asked for. */
export function compoundsOf(raw: string): Compounds {
  let found: ReadonlySet<string> | undefined
  return () =>
    (found ??= new Set(
      [...raw.matchAll(/\p{Script=Latin}+(?:-\p{Script=Latin}+)+/gu)].map((match) => match[0].toLowerCase())
    ))
}
