import { isCjkPunctuation, isDigit, isHan, Kind, mayHold, widthEms } from '../text'

/** White space inside a line, with what stands on both sides of it. */
export interface Gap {
  readonly at: number
  readonly text: string
  /** The characters that touch it. */
  readonly before: string
  readonly after: string
  /** Width in ems of the text since the gap before, or the line's start. */
  readonly segmentEms: number
}

const HAN = /\p{Script=Han}/u
/** How far is looked for the script that a mark stands in. */
const REACH = 6
const ASCII_MARK = /[,:;?!()"'%[\]]/

/** The gaps of a line that touch Chinese text; those inside Latin text or numbers are not of interest. */
export function chineseGaps(text: string): Gap[] {
  const gaps: Gap[] = []
  if (!mayHold(text, Kind.space)) return gaps
  let segmentStart = 0
  for (const match of text.matchAll(/[ \t\u00a0\u3000]+/g)) {
    const end = match.index + match[0].length
    const before = lastCharacter(text, match.index)
    const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20)
    if (!touchesChinese(text, match.index, end, before, after)) continue
    const segmentEms = widthEms(text.slice(segmentStart, match.index))
    gaps.push({ at: match.index, text: match[0], before, after, segmentEms })
    segmentStart = end
  }
  return gaps
}

/** A character that belongs to Chinese typesetting: a Chinese character or a full-width mark. */
export const isChinese = (character: string): boolean => isHan(character) || isCjkPunctuation(character)

/** A punctuation mark of either width. */
export const isMark = (character: string): boolean =>
  isCjkPunctuation(character) || ASCII_MARK.test(character)

function touchesChinese(text: string, start: number, end: number, before: string, after: string): boolean {
  if (isHan(before) || isHan(after)) return true
  // Beside a mark, `占地70亩, 2026年`, the text behind it tells; quotes and dashes stand in Latin text as well.
  const left = text.slice(Math.max(0, start - REACH), start)
  const right = text.slice(end, end + REACH)
  const [hanLeft, hanRight] = [HAN.test(left), HAN.test(right)]
  if (isChinese(before) || isChinese(after)) return hanLeft || hanRight
  return (isMark(before) || isDigit(before)) && hanLeft && /^[\d.,:;%]*\p{Script=Han}/u.test(right)
}

function lastCharacter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1)
  const isLow = low >= 0xdc00 && low <= 0xdfff
  return text.slice(isLow ? end - 2 : end - 1, end)
}
