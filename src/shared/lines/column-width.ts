import type { Gap } from './gaps'

/** Gaps that a line needs before its own segments tell how wide its column was. */
const LEAST_GAPS = 3
/** No column is narrower: the gaps of `4 月 28 日` (seed 000, line 2) are none between printed lines. */
const LEAST_EMS = 7
/** Share of the segments that must be about as wide as the column; first lines and ends of paragraphs are not. */
const LEAST_AGREEING = 0.6
/** A printed line may be this much narrower or wider than its column: justified text, half-width marks. */
export const TOLERANCE_EMS = 1.75
/** First lines of paragraphs are set in by two characters. */
export const INDENT_EMS = 2

/**
 * How wide the column was that a line's text stood in, in ems, told by its gaps: OCR models write the printed
 * lines of a column as one line with a space where they met (seed 001, line 53). Null if the line does not tell.
 */
export function columnWidth(gaps: readonly Gap[]): number | null {
  if (gaps.length < LEAST_GAPS) return null
  const widths = gaps.map((gap) => gap.segmentEms).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.6)]!
  if (width < LEAST_EMS) return null
  const agreeing = gaps.filter((gap, i) => {
    const least = width - TOLERANCE_EMS - (i === 0 ? INDENT_EMS : 0)
    return gap.segmentEms >= least && gap.segmentEms <= width + TOLERANCE_EMS
  })
  return agreeing.length >= gaps.length * LEAST_AGREEING ? width : null
}

/** For each line its own column width or that of the nearest line before or after it, null on a page without. */
export function columnWidths(lines: readonly (readonly Gap[])[]): (number | null)[] {
  const own = lines.map(columnWidth)
  const before = lastSeen(own)
  const after = lastSeen([...own].reverse()).reverse()
  return own.map((width, i) => width ?? before[i] ?? after[i] ?? null)
}

function lastSeen(widths: readonly (number | null)[]): (number | null)[] {
  let last: number | null = null
  return widths.map((width) => (last = width ?? last))
}
