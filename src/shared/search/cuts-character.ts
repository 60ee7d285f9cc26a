/** Whether `[start, end)` would part a surrogate pair, or a letter from the marks over it. */
export function cutsCharacter(text: string, start: number, end: number): boolean {
  if (isSecondHalf(text, start) || isSecondHalf(text, end)) return true
  const unit = text.charCodeAt(end)
  // Han, Latin and ASCII marks, nearly all there is, need no look into the tables.
  if (Number.isNaN(unit) || unit < 0x300 || (unit >= 0x4e00 && unit < 0xa000)) return false
  return /^\p{M}/u.test(text.slice(end, end + 2))
}

function isSecondHalf(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000 && text.codePointAt(at - 1)! > 0xffff
}
