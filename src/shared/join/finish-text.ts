import type { AlignedText, RuleName, Step } from '../model'
import { editAligned, removeEmphasis, removeLatinSpacing, removeSoftHyphens } from '../text'
import type { Compounds } from './hyphen-seam'
import { joinHyphens } from './join-hyphens'
import { pairQuotes } from './pair-quotes'
import { removeStraySpaces } from './remove-stray-spaces'
import { reduceRepeatedMarks } from './reduce-repeated-marks'
import { settleWidths } from './settle-widths'

/** Which typographic rules are on. */
export type RuleSwitches = Readonly<Record<RuleName, boolean>>

/** The rules whose context is the whole paragraph: words that wraps cut, widths of marks, and quotes. */
export function finishText(joined: AlignedText, rules: RuleSwitches, compounds: Compounds): AlignedText {
  let text = joined
  const apply = (by: RuleName, rule: (text: string) => Step) => {
    if (rules[by]) text = editAligned(text, rule(text.text), by)
  }
  apply('markdown', removeEmphasis)
  apply('letter-spacing', removeLatinSpacing)
  apply('column-space', removeStraySpaces)
  apply('hyphen', (words) => joinHyphens(words, compounds))
  apply('soft-hyphen', removeSoftHyphens)
  apply('repeated-mark', reduceRepeatedMarks)
  const asTheyStand = pairQuotes(text.text)
  apply('stray-quote', () => asTheyStand.strayQuotes)
  apply('quotes', (words) => (asTheyStand.strayQuotes.length > 0 ? pairQuotes(words) : asTheyStand).quotes)
  apply('width', settleWidths)
  return text
}
