import type { Draft, PageState } from '../model'

/**
 * The text of a page as it stands, for someone who is to tag it and see nobody's decision: no mention, flag, note,
 * status or name of a colleague.
 */
export function withoutTags(state: PageState): Draft {
  const { page: _, status: __, assignee: ___, notes: ____, orphans: _____, ...draft } = state
  return { ...draft, mentions: {}, flags: {} }
}

/** A draft for someone who reads blind: nothing in it says where a name may be. */
export function blindDraft(draft: Draft): Draft {
  const flags = Object.values(draft.flags).filter(({ check }) => check !== 'name-variant')
  return { ...draft, mentions: {}, flags: Object.fromEntries(flags.map((flag) => [flag.id, flag])) }
}
