import type { Replacement, Step } from '../model'
import { hyphenSeam, type Compounds } from './hyphen-seam'

const REACH = 40

/**
 * Hyphens inside a line where printed lines met with a space: `opened to traf- fic on Monday`. `two- and three-year`
 * stays.
 */
export function joinHyphens(text: string, compounds: Compounds): Step {
  const step: Replacement[] = []
  if (!/[-‐\u00ad¬] /.test(text)) return step
  for (const { index, 0: found } of text.matchAll(
    /(?<=\p{Script=Latin})[-‐\u00ad¬] (?=\p{Script=Latin})/gu
  )) {
    const end = index + found.length
    const left = text.slice(Math.max(0, index - REACH), index + 1)
    const seam = hyphenSeam(left, text.slice(end, end + REACH), compounds)
    if (seam === 'drop') step.push({ at: index, removed: found, inserted: '' })
    else if (seam === 'keep') step.push({ at: index + 1, removed: ' ', inserted: '' })
  }
  return step
}
