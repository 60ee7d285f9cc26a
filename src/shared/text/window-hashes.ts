const FACTOR = 0x01000193

/**
 * A 30-bit hash of each `length` units of `text`, one for each place where so many begin. Two stretches with one hash
 * are nearly always the same: who must be sure compares them.
 */
export function windowHashes(text: string, length: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - length + 1))
  let leaving = 1
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, FACTOR)
  let hash = 0
  for (let end = 0; end < text.length; end++) {
    hash = Math.imul(hash, FACTOR) + text.charCodeAt(end)
    if (end >= length) hash -= Math.imul(leaving, text.charCodeAt(end - length))
    if (end + 1 >= length) {
      hashes[end + 1 - length] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 2
    }
  }
  return hashes
}
