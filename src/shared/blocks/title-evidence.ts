import { DECK_LINE, DECK_MARK, KICKER_ENDS, RUNNING_START, SMALL_WORDS, STANDING_TITLES } from '../lexicon'
import type { Beginning, Ending } from '../model'
import { countHan, isLatin, Kind, kindsOf, mayHold, unclosedPairs, widthEms } from '../text'
import { endingOf } from './text-features'

/** What tells a title line from body text. */
export interface TitleFeatures {
  readonly text: string
  readonly begins: Beginning
  readonly ends: Ending
  readonly heading: number
  readonly widthEms: number
  /** Lines around it are set equally wide, as in a column. */
  readonly isInColumn: boolean
  /** Set in as the page's paragraphs are. */
  readonly isIndented: boolean
  /** The page sets its Latin headlines in capitals. */
  readonly hasCapitals: boolean
}

/** `公告`, also set wide: `啟 事`. */
export const isStandingTitle = (text: string): boolean =>
  STANDING_TITLES.test(text) || (text.length <= WIDE_TITLE && STANDING_TITLES.test(text.replace(/\s+/g, '')))

const WIDE_TITLE = 16
const LONGEST_EMS = 90
const MARKS = Kind.clauseEnd | Kind.cjkPunctuation
const SENTENCE_MARKS = '。；;！!？?'
const LETTER = /\p{L}/u
/** Words that something must follow; no title ends with them. */
const OPEN_ENDS = /[的地得和与及或而且把将被对向从在于为以并也都还却就又了]$|\d[万萬亿億]$/u

/**
 * Log-odds that a line is part of a title, from the line alone. The weights are set by hand on five pages; what
 * the neighbours say is added in `findTitles`.
 */
export function titleEvidence(line: TitleFeatures): number {
  if (line.widthEms > LONGEST_EMS && line.heading === 0) return -8
  let odds = endEvidence(line) + sizeEvidence(line.widthEms) + markEvidence(line.text)
  if (line.heading > 0) odds += 6
  if (DECK_MARK.test(line.text)) odds += 3
  if (KICKER_ENDS.test(line.text)) odds += 2
  if (DECK_LINE.test(line.text)) odds += 3
  if (isStandingTitle(line.text)) odds += 3
  if (line.begins === 'middle') odds -= 3
  if (line.begins === 'sentence') odds -= 1.5
  if (RUNNING_START.test(line.text)) odds -= 1.5
  if (line.isInColumn) odds -= 2.5
  // `市長說：「這`
  if (unclosedPairs(line.text).length > 0) odds -= 2.5
  if (OPEN_ENDS.test(line.text)) odds -= 2
  if (line.isIndented) odds -= 2.5
  return odds + latinEvidence(line.text, line.hasCapitals)
}

function endEvidence({ ends, text }: TitleFeatures): number {
  // The rest of the word is in the next line.
  if (/\p{L}[-¬]$/u.test(text)) return -4
  if (ends === 'cut') return 1
  if (ends === 'pause') return -3
  if (ends === 'colon') return -4
  return /[?？!！…]["”]?$/.test(text) ? -0.5 : -4
}

function sizeEvidence(ems: number): number {
  if (ems < 3) return -1
  if (ems <= 30) return 1
  if (ems <= 45) return 0.3
  return ems <= 70 ? -0.5 : -3
}

function markEvidence(text: string): number {
  let sentences = 0
  let commas = 0
  let listMarks = 0
  for (let i = 0; i < text.length; i++) {
    if ((kindsOf(text.charCodeAt(i)) & MARKS) === 0) continue
    const mark = text[i]!
    if (mark === '、') listMarks += 1
    else if (mark === '，' || mark === ',') commas += 1
    else if (i < text.length - 1 && SENTENCE_MARKS.includes(mark)) sentences += 1
  }
  if (text.includes('. ')) sentences += text.slice(0, -1).match(/\p{Ll}{3}\. (?=\p{Lu})/gu)?.length ?? 0
  const isPlain = sentences + commas + listMarks === 0
  return (
    -Math.min(4, sentences * 2.5) -
    commas * 0.6 -
    (commas >= 2 ? 1.5 : 0) -
    (listMarks >= 2 ? 0.7 : 0) +
    (isPlain ? 1 : 0) +
    (hasHalves(text) ? 1.5 : 0)
  )
}

/** A space stands between two pieces with Chinese in both. */
function hasHalves(text: string): boolean {
  if (!mayHold(text, Kind.space) || text.endsWith('。')) return false
  const pieces = text.split(/\s+/).map((piece) => countHan(piece) > 0)
  return pieces.some((isChinese, i) => isChinese && pieces[i + 1] === true)
}

/** So many lines in capitals make them the page's way to set headlines. */
const CAPITAL_LINES = 2
const LONGEST_HEADLINE_EMS = 45

/** Whether lines of a page are headlines in capitals, or lines whose words begin with one. */
export function hasCapitalTitles(texts: readonly string[]): boolean {
  const isOne = (text: string) =>
    countHan(text) === 0 &&
    widthEms(text) <= LONGEST_HEADLINE_EMS &&
    endingOf(text) === 'cut' &&
    latinEvidence(text, false) >= 2
  let found = 0
  for (const text of texts) if (isOne(text)) found += 1
  return found >= CAPITAL_LINES
}

/** Headlines of Latin papers are set in capitals, or most words begin with one. */
function latinEvidence(text: string, hasCapitals: boolean): number {
  if (!LETTER.test(text)) return -2
  if (countHan(text) > 0) return 0
  const words = text.match(/\p{L}[\p{L}’'-]*/gu)!
  const letters = [...text].filter(isLatin)
  if (letters.every((letter) => letter === letter.toUpperCase())) return 2
  const main = words.filter((word, i) => i === 0 || !SMALL_WORDS.has(word))
  const isTitleCase = main.every((word) => /^\p{Lu}/u.test(word))
  if (isTitleCase && main.length > 2) return 2.5
  if (isTitleCase && words.length > 1) return 1
  return hasCapitals ? -3 : -1
}
