import type { Mention, MentionId, Span } from '../model'
import { CommonText, SIDES, type IncomparableReason, type Place, type Side, type Texts } from './common-text'
import type { TypedSpan } from './typed-span'

/** What a reader made of a page. */
export interface PageReading extends Texts {
  readonly mentions: Readonly<Record<MentionId, Mention>>
}

/** A mention with where it stands in what both readers have of the page. */
export interface PlacedMention extends TypedSpan {
  readonly side: Side
  readonly mention: Mention
  /** In each reader's own text. */
  readonly places: Readonly<Record<Side, Place>>
}

/** A mention that the readings give no way to compare. */
export interface Incomparable {
  readonly side: Side
  readonly mention: Mention
  readonly reason: IncomparableReason
}

/** Two readings of a page, laid over each other. */
export interface ComparedPage {
  /** In characters that both have. */
  readonly length: number
  readonly mine: readonly PlacedMention[]
  readonly theirs: readonly PlacedMention[]
  readonly incomparable: readonly Incomparable[]
}

/**
 * Lays two readings of a page over each other by the raw text behind them. Only what a reader accepted counts; what is
 * suggested or rejected is no tag of theirs.
 */
export function comparePage(mine: PageReading, theirs: PageReading): ComparedPage {
  const common = new CommonText(mine, theirs)
  const readings = { mine, theirs }
  const placed: Record<Side, PlacedMention[]> = { mine: [], theirs: [] }
  const incomparable: Incomparable[] = []
  for (const side of SIDES) {
    const seen = new Set<string>()
    for (const mention of Object.values(readings[side].mentions)) {
      if (mention.status !== 'accepted') continue
      const found = common.locate(side, mention)
      if (typeof found === 'string') incomparable.push({ side, mention, reason: found })
      else {
        const key = `${found.start} ${found.end} ${mention.type}`
        if (!seen.has(key)) placed[side].push(placedAt(common, side, mention, found))
        seen.add(key)
      }
    }
    placed[side].sort((a, b) => a.start - b.start || a.end - b.end)
  }
  return { length: common.length, ...placed, incomparable }
}

function placedAt(common: CommonText, side: Side, mention: Mention, span: Span): PlacedMention {
  const { type, paragraph, start, end } = mention
  const places = { mine: common.place('mine', span)!, theirs: common.place('theirs', span)! }
  return { side, mention, type, ...span, places: { ...places, [side]: { paragraph, start, end } } }
}
