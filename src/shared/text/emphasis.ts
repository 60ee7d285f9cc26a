import type { Step } from '../model'

const EMPHASIS =
  /(?<!\*)(?:(\*{2,3})(?=[^\s*])[^*]{1,200}?(?<=[^\s*])\1|(\*)[^\s*，。；：,;:]{1,12}\2)(?!\*)|(?<!\w)(__)(?=[^\s_])[^_]{1,200}?(?<=[^\s_])\3(?!\w|\.\w)/g

/**
 * Markdown's marks of emphasis, in a line or, where a wrap stands between them, in a paragraph: `**勇**` (seed 001,
 * line 101). `2**3**4` is a power, `5*3*2` a product, `____年` a blank to fill in, `__init__.py` a name.
 */
export function removeEmphasis(text: string): Step {
  if (!/[*_]/.test(text)) return []
  return [...text.matchAll(EMPHASIS)].flatMap(({ 0: found, 1: stars, 2: star, 3: lines, index }) => {
    const mark = (stars ?? star ?? lines)!
    const end = index + found.length
    const joinsWords = (at: number) => isWord(text[at - 1]) && isWord(text[at + mark.length])
    if (!lines && (joinsWords(index) || joinsWords(end - mark.length))) return []
    return [
      { at: index, removed: mark, inserted: '' },
      { at: end - mark.length, removed: mark, inserted: '' }
    ]
  })
}

const isWord = (character: string | undefined): boolean => /^\w/.test(character ?? '')
