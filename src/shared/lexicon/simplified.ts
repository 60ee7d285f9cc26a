// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a declaration of another package cannot be imported
/// <reference path="./opencc-js.d.ts" />
import TABLE from 'opencc-js/dict/TSCharacters'

let units: Uint16Array | null = null

/** `text` in simplified characters, as the word list has them; the length stays, unit for unit. */
export function simplified(text: string): string {
  units ??= readUnits()
  let changed = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (units[unit] === unit) continue
    changed += text.slice(from, i) + String.fromCharCode(units[unit]!)
    from = i + 1
  }
  return from === 0 ? text : changed + text.slice(from)
}

/** Characters of one unit; those of two are in no common word. */
function readUnits(): Uint16Array {
  const read = Uint16Array.from({ length: 2 ** 16 }, (_, unit) => unit)
  for (const pair of TABLE.split('|')) {
    const [from = '', to = ''] = pair.split(' ')
    if (from.length === 1 && to.length === 1) read[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  return read
}
