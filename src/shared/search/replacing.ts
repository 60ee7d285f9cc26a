import type { Change, ParagraphId, Replacement, Step } from '../model'
import { differenceOf } from '../text'
import type { Hit } from './query'

/**
 * What stands in the place of a hit. For a hit of a regular expression `$1` to `$99` are its groups, `$0` and `$&` all of
 * it, `$$` a dollar; for another the template is meant as it is written.
 */
export function replacementOf(template: string, found: string, groups?: readonly string[]): string {
  if (!groups) return template
  return template.replaceAll(/\$(?:\$|&|(\d{1,2}))/g, (all, digits: string | undefined) => {
    if (all === '$$') return '$'
    if (digits === undefined || Number(digits) === 0) return found
    if (Number(digits) <= groups.length) return groups[Number(digits) - 1]!
    const first = Number(digits[0])
    return digits.length === 2 && first > 0 && first <= groups.length
      ? `${groups[first - 1]!}${digits[1]!}`
      : all
  })
}

/**
 * The step that replaces `hits`, sorted and apart, in `text`: of each only what changes, so that the rest keeps its own
 * raw characters. Hits that would stay as they are it leaves out.
 */
export function replacingStep(text: string, hits: readonly Hit[], template: string): Step {
  return hits.flatMap(({ start, end, groups }): Replacement[] => {
    const removed = text.slice(start, end)
    const inserted = replacementOf(template, removed, groups)
    const difference = differenceOf(removed, inserted)
    if (!difference) return []
    const { from, to } = difference
    return [{ at: start + from, removed: removed.slice(from, to), inserted: difference.inserted }]
  })
}

/** The edits that replace hits of several paragraphs, whose texts `textOf` gives. */
export function replacingEdits(
  textOf: (paragraph: ParagraphId) => string,
  hits: readonly (Hit & { readonly paragraph: ParagraphId })[],
  template: string
): Extract<Change, { kind: 'paragraph.edited' }>[] {
  const byParagraph = new Map<ParagraphId, Hit[]>()
  for (const hit of hits) byParagraph.set(hit.paragraph, [...(byParagraph.get(hit.paragraph) ?? []), hit])
  return [...byParagraph].flatMap(([paragraph, own]) => {
    const step = replacingStep(textOf(paragraph), own, template)
    return step.length > 0 ? [{ kind: 'paragraph.edited' as const, paragraph, steps: [step] }] : []
  })
}
