// Far more than the longest character that a newspaper prints.
const LONGEST_CHARACTER = 32
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The border of characters, as a reader counts them, before or behind `at`; null at the end of the text. */
export function stepCharacter(text: string, at: number, by: 1 | -1): number | null {
  if (by === 1) {
    const [next] = characters.segment(text.slice(at, at + LONGEST_CHARACTER))
    return next ? at + next.segment.length : null
  }
  const last = [...characters.segment(text.slice(Math.max(0, at - LONGEST_CHARACTER), at))].at(-1)
  return last ? at - last.segment.length : null
}
