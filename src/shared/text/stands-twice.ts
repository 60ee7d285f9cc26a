/**
 * Whether some two to `longest` units of `text` stand twice in a row. Expressions that look for it with `\1` try every
 * length at every place, and nearly every text has none.
 */
export function standsTwice(text: string, longest: number): boolean {
  for (let at = 0; at + 4 <= text.length; at++) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
    const most = Math.min(longest, (text.length - at) >> 1)
    for (let length = 2; length <= most; length++) {
      if (text.charCodeAt(at + length) !== first || text.charCodeAt(at + length + 1) !== second) continue
      let same = 2
      while (same < length && text.charCodeAt(at + same) === text.charCodeAt(at + length + same)) same += 1
      if (same === length) return true
    }
  }
  return false
}
