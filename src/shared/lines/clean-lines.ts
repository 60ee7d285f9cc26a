import type { AlignedText, CleanLine, Line, RuleName, Step } from '../model'
import { editAligned, fromRaw, widthEms } from '../text'
import { columnWidths } from './column-width'
import { chineseGaps } from './gaps'
import { removeColumnSpaces } from './remove-column-spaces'
import { removeLetterSpacing } from './remove-letter-spacing'
import { headingLevel, removeMarkdown } from './remove-markdown'

/** Which typographic rules are on. */
export type RuleSwitches = Readonly<Record<RuleName, boolean>>

interface Draft extends Line {
  readonly blanksBefore: number
  readonly heading: number
  readonly text: AlignedText
}

/** Raw page → its lines that are not blank, cleaned of what can be told from the line and its page alone. */
export function cleanLines(raw: string, rules: RuleSwitches): CleanLine[] {
  const drafts = splitLines(raw).map((line) => {
    const text = fromRaw(raw, line)
    const heading = headingLevel(text.text)
    const plain = apply(text, 'markdown', removeMarkdown, rules)
    return { ...line, heading, text: apply(plain, 'letter-spacing', removeLetterSpacing, rules) }
  })
  const gaps = drafts.map((draft) => chineseGaps(draft.text.text))
  const columns = columnWidths(gaps)
  return drafts.map((draft, i) => {
    const removeSpaces = (text: string) => removeColumnSpaces(text, gaps[i]!, columns[i]!)
    const text = apply(draft.text, 'column-space', removeSpaces, rules)
    return { ...draft, text, widthEms: widthEms(text.text), isWrapped: isWrapped(draft, columns[i]!) }
  })
}

function apply(
  text: AlignedText,
  by: RuleName,
  rule: (text: string) => Step,
  rules: RuleSwitches
): AlignedText {
  return rules[by] ? editAligned(text, rule(text.text), by) : text
}

function isWrapped(draft: Draft, columnEms: number | null): boolean {
  return columnEms !== null && widthEms(draft.text.text) > columnEms * 1.5
}

/** Lines that are not blank, without the white space at their ends. */
function splitLines(raw: string): (Line & { blanksBefore: number })[] {
  const lines: (Line & { blanksBefore: number })[] = []
  let number = 0
  let blanksBefore = 0
  for (let from = 0; from <= raw.length;) {
    const lineEnd = raw.indexOf('\n', from)
    const to = lineEnd < 0 ? raw.length : lineEnd
    number += 1
    const span = trim(raw, from, to)
    if (span.start < span.end) {
      lines.push({ number, ...span, blanksBefore })
      blanksBefore = 0
    } else blanksBefore += 1
    from = to + 1
  }
  return lines
}

function trim(raw: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /\s/.test(raw[start]!)) start += 1
  while (end > start && /\s/.test(raw[end - 1]!)) end -= 1
  return { start, end }
}
