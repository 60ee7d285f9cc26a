/** The one replacement that turns `before` into `after`: `[from, to)` of `before` becomes `inserted`. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly inserted: string
}

/** The smallest replacement that does not cut a surrogate pair; null where the texts are equal. */
export function differenceOf(before: string, after: string): Difference | null {
  if (before === after) return null
  const limit = Math.min(before.length, after.length)
  let from = 0
  while (from < limit && before[from] === after[from]) from++
  if (from > 0 && isHighSurrogate(before[from - 1]!)) from--
  let tail = 0
  while (tail < limit - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (tail > 0 && isLowSurrogate(before.at(-tail)!)) tail--
  return { from, to: before.length - tail, inserted: after.slice(from, after.length - tail) }
}

const isHighSurrogate = (unit: string): boolean => unit >= '\ud800' && unit <= '\udbff'
const isLowSurrogate = (unit: string): boolean => unit >= '\udc00' && unit <= '\udfff'
