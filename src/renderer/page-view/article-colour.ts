const COLOURS = 10

/** Class that sets `--article` and `--article-wash` for the article with this number on its page. */
export function articleColour(number: number): string {
  return `article-colour-${((number - 1) % COLOURS) + 1}`
}
