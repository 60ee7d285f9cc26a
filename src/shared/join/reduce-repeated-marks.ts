import type { Step } from '../model'
import { isHan } from '../text'

/** `……` and `——` are marks of two characters; `！！` and `？？` are meant; `。。。` may be an ellipsis. */
const REPEATED = /[，,]{2,}|[、]{2,}|[；;]{2,}|[：:]{2,}|(?<!。)。。(?!。)/g

/**
 * Punctuation that OCR read twice, often where two lines met: `，，`, `。。`, `、、`, `，,`. One mark stays, the
 * full-width one if there is any. Half-width marks alone are left where no Chinese stands beside them: `std::map`.
 */
export function reduceRepeatedMarks(text: string): Step {
  return [...text.matchAll(REPEATED)].flatMap(({ 0: found, index }) => {
    const end = index + found.length
    const wide = found.search(/[，。、；：]/)
    const isChinese = wide >= 0 || isHan(text[index - 1] ?? '') || isHan(text[end] ?? '')
    if (!isChinese) return []
    const kept = Math.max(0, wide)
    return [
      { at: index, removed: found.slice(0, kept), inserted: '' },
      { at: index + kept + 1, removed: found.slice(kept + 1), inserted: '' }
    ].filter(({ removed }) => removed !== '')
  })
}
