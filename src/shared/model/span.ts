/** Half-open range `[start, end)` of UTF-16 code units in a page's decoded raw text. */
export interface Span {
  readonly start: number
  readonly end: number
}
