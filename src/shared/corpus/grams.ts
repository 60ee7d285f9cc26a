/**
 * Two or three characters side by side are counted by a hash, in tables of fixed size: 5 MB for any number of pages.
 * What falls on one cell is counted together, so that a small corpus is counted exactly and in a large one only what
 * stands out of `loadOf` tells.
 */
const PAIR_BITS = 19
const TRIPLE_BITS = 21

/** Cells of the tables. */
export const CELLS = { pairs: 2 ** PAIR_BITS, triples: 2 ** TRIPLE_BITS } as const

/** The cell of the two UTF-16 units at `at`. */
export function pairCell(text: string, at: number): number {
  return mixed(Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ text.charCodeAt(at + 1)) >>> (32 - PAIR_BITS)
}

/** The cell of the three UTF-16 units at `at`. */
export function tripleCell(text: string, at: number): number {
  const two = Math.imul(text.charCodeAt(at), 0x85ebca6b) ^ text.charCodeAt(at + 1)
  return mixed(Math.imul(two, 0x9e3779b1) ^ text.charCodeAt(at + 2)) >>> (32 - TRIPLE_BITS)
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
}
