import type { Change, Draft, Mention, PageState } from '../model'
import { suggestMentions } from './mentions'
import { stableText } from './stable-text'

/**
 * The change that puts `found` in place of the suggestions that nobody has touched; null where that changes nothing. What
 * a person linked or marked as uncertain stays as it is, and nothing is proposed over what was accepted, but for another
 * type's name within it. Law: every decided mention is after it as it was before.
 */
export function proposingAnew(
  state: PageState,
  found: Draft['mentions']
): Extract<Change, { kind: 'mentions.suggested' }> | null {
  const all = Object.values(state.mentions)
  const touched = all.filter(({ status, entity, doubtful }) => status === 'suggested' && (entity ?? doubtful))
  const accepted = all.filter(({ status }) => status === 'accepted')
  const kept = new Set(touched.map(({ id }) => id))
  const proposed = Object.values(found).filter(
    (mention) => !kept.has(mention.id) && !accepted.some((other) => isAgainst(mention, other))
  )
  const mentions = [...touched, ...proposed]
  const after = suggestMentions(state, mentions).mentions
  return stableText(state.mentions) === stableText(after) ? null : { kind: 'mentions.suggested', mentions }
}

function isAgainst(mention: Mention, accepted: Mention): boolean {
  if (mention.paragraph !== accepted.paragraph) return false
  if (mention.end <= accepted.start || mention.start >= accepted.end) return false
  const isWithin = mention.start >= accepted.start && mention.end <= accepted.end
  const isShorter = mention.end - mention.start < accepted.end - accepted.start
  return !(isWithin && isShorter && mention.type !== accepted.type)
}
