import {
  BY_HAND,
  type ChangedRun,
  type PageState,
  type Paragraph,
  type ParagraphId,
  type Revision
} from '../model'

/** A change of the raw text that a person may let stand or take back. */
export interface ChangedPlace {
  readonly key: string
  readonly paragraph: ParagraphId
  readonly run: ChangedRun
}

/** The changes of these paragraphs that nobody has let stand yet, in their order. */
export function changedPlaces(state: PageState, paragraphs: readonly ParagraphId[]): ChangedPlace[] {
  return paragraphs.flatMap((id) => {
    const paragraph = state.paragraphs[id]!
    return changedRuns(paragraph)
      .filter(({ checked }) => !checked)
      .map((run) => ({ key: `${id} ${runKey(paragraph, run)}`, paragraph: id, run }))
  })
}

/** Equal for a change wherever its paragraph, or the text before it, has gone since. */
export function runKey({ text }: Pick<Paragraph, 'text'>, run: ChangedRun): string {
  return `${run.kind} ${run.by} ${run.rawStart}-${run.rawEnd} ${text.slice(run.start, run.end)}`
}

/** Who made each change by hand, by `runKey`; `states` is `foldAll(revisions)`. */
export function handActors(
  revisions: readonly Revision[],
  states: readonly PageState[]
): ReadonlyMap<string, string> {
  const actors = new Map<string, string>()
  for (let i = 1; i < revisions.length; i++) {
    const [before, after] = [states[i - 1]!.paragraphs, states[i]!.paragraphs]
    if (before === after) continue
    const changed = Object.values(after).filter((paragraph) => before[paragraph.id] !== paragraph)
    const known = new Set(changed.flatMap(({ id }) => (before[id] ? handKeys(before[id]) : [])))
    for (const key of changed.flatMap(handKeys)) {
      if (!known.has(key) || !actors.has(key)) actors.set(key, revisions[i]!.actor)
    }
  }
  return actors
}

function handKeys(paragraph: Paragraph): string[] {
  return changedRuns(paragraph)
    .filter(({ by }) => by === BY_HAND)
    .map((run) => runKey(paragraph, run))
}

function changedRuns({ runs }: Paragraph): ChangedRun[] {
  return runs.filter((run) => run.kind !== 'kept')
}
