import type { Draft, ParagraphId, Span } from '#shared/model/index'
import { indexAt, sourceOf } from '#shared/text/index'

/** Where raw text went: to an article, or to one of the page's own lists. */
export interface Owner {
  readonly kind: 'article' | 'furniture' | 'repeat' | 'unassigned'
  /** The article's number on the page, from 1; 0 for the others. */
  readonly number: number
}

/** Raw text that one paragraph owns. */
export interface OwnedSpan extends Span, Owner {
  readonly paragraph: ParagraphId
}

type Places = Pick<Draft, 'paragraphs' | 'articles' | 'furniture' | 'unassigned' | 'repeats'>

/** Who owns which raw text, sorted by place. White space between lines may be in none. */
export function ownedSpans(state: Places): OwnedSpan[] {
  const spans: OwnedSpan[] = []
  const add = (ids: readonly ParagraphId[], owner: Owner) => {
    for (const id of ids) {
      for (const span of sourceOf(state.paragraphs[id]!)) spans.push({ ...span, ...owner, paragraph: id })
    }
  }
  state.articles.forEach(({ paragraphs }, index) => add(paragraphs, { kind: 'article', number: index + 1 }))
  add(state.furniture, { kind: 'furniture', number: 0 })
  add(state.repeats, { kind: 'repeat', number: 0 })
  add(state.unassigned, { kind: 'unassigned', number: 0 })
  return spans.sort((a, b) => a.start - b.start)
}

/** The spans that share a character with `[start, end)`. */
export function spansWithin(spans: readonly OwnedSpan[], start: number, end: number): OwnedSpan[] {
  const found: OwnedSpan[] = []
  for (let i = Math.max(0, indexAt(spans, start)); i < spans.length && spans[i]!.start < end; i++) {
    if (spans[i]!.end > start) found.push(spans[i]!)
  }
  return found
}

export function isSameOwner(a: Owner | undefined, b: Owner | undefined): boolean {
  return a?.kind === b?.kind && a?.number === b?.number
}

/** Each owner once, in the order of the spans. */
export function ownersOf(spans: readonly OwnedSpan[]): Owner[] {
  return spans.reduce<Owner[]>((all, span) => {
    return all.some((owner) => isSameOwner(owner, span))
      ? all
      : [...all, { kind: span.kind, number: span.number }]
  }, [])
}
