import type { AlignedText, Draft, Paragraph, Run } from '../model'
import { RunBuilder, sourceOf } from '../text'

interface Piece {
  readonly run: Run
  readonly text: string
  /** What the pipeline inserted behind it. */
  readonly inserted: readonly { readonly run: Run; readonly text: string }[]
}

/**
 * What the pipeline made of a paragraph's raw text, however it has been split, joined and edited since: the pieces of
 * the draft that own the same raw characters, in the order in which the paragraph has them. Null where a change of the
 * draft goes across the paragraph's edge, so that it cannot be divided.
 */
export function draftedText(draft: Draft, paragraph: Paragraph): AlignedText | null {
  const builder = new RunBuilder()
  let text = ''
  const pieces = Object.values(draft.paragraphs).flatMap(piecesOf)
  for (const span of sourceOf(paragraph)) {
    const inside = pieces
      .filter(({ run }) => run.rawStart < span.end && run.rawEnd > span.start)
      .sort((a, b) => a.run.rawStart - b.run.rawStart)
    for (const piece of inside) {
      const { run } = piece
      const rawStart = Math.max(span.start, run.rawStart)
      const rawEnd = Math.min(span.end, run.rawEnd)
      const isWhole = rawStart === run.rawStart && rawEnd === run.rawEnd
      if (run.kind !== 'kept' && !isWhole) return null
      const from = run.kind === 'kept' ? rawStart - run.rawStart : 0
      const to = run.kind === 'kept' ? rawEnd - run.rawStart : piece.text.length
      text += piece.text.slice(from, to)
      builder.push({ ...run, rawStart, rawEnd }, to - from)
      if (rawEnd < run.rawEnd) continue
      for (const { run: added, text: more } of piece.inserted) {
        text += more
        builder.push(added, more.length)
      }
    }
  }
  return { text, runs: builder.runs }
}

function piecesOf({ text, runs }: Paragraph): Piece[] {
  const pieces: (Piece & { inserted: { run: Run; text: string }[] })[] = []
  for (const run of runs) {
    const own = { run, text: text.slice(run.start, run.end) }
    if (run.kind === 'inserted') pieces.at(-1)?.inserted.push(own)
    else pieces.push({ ...own, inserted: [] })
  }
  return pieces
}
