import { foldText, wordEnd } from '../text'
import { NumberedTerms } from './numbered-terms'

/** A query needs no more of a text; a text may be 20 MB long. */
const QUERY_CHARS = 400
/** A term that stands in more documents than this says nothing about any of them. */
const MOST_DOCUMENTS = 200

/** Numbers of a query's terms, and what has been found out with them. */
interface Query {
  readonly terms: readonly number[]
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

  /** `queries` are the texts that `coverage` will be asked about; `documents` the texts to find them in. */
  constructor(
    queries: readonly string[],
    private readonly documents: readonly (readonly string[])[]
  ) {
    for (const query of queries) this.query(query)
    documents.forEach((texts, i) => {
      for (const text of texts) this.read(foldText(text), i)
    })
  }

  /** Share of `query`'s terms, weighed by rarity, that `document` has: 0 to 1. */
  coverage(query: string, document: number): number {
    const { terms, shares } = this.query(query)
    const known = shares.get(document)
    if (known !== undefined) return known
    let found = 0
    let all = 0
    for (const term of terms) {
      const weight = this.weight(term)
      all += weight
      if (holds(this.documentsOf[term], document)) found += weight
    }
    const share = all === 0 ? 0 : found / all
    shares.set(document, share)
    return share
  }

  /** Documents that share a term with `query`, those that share most terms first. */
  candidates(query: string, most: number): number[] {
    const hits = new Map<number, number>()
    for (const term of this.query(query).terms) {
      const documents = this.documentsOf[term]
      if (!documents || documents.length > MOST_DOCUMENTS) continue
      for (const document of documents) {
        hits.set(document, (hits.get(document) ?? 0) + this.numbered.worthOf(term))
      }
    }
    return [...hits.entries()]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([document]) => document)
  }

  private weight(term: number): number {
    return (this.weights[term] ??=
      this.numbered.worthOf(term) *
      Math.log(1 + this.documents.length / Math.max(1, this.documentsOf[term]?.length ?? 0)))
  }

  private query(text: string): Query {
    const known = this.queries.get(text)
    if (known) return known
    const query = { terms: this.termsOf(foldText(text.slice(0, QUERY_CHARS))), shares: new Map() }
    this.queries.set(text, query)
    return query
  }

  /** Each term once, in the order of the text. */
  private termsOf(text: string): number[] {
    const terms = new Set<number>()
    this.numbered.collect(text, wordEnd, terms)
    return [...terms]
  }

  private read(text: string, document: number): void {
    this.numbered.eachKnown(text, (term) => {
      const documents = (this.documentsOf[term] ??= [])
      if (documents.at(-1) !== document) documents.push(document)
    })
  }
}

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
