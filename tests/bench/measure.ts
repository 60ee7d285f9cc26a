/** The middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

/** The `b` of the least-squares line through log(size), log(ms): time grows as size to the power of b. */
export function exponentOf(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const logs = points.map(({ size, ms }) => [Math.log(size), Math.log(Math.max(ms, 1e-3))] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  const below = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
  return above / below
}

/** Bytes of the heap in use, after garbage has been collected. */
export function heapBytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
