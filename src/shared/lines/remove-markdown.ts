import type { Replacement, Step } from '../model'
import { removeEmphasis } from '../text'

const HEADING = /^(#{1,6})\s+/
/** A whole line: a fence of code, a rule, a picture that has no text. */
const NO_TEXT =
  /^(?:`{3,}[a-z]{0,12}|~{3,}|(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,}|!\[[^\]]{0,200}\]\([^()\s]{0,400}\))$/
const ESCAPE = /\\(?=[*_#`[\]()~%.!-])/g

/** Level of the heading mark at the line's start, 0 for none (seed 004, line 7). */
export function headingLevel(text: string): number {
  return HEADING.exec(text)?.[1]?.length ?? 0
}

/**
 * Markdown that OCR models leave behind: `## ` before a headline (seed 004, line 7) and `**勇**` in a name
 * (seed 001, line 101).
 */
export function removeMarkdown(text: string): Step {
  if (!/[#*_`~\\!-]/.test(text)) return []
  if (NO_TEXT.test(text)) return [{ at: 0, removed: text, inserted: '' }]
  const step: Replacement[] = []
  const heading = HEADING.exec(text)
  if (heading) step.push({ at: 0, removed: heading[0], inserted: '' })
  step.push(...removeEmphasis(text))
  for (const { index } of text.matchAll(ESCAPE)) step.push({ at: index, removed: '\\', inserted: '' })
  return step.sort((a, b) => a.at - b.at)
}
