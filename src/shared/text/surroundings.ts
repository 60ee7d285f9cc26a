const REACH = 2

/** What a span stands between, a few units on each side: by that places are told apart where a name is a name and where not. */
export function surroundings(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - REACH), start)}\n${text.slice(end, end + REACH)}`
}
