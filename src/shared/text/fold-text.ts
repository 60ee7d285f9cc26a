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

/**
 * `text` as it is compared with other text of the page, never shown or stored: no white space, one width for
 * punctuation, one kind of quotes. OCR of one page mixes all of them (seed 002, line 31 beside line 11).
 */
export function foldText(text: string): string {
  return text.replace(/[\s,:;?!()“”‘’]/g, (character) => FOLDED[character] ?? '')
}
