import type { Confusion } from '#shared/model/index'
import type { Finder } from '#shared/search/index'
import { ConfusionFinder, markedPlace } from '#shared/text/index'

/** Finds the places of a confusion as a query would. What was lost is found on a neighbour, which is its one group. */
export function confusionFinder(confusion: Confusion): Finder {
  const finder = new ConfusionFinder([confusion])
  return ({ text }) =>
    finder.find(text).map(({ at }) => {
      const { start, end } = markedPlace(text, confusion, at)
      return confusion.was === '' ? { start, end, groups: [text.slice(start, end)] } : { start, end }
    })
}
