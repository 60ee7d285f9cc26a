import { foldText } from '../text'

const LONGEST = 4
const SHORTEST = 2
/** A query needs no more of a text; a text may be 20 MB long. */
const QUERY_CHARS = 400
const BREAK = /[^\p{L}\p{N}]/u

/**
 * How much of one text's wording stands in another, by character n-grams of two to four, the rarer among the
 * documents the weightier. Only n-grams that some query has are kept, so memory follows the queries.
 */
export class TermIndex {
  private readonly documentsOf = new Map<string, Set<number>>()

  /** `queries` are the texts that `coverage` will be asked about; `documents` the texts to find them in. */
  constructor(
    queries: readonly string[],
    private readonly documents: readonly (readonly string[])[]
  ) {
    for (const query of queries) for (const term of termsOf(query)) this.documentsOf.set(term, new Set())
    documents.forEach((texts, i) => {
      for (const text of texts) this.read(foldText(text), i)
    })
  }

  /** Share of `query`'s terms, weighed by rarity, that `document` has: 0 to 1. */
  coverage(query: string, document: number): number {
    let found = 0
    let all = 0
    for (const term of termsOf(query)) {
      const documents = this.documentsOf.get(term)
      const weight = this.weight(term, documents?.size ?? 0)
      all += weight
      if (documents?.has(document)) found += weight
    }
    return all === 0 ? 0 : found / all
  }

  /** Documents that share a term with `query`, those that share most terms first. */
  candidates(query: string, most: number): number[] {
    const hits = new Map<number, number>()
    for (const term of termsOf(query)) {
      const documents = this.documentsOf.get(term)
      if (!documents || documents.size > MOST_DOCUMENTS) continue
      for (const document of documents) hits.set(document, (hits.get(document) ?? 0) + term.length - 1)
    }
    return [...hits.entries()]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([document]) => document)
  }

  private weight(term: string, documentCount: number): number {
    return (term.length - 1) * Math.log(1 + this.documents.length / Math.max(1, documentCount))
  }

  private read(text: string, document: number): void {
    for (let i = 0; i < text.length; i++) {
      for (let length = SHORTEST; length <= LONGEST && i + length <= text.length; length++) {
        const documents = this.documentsOf.get(text.slice(i, i + length))
        if (documents) documents.add(document)
        else if (length === SHORTEST) break
      }
    }
  }
}

/** A term that stands in more documents than this says nothing about any of them. */
const MOST_DOCUMENTS = 200

function termsOf(query: string): Set<string> {
  const terms = new Set<string>()
  for (const run of foldText(query.slice(0, QUERY_CHARS)).split(BREAK)) {
    for (let i = 0; i < run.length; i++) {
      for (let length = SHORTEST; length <= LONGEST && i + length <= run.length; length++) {
        terms.add(run.slice(i, i + length))
      }
    }
  }
  return terms
}
