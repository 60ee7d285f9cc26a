const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\n/g, '⏎'],
  [/\t/g, '⇥'],
  [/ /g, '␣'],
  [/\u3000/g, '□'],
  [/[\u00a0\u2000-\u200a\u202f]/g, '␣'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '·']
]

/** Whether text is marks and spaces only: a line through them would hide them. */
export function isSigns(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** Text of a change with signs for what the eye cannot see. */
export function visibleText(text: string): string {
  return SIGNS.reduce((shown, [what, sign]) => shown.replace(what, sign), text)
}
