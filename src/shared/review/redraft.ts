import type { Draft, Flag, Mention, Note, Orphan, PageState, Paragraph, Span } from '../model'
import { cleanRangeAt, rawSpansAt, indexAt } from '../text'
import type { LaterChange } from './apply-change'
import { openingState } from './opening-state'
import { diffStates } from './patch'

/**
 * The change that drafts a page anew. Tags, notes and settled flags stay where the raw text is that they were made on;
 * a tag whose text stands so no longer waits among the lost ones, such a note is kept on the paragraph that its text
 * begins in. The text has not been read: a page that was past `cleaned` is that again. None where the draft brings nothing.
 */
export function redraftPage(
  now: PageState,
  draft: Draft,
  stages: Readonly<Record<string, number>>
): LaterChange | null {
  const opening = openingState(draft, now.page)
  const places = new Places(draft)
  const mentions: Record<string, Mention> = { ...opening.mentions }
  const lost: Orphan[] = []
  for (const mention of Object.values(now.mentions)) {
    const text = now.paragraphs[mention.paragraph]!.text.slice(mention.start, mention.end)
    const place = places.of(rawOf(now, mention))
    const isSame = place && draft.paragraphs[place.paragraph]!.text.slice(place.start, place.end) === text
    if (isSame) mentions[mention.id] = { ...mention, ...place }
    else if (mention.status !== 'suggested') lost.push({ mention, text })
  }
  const notes: Record<string, Note> = {}
  for (const note of Object.values(now.notes ?? {})) {
    const place = places.of(rawOf(now, note)) ?? places.near(rawOf(now, note))
    if (place) notes[note.id] = { ...note, ...place }
  }
  const then: PageState = {
    ...opening,
    flags: withDecisions(now, opening),
    mentions,
    orphans: [...now.orphans, ...lost],
    ...(Object.keys(notes).length > 0 && { notes }),
    ...(now.assignee !== undefined && { assignee: now.assignee })
  }
  const restore = diffStates(now, then)
  const isText = Object.keys({ ...restore.paragraphs, ...restore.flags }).length > 0
  return isText || restore.fields.after.articles ? { kind: 'page.redrafted', stages, restore } : null
}

type Place = Pick<Mention, 'paragraph' | 'start' | 'end'>

const rawOf = ({ paragraphs }: PageState, { paragraph, start, end }: Place): Span[] =>
  rawSpansAt(paragraphs[paragraph]!, start, end).filter((span) => span.start < span.end)

/** What people said of a flag holds for the same finding at the same raw text. */
function withDecisions(now: PageState, then: PageState): Readonly<Record<string, Flag>> {
  const keyOf = (state: PageState, flag: Flag) => JSON.stringify([flag.check, rawOf(state, flag)])
  const settled = new Map(
    Object.values(now.flags).flatMap((flag) => (flag.settled ? [[keyOf(now, flag), flag] as const] : []))
  )
  if (settled.size === 0) return then.flags
  return Object.fromEntries(
    Object.entries(then.flags).map(([id, flag]) => {
      const { settled: how, because } = settled.get(keyOf(then, flag)) ?? {}
      return [id, how ? { ...flag, settled: how, ...(because !== undefined && { because }) } : flag]
    })
  )
}

/** Where the paragraphs of a draft have the raw text. */
class Places {
  private readonly pieces: readonly { readonly start: number; readonly end: number; readonly of: Paragraph }[]

  constructor({ paragraphs }: Draft) {
    this.pieces = Object.values(paragraphs)
      .flatMap((of) => of.runs.map((run) => ({ start: run.rawStart, end: run.rawEnd, of })))
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start)
  }

  /** Null where the text is in several paragraphs, or was typed by hand. */
  of(spans: readonly Span[]): Place | null {
    const [first] = spans
    const paragraph = first && this.pieces[indexAt(this.pieces, first.start)]?.of
    const ranges = paragraph && spans.map(({ start, end }) => cleanRangeAt(paragraph, start, end))
    if (!ranges || ranges.includes(null)) return null
    const start = Math.min(...ranges.map((range) => range!.start))
    const end = Math.max(...ranges.map((range) => range!.end))
    return start < end ? { paragraph: paragraph.id, start, end } : null
  }

  /** The whole paragraph that the text begins in, or that is first. */
  near([first]: readonly Span[]): Place | null {
    const { of: paragraph } = this.pieces[Math.max(0, indexAt(this.pieces, first?.start ?? 0))] ?? {}
    return paragraph ? { paragraph: paragraph.id, start: 0, end: paragraph.text.length } : null
  }
}
