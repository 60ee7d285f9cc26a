import { Kind, mayHold } from './characters'

/**
 * Whether some two to `longest` characters of `text` stand twice in a row. Expressions that look for it with `\1` try
 * every length at every place, and nearly every text has none.
 */
export function standsTwice(text: string, longest: number): boolean {
  const most = mayHold(text, Kind.half) ? 2 * longest : longest
  for (let at = 0; at + 4 <= text.length; at++) {
    const unit = text.charCodeAt(at)
    const last = Math.min(at + most, (text.length + at) >> 1)
    for (let again = at + 2; again <= last; again++) {
      if (text.charCodeAt(again) === unit && runsOn(text, at, again)) return true
    }
  }
  return false
}

function runsOn(text: string, start: number, end: number): boolean {
  let same = 1
  while (start + same < end && text.charCodeAt(start + same) === text.charCodeAt(end + same)) same += 1
  return start + same === end
}
