const HALF_WIDTH = /[\u0020-\u024f]/

/** How wide `text` is set, in full-width characters: Latin letters, digits and ASCII punctuation count one half. */
export function widthEms(text: string): number {
  let width = 0
  for (const character of text) width += HALF_WIDTH.test(character) ? 0.5 : 1
  return width
}
