/** Closed lists of codes. Each is a locale key: `rule.<name>`, `flag.<name>`, `reason.<code>`, `nameReason.<code>`. */

/** Typographic rules: each has a switch in the settings, and stands as `by` on the runs that it changed. */
export const RULES = [
  'invisible',
  'html',
  'ligature',
  'markdown',
  'bullet',
  'letter-spacing',
  'column-space',
  'soft-hyphen',
  'repeated-mark',
  'width',
  'stray-quote',
  'quotes',
  'wrap-space',
  'hyphen'
] as const
export type RuleName = (typeof RULES)[number]

/** Checks that raise flags. */
export const CHECKS = [
  'cut-end',
  'cut-start',
  'title-without-article',
  'article-without-title',
  'unsure-order',
  'unsure-title',
  'strange-character',
  'unbalanced',
  'leftover-markup',
  'loop',
  'doubled-word',
  'shared-passage',
  'number-contradiction',
  'impossible-date',
  'weekday-mismatch',
  'incomplete-date',
  'date-after-issue',
  'name-variant',
  'unlikely-character',
  'misread-word',
  'mixed-script',
  'learned-confusion'
] as const
export type CheckName = (typeof CHECKS)[number]

/** Why the pipeline decided as it did. */
export const REASONS = [
  'next-in-file',
  'near-in-file',
  'far-in-file',
  'sentence-cut',
  'starts-inside',
  'starts-sentence',
  'closes-pair',
  'leaves-pair-open',
  'number-cut',
  'name-cut',
  'word-cut',
  'seam-seen',
  'seam-unseen',
  'after-jump',
  'same-width',
  'last-of-column',
  'shared-terms',
  'years-rise',
  'before-body',
  'after-body',
  'heading-mark',
  'same-text',
  'near-same-text',
  'furniture-words'
] as const
export type ReasonCode = (typeof REASONS)[number]

/** Why a recogniser takes something for a name. */
export const NAME_REASONS = [
  'signed',
  'office-before',
  'office-behind',
  'deed',
  'listed',
  'surname',
  'sounds',
  'dotted',
  'gazetteer',
  'organisation',
  'place-end',
  'place-word',
  'place-and-end',
  'short-country',
  'place-and-body',
  'name-and-body',
  'named-after',
  'same-page',
  'trained',
  'calendar',
  'lunar-date',
  'beside-name',
  'title-marks',
  'written-as',
  'short-for',
  'reads-like',
  'first-name',
  'dateline',
  'beside-place',
  'preposition',
  'accepted-before'
] as const
export type NameReasonCode = (typeof NAME_REASONS)[number]
