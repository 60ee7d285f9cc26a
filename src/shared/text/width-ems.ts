/** How wide `text` is set, in full-width characters: Latin letters, digits and ASCII punctuation count one half. */
export function widthEms(text: string): number {
  let halves = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Subtle: of a pair of surrogates only the first counts.
    const isSecond = unit >= 0xdc00 && unit <= 0xdfff && i > 0 && isHigh(text.charCodeAt(i - 1))
    if (!isSecond) halves += unit >= 0x20 && unit <= 0x24f ? 1 : 2
  }
  return halves / 2
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
