import type { LearnedConfusion } from '../model'
import { ConfusionFinder, markedPlace, standsInWord } from '../text'
import { paragraphsOnPage, type Finding, type PageCheck } from './finding'

/** A paragraph full of one trouble needs no flag for each. */
const MOST_PER_PARAGRAPH = 50

/** What people have corrected again and again on other pages stands here too. */
export const learnedConfusion: PageCheck = {
  name: 'learned-confusion',
  severity: 'doubtful',
  findOnPage(draft, { words, corpus: { learned } }) {
    if (learned.length === 0) return []
    const finder = finderOf(learned)
    return paragraphsOnPage(draft).flatMap(({ id, text }) =>
      finder
        .find(text)
        .filter(({ confusion, at }) => !standsInWord(text, confusion, at, words))
        .slice(0, MOST_PER_PARAGRAPH)
        .map(({ confusion, at }): Finding => {
          const { start, end, meant } = markedPlace(text, confusion, at)
          const { was, now, before, after, times } = confusion
          const values = { read: before + was + after, meant: before + now + after, times }
          return { paragraph: id, start, end, values, suggestion: meant }
        })
    )
  }
}

const finders = new WeakMap<readonly LearnedConfusion[], ConfusionFinder<LearnedConfusion>>()

/** Made once for all pages that are drafted with the same knowledge. */
function finderOf(learned: readonly LearnedConfusion[]): ConfusionFinder<LearnedConfusion> {
  const finder = finders.get(learned) ?? new ConfusionFinder(learned)
  finders.set(learned, finder)
  return finder
}
