/** After these words a hyphen at a line's end is the word's own: `well-|known`, `twenty-|four`. */
export const HYPHENATED_FIRST: ReadonlySet<string> = new Set([
  'well',
  'self',
  'half',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  'anglo',
  'franco',
  'sino',
  'afro',
  'quasi'
])

/** Words inside of compounds: `mother-|in-law`, `up-|to-date`. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'in',
  'of',
  'the',
  'to',
  'and',
  'at',
  'by',
  'up',
  'out'
])

/** Before these words a hyphen stands for what comes later, and a space follows it: `two-| and three-year`. */
export const SUSPENDED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'nor',
  'but',
  'und',
  'oder',
  'et',
  'ou'
])
