import type { CorpusId } from '#shared/model/index'
import { compileQuery, inContext, type Finder } from '#shared/search/index'
import { CorpusDatabase } from '../db'
import { confusionFinder } from './confusion-finder'
import { CorpusTexts, type PageText } from './corpus-texts'
import type { FoundHit, FoundPage, SearchCancel, SearchReply, SearchRequest } from './search-messages'
import { sparedPlace } from './spared-place'

/** Few pages first, so that the first hits are there at once. */
const FIRST_PAGES = 16
const PAGES_AT_ONCE = 200
const MOST_HITS = 100_000
const CONTEXT_CHARS = 48
/** Messages are read this often; another search ends the one that runs. */
const REST_AFTER_MS = 30

let running = 0
let corpus: { readonly id: CorpusId; readonly texts: CorpusTexts } | null = null

addEventListener('message', ({ data }: MessageEvent<SearchRequest | SearchCancel>) => {
  if ('cancel' in data) {
    running = 0
    return
  }
  running = data.search
  search(data).catch((error: unknown) => {
    reply({ search: data.search, error: error instanceof Error ? error.message : String(error) })
  })
})

async function search(request: SearchRequest): Promise<void> {
  const { search: id, corpus: corpusId, query, confusion, scope, order } = request
  const compiled = confusion ? { find: confusionFinder(confusion.confusion) } : compileQuery(query)
  if ('error' in compiled) throw new Error(compiled.error)
  const spared = new Set(confusion?.spared)
  if (corpus?.id !== corpusId) {
    corpus = { id: corpusId, texts: new CorpusTexts(new CorpusDatabase(corpusId)) }
  }
  const { texts } = corpus
  await texts.catchUp()
  let hits = 0
  let rested = performance.now()
  for (let from = 0; from < order.length || from === 0;) {
    const pages = order.slice(from, from + (from === 0 ? FIRST_PAGES : PAGES_AT_ONCE))
    const loaded = scope === 'raw' ? await texts.rawOf(pages) : await texts.cleanOf(pages)
    const found: FoundPage[] = []
    for (const [i, page] of pages.entries()) {
      const own = hitsIn(loaded[i]!, compiled.find, scope === 'articles')
        .filter(({ paragraph, start }) => !paragraph || !spared.has(sparedPlace(page, paragraph, start)))
        .slice(0, MOST_HITS - hits)
      hits += own.length
      if (own.length > 0) found.push({ page, hits: own })
    }
    if (performance.now() - rested > REST_AFTER_MS) {
      await new Promise((done) => setTimeout(done))
      rested = performance.now()
    }
    if (running !== id) return
    from += Math.max(1, pages.length)
    const isCapped = hits >= MOST_HITS
    const isDone = isCapped || from >= order.length
    reply({ search: id, found, looked: Math.min(from, order.length), isDone, isCapped })
    if (isDone) return
  }
}

function hitsIn(page: PageText, find: Finder, inArticlesOnly: boolean): FoundHit[] {
  const { text, paragraphs, inArticles } = page
  const hits: FoundHit[] = []
  let line = 0
  let lineStart = 0
  let lineEnd = endOfLine(text, 0)
  for (const hit of find(page)) {
    const context = inContext(text, hit, CONTEXT_CHARS)
    if (paragraphs.length === 0) {
      hits.push({ ...hit, ...context, paragraph: null })
      continue
    }
    while (hit.start > lineEnd) {
      line += 1
      lineStart = lineEnd + 1
      lineEnd = endOfLine(text, lineStart)
    }
    if (inArticlesOnly && line >= inArticles) break
    const place = { start: hit.start - lineStart, end: hit.end - lineStart }
    hits.push({ ...hit, ...place, ...context, paragraph: paragraphs[line]! })
  }
  return hits
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function reply(message: SearchReply): void {
  postMessage(message)
}
