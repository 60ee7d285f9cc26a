import type { AlignedText, CleanLine, Line } from '../model'
import { findRows, fromRaw, isSpaceAt, removeLatinSpacing, removeSoftHyphens, widthEms } from '../text'
import { columnWidths } from './column-width'
import { findIndents } from './find-indents'
import { chineseGaps } from './gaps'
import { attachEmptyLines } from './keep-content'
import { removeAddressSpaces } from './remove-address-spaces'
import { removeColumnSpaces } from './remove-column-spaces'
import { removeLetterSpacing } from './remove-letter-spacing'
import { applyRule, removeResidue, type RuleSwitches } from './rules-of-a-line'

export type { RuleSwitches }

interface RawLine extends Line {
  readonly blanksBefore: number
  readonly indentEms: number
}

interface Draft extends RawLine {
  readonly heading: number
  readonly text: AlignedText
}

/** Raw page → its lines that are not blank, cleaned of what can be told from the line and its page alone. */
export function cleanLines(raw: string, rules: RuleSwitches): CleanLine[] {
  const drafts = attachEmptyLines(
    splitLines(raw).map((line): Draft => {
      const { text, heading } = cleanAlone(fromRaw(raw, line), rules)
      return { ...line, heading, text }
    }),
    (line) => fromRaw(raw, line)
  )
  const gaps = drafts.map((draft) => chineseGaps(draft.text.text))
  const columns = columnWidths(gaps)
  const isRow = findRows(drafts.map((draft) => draft.text.text))
  const indented = findIndents(drafts.map(({ indentEms }) => indentEms))
  return drafts.map((draft, i) => {
    const { number, start, end, blanksBefore, heading } = draft
    // The spaces of a table's row are its columns.
    const removeSpaces = (text: string) => (isRow[i] ? [] : removeColumnSpaces(text, gaps[i]!, columns[i]!))
    const text = applyRule(draft.text, 'column-space', removeSpaces, rules)
    return {
      number,
      start,
      end,
      blanksBefore,
      heading,
      text,
      widthEms: widthEms(text.text),
      isWrapped: isWrapped(draft.text.text, columns[i]!),
      isIndented: indented[i]!
    }
  })
}

/** The rules that need nothing but the line. */
function cleanAlone(line: AlignedText, rules: RuleSwitches): { text: AlignedText; heading: number } {
  const { text: plain, heading } = removeResidue(line, rules)
  const chinese = applyRule(plain, 'letter-spacing', removeLetterSpacing, rules)
  const latin = applyRule(chinese, 'letter-spacing', removeLatinSpacing, rules)
  // Subtle: one at the line's end says that the word goes on, and is taken off when lines are joined.
  const whole = applyRule(latin, 'column-space', removeAddressSpaces, rules)
  return { text: applyRule(whole, 'soft-hyphen', removeSoftHyphens, rules), heading }
}

function isWrapped(text: string, columnEms: number | null): boolean {
  return columnEms !== null && widthEms(text) > columnEms * 1.5
}

/** Lines that are not blank, without the white space at their ends. */
function splitLines(raw: string): RawLine[] {
  const lines: RawLine[] = []
  let number = 0
  let blanksBefore = 0
  for (let from = 0; from <= raw.length;) {
    const lineEnd = raw.indexOf('\n', from)
    const to = lineEnd < 0 ? raw.length : lineEnd
    number += 1
    const span = trim(raw, from, to)
    if (span.start < span.end) {
      lines.push({ number, ...span, blanksBefore, indentEms: widthEms(raw.slice(from, span.start)) })
      blanksBefore = 0
    } else blanksBefore += 1
    from = to + 1
  }
  return lines
}

function trim(raw: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && isSpaceAt(raw, start)) start += 1
  while (end > start && isSpaceAt(raw, end - 1)) end -= 1
  return { start, end }
}
