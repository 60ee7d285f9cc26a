import { Kind, kindsOf } from './characters'

const FOLDED: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'"
}
const CHANGES = Kind.space | Kind.twoForms

/**
 * `text` as it is compared with other text of the page, never shown or stored: no white space, one width for
 * punctuation, one kind of quotes. OCR of one page mixes all of them (seed 002, line 31 beside line 11).
 */
export function foldText(text: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if ((kindsOf(text.charCodeAt(i)) & CHANGES) === 0) continue
    folded += text.slice(from, i) + (FOLDED[text[i]!] ?? '')
    from = i + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
