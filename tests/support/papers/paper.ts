import type { Slots } from './story-template'

/** What a family of papers is made of. Pages that rules are tuned on and held-out ones share no story. */
export interface Paper {
  readonly slots: Slots
  /** Lines of a masthead; each page has one of these or none. */
  readonly furniture: readonly (readonly string[])[]
  readonly stories: { readonly dev: readonly string[]; readonly heldOut: readonly string[] }
}
