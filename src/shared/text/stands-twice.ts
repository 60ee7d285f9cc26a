import { Kind, mayHold } from './characters'

const PLACES = 256

/**
 * Whether some two to `longest` characters of `text` stand twice in a row. Expressions that look for it with `\1` try
 * every length at every place, and nearly every text has none.
 */
export function standsTwice(text: string, longest: number): boolean {
  const most = mayHold(text, Kind.half) ? 2 * longest : longest
  // Where a unit, or another that falls on its place, stood last: nearly always too far back.
  const seenAt = new Int32Array(PLACES).fill(-1 - most)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const place = unit & (PLACES - 1)
    const isNear = at - seenAt[place]! <= most
    seenAt[place] = at
    if (!isNear) continue
    for (let start = Math.max(0, at - most); start + 2 <= at; start++) {
      if (text.charCodeAt(start) === unit && 2 * at - start <= text.length && runsOn(text, start, at))
        return true
    }
  }
  return false
}

function runsOn(text: string, start: number, end: number): boolean {
  let same = 1
  while (start + same < end && text.charCodeAt(start + same) === text.charCodeAt(end + same)) same += 1
  return start + same === end
}
