import { foldText, wordEnd } from '../text'
import { NumberedTerms } from './numbered-terms'

/** A query needs no more of a text; a text may be 20 MB long. */
const QUERY_CHARS = 400
/** A term that stands in more documents than this says nothing about any of them. */
const MOST_DOCUMENTS = 200

/** Numbers of a query's terms, what they weigh together once it was asked, and what has been found out with them. */
interface Query {
  readonly terms: readonly number[]
  weight: number | null
  readonly shares: Map<number, number>
}

/**
 * How much of one text's wording stands in another, by character n-grams of two to four, the rarer among the
 * documents the weightier. Only n-grams that some query has are kept, so memory follows the queries.
 */
export class TermIndex {
  private readonly numbered = new NumberedTerms()
  private readonly queries = new Map<string, Query>()
  /** By the term's number: the documents that have it in rising order, and its weight once it was asked. */
  private readonly documentsOf: (number[] | undefined)[] = []
  private readonly weights: number[] = []
  /** By document, while one query is asked for: 0 but then. */
  private readonly hits: Int32Array

  /** `queries` are the texts that `coverage` will be asked about; `documents` the texts to find them in. */
  constructor(
    queries: readonly string[],
    private readonly documents: readonly (readonly string[])[]
  ) {
    this.hits = new Int32Array(documents.length)
    for (const query of queries) this.query(query)
    documents.forEach((texts, document) => {
      for (const term of this.numbered.collectKnown(texts.map(foldText), lengthOf)) {
        const known = this.documentsOf[term]
        if (known) known.push(document)
        else this.documentsOf[term] = [document]
      }
    })
  }

  /** Share of `query`'s terms, weighed by rarity, that `document` has: 0 to 1. */
  coverage(query: string, document: number): number {
    const asked = this.query(query)
    const known = asked.shares.get(document)
    if (known !== undefined) return known
    const all = (asked.weight ??= asked.terms.reduce((sum, term) => sum + this.weight(term), 0))
    let found = 0
    for (const term of asked.terms) if (holds(this.documentsOf[term], document)) found += this.weight(term)
    const share = all === 0 ? 0 : found / all
    asked.shares.set(document, share)
    return share
  }

  /** Documents that share a term with `query`, those that share most terms first. */
  candidates(query: string, most: number): number[] {
    const { hits } = this
    const found: number[] = []
    for (const term of this.query(query).terms) {
      const documents = this.documentsOf[term]
      if (!documents || documents.length > MOST_DOCUMENTS) continue
      const worth = this.numbered.worthOf(term)
      for (const document of documents) {
        if (hits[document] === 0) found.push(document)
        hits[document]! += worth
      }
    }
    const best = found.sort((a, b) => hits[b]! - hits[a]! || a - b).slice(0, most)
    for (const document of found) hits[document] = 0
    return best
  }

  private weight(term: number): number {
    return (this.weights[term] ??=
      this.numbered.worthOf(term) *
      Math.log(1 + this.documents.length / Math.max(1, this.documentsOf[term]?.length ?? 0)))
  }

  private query(text: string): Query {
    const known = this.queries.get(text)
    if (known) return known
    const terms = this.numbered.collect([foldText(text.slice(0, QUERY_CHARS))], wordEnd)
    const query = { terms, weight: null, shares: new Map<number, number>() }
    this.queries.set(text, query)
    return query
  }
}

const lengthOf = (text: string): number => text.length

/** Whether a list of rising numbers has `wanted`. */
function holds(rising: readonly number[] | undefined, wanted: number): boolean {
  let low = 0
  let high = rising ? rising.length - 1 : -1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = rising![middle]!
    if (value === wanted) return true
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}
