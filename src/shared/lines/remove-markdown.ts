import type { Replacement, Step } from '../model'

const HEADING = /^(#{1,6})\s+/
const BOLD = /(\*\*|__)(?=\S)(.{1,200}?\S?)\1/g

/** Level of the heading mark at the line's start, 0 for none (seed 004, line 7). */
export function headingLevel(text: string): number {
  return HEADING.exec(text)?.[1]?.length ?? 0
}

/**
 * Markdown that OCR models leave behind: `## ` before a headline (seed 004, line 7) and `**勇**` in a name
 * (seed 001, line 101).
 */
export function removeMarkdown(text: string): Step {
  const step: Replacement[] = []
  const heading = HEADING.exec(text)
  if (heading) step.push({ at: 0, removed: heading[0], inserted: '' })
  for (const match of text.matchAll(BOLD)) {
    const mark = match[1]!
    step.push({ at: match.index, removed: mark, inserted: '' })
    step.push({ at: match.index + match[0].length - mark.length, removed: mark, inserted: '' })
  }
  return step
}
