/** `make`, asked once for each text; what it said lives as long as the function that is returned. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  let lastText: string | undefined
  let lastMade: T | undefined
  return (text) => {
    // One side of a seam is asked about again and again.
    if (text === lastText) return lastMade!
    lastText = text
    lastMade = made.get(text)
    if (lastMade === undefined) made.set(text, (lastMade = make(text)))
    return lastMade
  }
}
