import type { Decision, PageState, ParagraphId } from '../model'
import { cleanRangeAt } from '../text'

/** A place of the clean text where the order of the file was left, with the decision that led there. */
export interface MovedPlace {
  readonly key: string
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
  readonly decision: Decision
}

/**
 * Where the page's order is not that of the file because the pipeline decided so, and it still stands: text that
 * continues other text from elsewhere, titles that stood elsewhere, repetitions that were left out.
 */
export function movedPlaces(state: PageState, raw: string): MovedPlace[] {
  const owners = new Owners(state)
  return state.decisions.flatMap((decision, i): MovedPlace[] => {
    const { kind, at, after } = decision
    if (kind === 'furniture' || !after) return []
    const own = owners.of(at.start)
    if (own === null) return []
    const range = cleanRangeAt(state.paragraphs[own]!, at.start, at.end)
    if (!range || !standsYet(state, owners, decision, own)) return []
    if (kind !== 'repeats' && isNextInFile(raw, decision)) return []
    return [{ key: `${i} ${at.start}`, paragraph: own, start: range.start, end: range.end, decision }]
  })
}

/** What is decided of neighbours in the file needs no mark: the reader sees them together. */
function isNextInFile(raw: string, { kind, at, after }: Decision): boolean {
  const [first, second] = kind === 'titles' ? [at, after!] : [after!, at]
  return first.end <= second.start && raw.slice(first.end, second.start).trim() === ''
}

function standsYet(state: PageState, owners: Owners, { kind, after }: Decision, own: ParagraphId): boolean {
  if (kind === 'repeats') return state.repeats.includes(own)
  const other = owners.of(kind === 'follows' ? after!.end - 1 : after!.start)
  if (other === null) return false
  const article = state.articles.find(({ paragraphs }) => paragraphs.includes(own))
  return article?.paragraphs.includes(other) ?? false
}

/** Finds the paragraph that owns a raw character. */
class Owners {
  private readonly spans: { start: number; end: number; id: ParagraphId }[]

  constructor(state: PageState) {
    this.spans = Object.values(state.paragraphs)
      .flatMap(({ id, runs }) => runs.map(({ rawStart, rawEnd }) => ({ start: rawStart, end: rawEnd, id })))
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.start - b.start)
  }

  of(raw: number): ParagraphId | null {
    let [low, high] = [0, this.spans.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const span = this.spans[middle]!
      if (raw < span.start) high = middle - 1
      else if (raw >= span.end) low = middle + 1
      else return span.id
    }
    return null
  }
}
