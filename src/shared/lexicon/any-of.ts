/** An expression that finds what one of `patterns` finds; asked once, it is faster than each for itself. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'u')
