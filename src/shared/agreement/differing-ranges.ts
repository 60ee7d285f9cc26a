import type { Span } from '../model'
import type { Texts } from './common-text'

interface Changed extends Span {
  readonly isMine: boolean
  readonly text: string
}

/**
 * The raw ranges that were changed otherwise in the one reading than in the other, sorted. Changes that lie over each
 * other are one range: what is in it cannot be told apart.
 */
export function differingRanges(mine: Texts, theirs: Texts): Span[] {
  const changed = [...changedIn(mine, true), ...changedIn(theirs, false)].sort((a, b) => a.start - b.start)
  const ranges: Span[] = []
  for (let from = 0; from < changed.length;) {
    const { start } = changed[from]!
    let { end } = changed[from]!
    let to = from + 1
    for (; to < changed.length && changed[to]!.start < end; to++) end = Math.max(end, changed[to]!.end)
    if (!isSame(changed.slice(from, to))) ranges.push({ start, end })
    from = to
  }
  return ranges
}

function changedIn({ paragraphs }: Texts, isMine: boolean): Changed[] {
  return Object.values(paragraphs).flatMap(({ runs, text }) =>
    runs
      .filter((run) => run.kind !== 'kept' && run.rawEnd > run.rawStart)
      .map((run) => ({
        start: run.rawStart,
        end: run.rawEnd,
        isMine,
        text: text.slice(run.start, run.end)
      }))
  )
}

function isSame(changes: readonly Changed[]): boolean {
  const listOf = (isMine: boolean): string =>
    changes
      .filter((each) => each.isMine === isMine)
      .map(({ start, end, text }) => `${start} ${end} ${text}`)
      .join('\n')
  return listOf(true) === listOf(false)
}
