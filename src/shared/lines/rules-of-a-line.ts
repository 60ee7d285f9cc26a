import type { AlignedText, RuleName, Step } from '../model'
import { editAligned, Kind, mayHold } from '../text'
import { openLigatures } from './open-ligatures'
import { removeBulletJunk } from './remove-bullet-junk'
import { removeHtml } from './remove-html'
import { removeInvisible } from './remove-invisible'
import { headingLevel, removeMarkdown } from './remove-markdown'

/** Which typographic rules are on. */
export type RuleSwitches = Readonly<Record<RuleName, boolean>>

const RESIDUE_RULES: readonly (readonly [RuleName, (text: string) => Step])[] = [
  ['invisible', removeInvisible],
  ['html', removeHtml],
  ['ligature', openLigatures],
  ['markdown', removeMarkdown],
  ['bullet', removeBulletJunk]
]
/** What one rule takes off may have hidden a mark of another: `**<b>勇</b>**`. Deeper nesting is no residue. */
const MOST_ROUNDS = 4

/** A line without what software left in it, and the level of the heading mark that it had. */
export function removeResidue(
  line: AlignedText,
  rules: RuleSwitches
): { text: AlignedText; heading: number } {
  if (!mayHaveResidue(line.text)) return { text: line, heading: 0 }
  let text = line
  let heading = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = text
    for (const [by, rule] of RESIDUE_RULES) {
      if (by === 'markdown') heading ||= headingLevel(text.text)
      text = applyRule(text, by, rule, rules)
    }
    if (text === before) break
  }
  return { text, heading }
}

/** Every rule of residue looks for one of these, or for a line of `-` or a picture, `![…](…)`. */
const mayHaveResidue = (text: string): boolean =>
  mayHold(text, Kind.residue | Kind.strange) || text.startsWith('-') || text.startsWith('!')

/** `text` after `rule`, without white space at its ends; as it was if the rule is off or finds nothing. */
export function applyRule(
  text: AlignedText,
  by: RuleName,
  rule: (text: string) => Step,
  rules: RuleSwitches
): AlignedText {
  if (!rules[by]) return text
  const step = rule(text.text)
  return step.length === 0 ? text : trimmed(editAligned(text, step, by), by)
}

function trimmed(aligned: AlignedText, by: RuleName): AlignedText {
  const { text } = aligned
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  const step = [
    { at: 0, removed: text.slice(0, start), inserted: '' },
    { at: end, removed: text.slice(end), inserted: '' }
  ].filter(({ removed }) => removed !== '')
  return editAligned(aligned, step, by)
}
