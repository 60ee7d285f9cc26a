import type { WordList } from '#shared/lexicon/index'
import { NO_EVIDENCE, type Confusion, type PageId } from '#shared/model/index'
import { bySureness, counted, findPatterns, type Pattern, type PagedSighting } from '#shared/profile/index'
import { inContext, type HitInContext } from '#shared/search/index'
import { ConfusionFinder, standsInWord } from '#shared/text/index'
import { CorpusDatabase, readSightings, staleSightings, type SightingRow } from '../db'
import { loadWords } from './load-words'
import type {
  FoundPattern,
  ProfileCancel,
  ProfileProgress,
  ProfileReply,
  ProfileRequest
} from './profile-messages'
import { sparedPlace } from './spared-place'

const READ_AT_ONCE = 16
const COUNTED_AT_ONCE = 200
const EXAMPLE_CHARS = 16
/** More are too many for a person to look through; the surest are kept. */
const MOST_PATTERNS = 5000

const words = loadWords()
let running = 0

addEventListener('message', ({ data }: MessageEvent<ProfileRequest | ProfileCancel>) => {
  if ('cancel' in data) {
    running = 0
    return
  }
  running = data.profile
  profile(data).catch((error: unknown) => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    postMessage({ profile: data.profile, error: message } satisfies ProfileReply)
  })
})

/** Thrown where another was asked for meanwhile, or none. */
class Ended extends Error {}

async function profile({ profile: id, corpus, pages }: ProfileRequest): Promise<void> {
  const db = new CorpusDatabase(corpus)
  const report = async (progress: ProfileProgress): Promise<void> => {
    await new Promise((done) => setTimeout(done))
    if (running !== id) throw new Ended()
    postMessage({ profile: id, progress } satisfies ProfileReply)
  }
  try {
    await catchUp(db, pages, report)
    const rows = await sightingRows(db, pages)
    const evidence = (await db.lore.get('corpus'))?.evidence ?? NO_EVIDENCE
    const sightings = rows.flatMap(({ page, sightings }) =>
      sightings.map((each): PagedSighting => ({ ...each, page }))
    )
    const patterns = findPatterns(sightings, evidence, await words)
    const found = await countHits(db, rows, patterns, await words, report)
    if (running === id) postMessage({ profile: id, patterns: found } satisfies ProfileReply)
  } catch (error) {
    if (!(error instanceof Ended)) throw error
  } finally {
    db.close()
  }
}

type Report = (progress: ProfileProgress) => Promise<void>

async function catchUp(db: CorpusDatabase, pages: readonly PageId[], report: Report): Promise<void> {
  const stale = await staleSightings(db, pages)
  for (let from = 0; from < stale.length; from += READ_AT_ONCE) {
    await report({ step: 'reading', done: from, total: stale.length })
    await readSightings(db, stale.slice(from, from + READ_AT_ONCE))
  }
}

async function sightingRows(db: CorpusDatabase, pages: readonly PageId[]): Promise<SightingRow[]> {
  const rows = await db.sightings.bulkGet([...pages])
  return rows.filter((row) => row !== undefined)
}

interface Count {
  example: HitInContext | null
  readonly spared: Set<string>
  hits: number
  left: number
  readonly pages: Set<PageId>
}

async function countHits(
  db: CorpusDatabase,
  rows: readonly SightingRow[],
  patterns: readonly Pattern[],
  list: WordList,
  report: Report
): Promise<FoundPattern[]> {
  const finder = new ConfusionFinder(patterns.map(({ confusion }) => confusion))
  const spared = sparedPlaces(rows)
  const counts = new Map<Confusion, Count>()
  for (const { confusion } of patterns) {
    const dismissed = spared.get(pairOf(confusion))
    counts.set(confusion, { example: null, spared: new Set(dismissed), hits: 0, left: 0, pages: new Set() })
  }
  for (let from = 0; from < rows.length; from += COUNTED_AT_ONCE) {
    await report({ step: 'counting', done: from, total: rows.length })
    const some = rows.slice(from, from + COUNTED_AT_ONCE)
    const texts = await db.texts.bulkGet(some.map(({ page }) => page))
    some.forEach(({ page, isDone }, i) => {
      const row = texts[i]
      if (!row) return
      row.text
        .split('\n')
        .slice(0, row.inArticles)
        .forEach((text, line) => {
          for (const { confusion, at } of finder.findEach(text)) {
            const place = sparedPlace(page, row.paragraphs[line]!, at)
            const count = counts.get(confusion)!
            if (standsInWord(text, confusion, at, list)) count.spared.add(place)
            if (count.spared.has(place)) continue
            count.example ??= inContext(text, { start: at, end: at + confusion.was.length }, EXAMPLE_CHARS)
            count.hits += 1
            count.pages.add(page)
            if (isDone) count.left += 1
          }
        })
    })
  }
  return patterns
    .map((pattern): FoundPattern => {
      const { hits, left, pages, spared, example } = counts.get(pattern.confusion)!
      return { ...counted(pattern, { hits, left, pages: pages.size }), spared: [...spared], example }
    })
    .sort(bySureness)
    .slice(0, MOST_PATTERNS)
}

/** By what was read and meant, the places where a person said that it is right as it is. */
function sparedPlaces(rows: readonly SightingRow[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>()
  for (const { page, sightings } of rows) {
    for (const { kind, place, was, now } of sightings) {
      if (kind !== 'dismissed' || !place) continue
      const key = pairOf({ was, now })
      places.set(key, (places.get(key) ?? new Set()).add(sparedPlace(page, place.paragraph, place.at)))
    }
  }
  return places
}

const pairOf = ({ was, now }: { readonly was: string; readonly now: string }): string => `${was}\n${now}`
