import type { AlignedText } from '../model'
import { concatAligned } from '../text'

/** A line that the rules may have left without any text. */
export interface LineText {
  readonly end: number
  readonly blanksBefore: number
  readonly text: AlignedText
}

/**
 * A line of which nothing is left, `<br>` or `---`, is a blank line to those around it; its raw characters are
 * owned by the line before it, the first ones by the line behind. `raw` gives such a line back as it was where a
 * page has no other.
 */
export function attachEmptyLines<T extends LineText>(
  lines: readonly T[],
  raw: (line: T) => AlignedText
): T[] {
  if (lines.every((line) => line.text.text === '')) return lines.map((line) => ({ ...line, text: raw(line) }))
  const kept: T[] = []
  let parts: AlignedText[] = []
  let blanks = 0
  const close = () => {
    const last = kept.at(-1)
    if (last && parts.length > 1) kept[kept.length - 1] = { ...last, text: concatAligned(parts) }
    parts = []
  }
  for (const line of lines) {
    const isEmpty = line.text.text === ''
    if (!isEmpty) {
      if (kept.length > 0) close()
      kept.push(blanks === 0 ? line : { ...line, blanksBefore: line.blanksBefore + blanks })
    } else if (kept.length > 0) kept[kept.length - 1] = { ...kept.at(-1)!, end: line.end }
    blanks = isEmpty ? blanks + line.blanksBefore + 1 : 0
    parts.push(line.text)
  }
  close()
  return kept
}
