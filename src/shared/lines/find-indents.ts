/** First lines are set in by two characters as a rule; what is set further in is centred. */
const LEAST_EMS = 0.9
const MOST_EMS = 4.5
/** So many lines make it the page's way to begin paragraphs. */
const LEAST_LINES = 3

/** Which lines begin a paragraph, by the white space before them. */
export function findIndents(indentEms: readonly number[]): boolean[] {
  const margin = indentEms.reduce((least, ems) => Math.min(least, ems), Infinity)
  const isIndented = indentEms.map((ems) => ems - margin >= LEAST_EMS && ems - margin <= MOST_EMS)
  return isIndented.filter(Boolean).length < LEAST_LINES ? indentEms.map(() => false) : isIndented
}
