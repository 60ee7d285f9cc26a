import type { Paragraph } from '../model'
import { mergeTouching } from '../text'

/** Offset of the first raw character that a paragraph owns; Infinity where it owns none. */
export function startOfRaw({ runs }: Pick<Paragraph, 'runs'>): number {
  return runs.reduce(
    (first, run) => (run.rawEnd > run.rawStart ? Math.min(first, run.rawStart) : first),
    Infinity
  )
}

/** Equal for paragraphs that together own the same raw characters, whatever their order and division. */
export function rawKey(paragraphs: readonly Pick<Paragraph, 'runs'>[]): string {
  const spans = paragraphs
    .flatMap(({ runs }) => runs)
    .filter((run) => run.rawEnd > run.rawStart)
    .map((run) => ({ start: run.rawStart, end: run.rawEnd }))
    .sort((a, b) => a.start - b.start)
  return mergeTouching(spans)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ')
}
