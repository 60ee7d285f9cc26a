import { ADDRESSES, FURNITURE_LINE, FURNITURE_PART, FURNITURE_PARTS } from '../lexicon'
import { Kind, mayHold } from '../text'

const LONGEST_CHARS = 90
/** What may be left of a furniture line besides its known parts. */
const MOST_LEFT = 0.25

/** Running text of dates and nothing else: `经查，2023年至2025年`. */
const STARTS_CLAUSE = /^\p{Script=Han}{2,6}[，,]/u

/** Masthead, folio, date, service and credit lines of the page: known parts, and little else. */
export function isFurniture(text: string): boolean {
  if (text.length > LONGEST_CHARS || /[。；]/.test(text)) return false
  // `…lower than on|Saturday.`
  if (/^\p{Script=Latin}+\.$/u.test(text)) return false
  // Two letters set apart may be a name and keep their space: `A08 科 技`.
  const closed = mayHold(text, Kind.space)
    ? text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    : text
  if (FURNITURE_LINE.test(closed)) return true
  if (STARTS_CLAUSE.test(text)) return false
  if (!FURNITURE_PART.test(text)) return false
  let rest = text
  for (const part of FURNITURE_PARTS) rest = rest.replace(part, ' ')
  const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '').length
  return rest !== text && letters(rest) <= letters(text) * MOST_LEFT
}

/** Furniture by nothing but an address, which a sentence may name: `录www.yunxi.cn查询`. */
export function isMereAddress(text: string): boolean {
  const rest = ADDRESSES.reduce((left, address) => left.replace(address, ' '), text).trim()
  return rest !== text && (rest === '' || !isFurniture(rest))
}
