import { FURNITURE_LINES, FURNITURE_PARTS } from '../lexicon'

const LONGEST_CHARS = 90
/** What may be left of a furniture line besides its known parts. */
const MOST_LEFT = 0.25

/** Masthead, folio, date, service and credit lines of the page: known parts, and little else. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST_CHARS || /[。；]/.test(text)) return false
  if (FURNITURE_LINES.some((pattern) => pattern.test(text))) return true
  let rest = text
  for (const part of FURNITURE_PARTS) rest = rest.replace(part, ' ')
  const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '').length
  return rest !== text && letters(rest) <= letters(text) * MOST_LEFT
}
