import { DATELINE_END, OPENER } from '../lexicon'
import type { Replacement, Step } from '../model'
import { countHan, isDigit, isHan, isLatin, widthEms } from '../text'
import { isAmongNames, separatesNames } from './byline-zone'
import { INDENT_EMS, TOLERANCE_EMS } from './column-width'
import { isMark, type Gap } from './gaps'

const SHORTEST_HALF = 4
/** `3. 英语翻译` */
const LIST_NUMBER = /^[（(]?\d{1,2}[.．)）]$/u

/**
 * Spaces that stand where two printed lines of a column met, and those that typesetting leaves between Chinese
 * and numbers or marks: `一期投 资4亿元` (seed 001, line 27), `4 月 28 日` (seed 000, line 2). Those that
 * separate stay: names, halves of a headline (seed 001, line 47) or of a quoted title (seed 004, line 37), the
 * space behind a dateline (seed 003, line 7).
 *
 * `columnEms` is the width of the column that the line stood in, null if it is not known.
 */
export function removeColumnSpaces(text: string, gaps: readonly Gap[], columnEms: number | null): Step {
  if (gaps.length === 0) return []
  const isTitleLike = looksLikeTitle(text)
  const step: Replacement[] = []
  let sinceWrap = 0
  let isFirst = true
  for (const gap of gaps) {
    sinceWrap += gap.segmentEms
    const isWrap = columnEms !== null && fillsColumn(sinceWrap, columnEms, isFirst)
    const endsParagraph = /[。！？”]/.test(gap.before)
    if (isWrap || endsParagraph) {
      sinceWrap = 0
      isFirst = endsParagraph
    }
    if (goes(text, gap, isWrap, isTitleLike)) step.push({ at: gap.at, removed: gap.text, inserted: '' })
  }
  return step
}

function goes(text: string, gap: Gap, isWrap: boolean, isTitleLike: boolean): boolean {
  if (LIST_NUMBER.test(text.slice(0, gap.at))) return false
  if (isAmongNames(text, gap)) return isMark(gap.after) || !separatesNames(text, gap)
  if (isHan(gap.before) && isHan(gap.after)) return isWrap && !(isTitleLike && separatesHalves(text, gap))
  // `新华社北京1月7日电 （记者/李学仁）`
  if (DATELINE_END.test(gap.before) && isOpener(text)) return isWrap
  if (isMark(gap.before) || isMark(gap.after)) return !isTitleLike || !isBetweenHalves(gap)
  if (DATELINE_END.test(gap.before)) return isWrap
  const joinsNumber = [gap.before, gap.after].some(
    (character) => isDigit(character) || isLatin(character) || character === '.'
  )
  return joinsNumber && (!isTitleLike || isSpacedNumber(text, gap) || !separatesHalves(text, gap))
}

const isOpener = (text: string): boolean => OPENER.test(text)

function fillsColumn(ems: number, columnEms: number, isFirst: boolean): boolean {
  const least = columnEms - TOLERANCE_EMS - (isFirst ? INDENT_EMS : 0)
  return ems >= least
}

/** A headline or the like: no full stop, the longer the fewer commas, and not the start of a story. */
function looksLikeTitle(text: string): boolean {
  const ems = widthEms(text)
  if (ems > 70 || /[。；;]/.test(text) || isOpener(text)) return false
  const commas = text.match(/[，,]/g)?.length ?? 0
  const listMarks = text.match(/、/g)?.length ?? 0
  return ems <= 30 ? commas <= 2 : ems <= 45 ? commas <= 1 : commas === 0 && listMarks <= 2
}

/** Halves of a headline are longer than `会成立 100周年` (seed 000, line 115). */
function separatesHalves(text: string, gap: Gap): boolean {
  const left = text.slice(0, gap.at).split(/\s/).at(-1)!
  const right = text.slice(gap.at + gap.text.length).split(/\s/)[0]!
  return countHan(left) >= SHORTEST_HALF && countHan(right) >= SHORTEST_HALF
}

/** In a headline the space between `》` or `”` or `？` and what follows separates (seed 002, line 5). */
function isBetweenHalves(gap: Gap): boolean {
  const starts = isHan(gap.after) || isDigit(gap.after) || /[《“"（(—]/.test(gap.after)
  return starts && (isHan(gap.before) || isDigit(gap.before) || /[》”"？?！!%％℃]/.test(gap.before))
}

/** The number has no text on its other side either: `总投资 12.6 亿元`, `总投资 524` (seed 000, line 10). */
function isSpacedNumber(text: string, gap: Gap): boolean {
  const before = /(?:^|\s)[\d.,%]+$/.test(text.slice(Math.max(0, gap.at - 24), gap.at))
  const after = /^[\d.,%]+(?:\s|$)/.test(text.slice(gap.at + gap.text.length, gap.at + gap.text.length + 24))
  return before || after
}
