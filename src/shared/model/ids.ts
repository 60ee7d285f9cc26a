/** Branded ids: strings that the compiler keeps apart. */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** First 16 hex digits of the SHA-256 of the page's path and bytes. */
export type PageId = Id<'page'>
/** `a` + raw offset of the article's first character, or a ULID for an article made by hand. */
export type ArticleId = Id<'article'>
/** `p` + raw offset of the paragraph's first character, or a ULID for a paragraph made by hand. */
export type ParagraphId = Id<'paragraph'>
export type MentionId = Id<'mention'>
export type EntityId = Id<'entity'>
export type FlagId = Id<'flag'>
/** ULID: sorts by time of making. */
export type RevisionId = Id<'revision'>
export type NoteId = Id<'note'>
export type CorpusId = Id<'corpus'>
