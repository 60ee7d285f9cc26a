import type { Step } from '../model'
import { cutsAddress } from '../text'

/** Spaces where a column's edge cut a web or e-mail address in two: `info@town-expo. com`. */
export function removeAddressSpaces(text: string): Step {
  if (!text.includes(' ') || !/[@/.]/.test(text)) return []
  return [...text.matchAll(/(?<=[./?=&@_-]) (?=[a-z\d])/g)].flatMap(({ index, 0: removed }) =>
    cutsAddress(text.slice(Math.max(0, index - 80), index), text.slice(index + 1, index + 81))
      ? [{ at: index, removed, inserted: '' }]
      : []
  )
}
