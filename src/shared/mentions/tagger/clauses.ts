import { LONGEST_CLAUSE } from './clause'

const LINE_END = 10
const ENDS = new Set([...'。！？!?；'].map((mark) => mark.charCodeAt(0)))

/** Where the clause that begins at `start` ends: behind its closing mark or line end, and in any case soon. */
export function clauseEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + LONGEST_CLAUSE)
  for (let i = start; i < last; i++) {
    const unit = text.charCodeAt(i)
    if (unit === LINE_END || ENDS.has(unit)) return i + 1
  }
  return last
}
