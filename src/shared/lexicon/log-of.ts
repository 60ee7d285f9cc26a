/** Most frequencies are small. */
const LOGS = Float64Array.from({ length: 2 ** 12 }, (_, count) => Math.log(Math.max(1, count)))

/** Natural logarithm of a count of words; 0 of none. */
export const logOf = (count: number): number => (count < LOGS.length ? LOGS[count]! : Math.log(count))
