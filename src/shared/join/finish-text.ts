import type { AlignedText, RuleName } from '../model'
import { editAligned } from '../text'
import { pairQuotes } from './pair-quotes'
import { settleWidths } from './settle-widths'

/** Which typographic rules are on. */
export type RuleSwitches = Readonly<Record<RuleName, boolean>>

/** The rules whose context is the whole paragraph: widths of marks, and quotes. */
export function finishText(joined: AlignedText, rules: RuleSwitches): AlignedText {
  let text = joined
  if (rules['stray-quote']) text = editAligned(text, pairQuotes(text.text).strayQuotes, 'stray-quote')
  if (rules.quotes) text = editAligned(text, pairQuotes(text.text).quotes, 'quotes')
  if (rules.width) text = editAligned(text, settleWidths(text.text), 'width')
  return text
}
