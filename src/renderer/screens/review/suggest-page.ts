import { mentionKey, suggestAnew } from '../../state'
import { shown, type ReviewModel } from './review-model'

/** Replaces the suggestions of the page on the screen that nobody decided, by those that would be made by now. */
export async function suggestPage(model: ReviewModel): Promise<void> {
  const there = shown(model)
  if (!there) return
  const { group, changed, refused } = await suggestAnew([there.opened.page], {})
  if (changed.length === 0) {
    model.notify({ kind: refused.length > 0 ? 'refused' : 'suggestedSame' })
    return
  }
  const key = mentionKey(there.mention)
  model.keep({ pages: changed, key, group, isPart: (revision) => revision.group === group })
  model.ask({})
  model.notify({ kind: 'suggestedAnew' })
}
