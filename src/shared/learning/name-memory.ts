import { simplified } from '../lexicon'
import type { JudgedText, KnownName, MentionType, PageId } from '../model'
import { surroundings } from '../text'

/** Names that stand for the same wherever they stand; a date or an office does not. */
const KNOWN_TYPES: ReadonlySet<MentionType> = new Set<MentionType>(['person', 'place', 'organisation'])
/** A name of one unit is part of too many words to be known wherever it stands. */
const SHORTEST = 2
/** A name is stopped when it was rejected so often, in so many surroundings, and hardly ever accepted. */
const STOPPED = { rejected: 3, surroundings: 2, trust: 0.25 }
/** In one surrounding it is stopped earlier. */
const STOPPED_IN_ONE = 2
/** A name that was accepted once scores 0.85, one that always is comes close to 0.98. */
const KNOWN = { from: 0.6, more: 0.38 }

interface Count {
  accepted: number
  rejected: number
}

interface Evidence extends Count {
  readonly name: string
  readonly type: MentionType
  readonly around: Map<string, Count>
}

/**
 * The names that people decided on, counted page by page: a page that is put again is counted as it is by then.
 * Law: in whatever order pages are put, and however often, the names are those of the pages as they were put last.
 */
export class NameMemory {
  private readonly evidence = new Map<string, Evidence>()
  private readonly pages = new Map<PageId, readonly JudgedText[]>()
  private found: readonly KnownName[] | null = null

  /** How many decisions are counted. */
  decisions = 0

  /** What is decided on a page now; nothing where `texts` is empty. */
  put(page: PageId, texts: readonly JudgedText[]): void {
    for (const text of this.pages.get(page) ?? []) this.count(text, -1)
    if (texts.length > 0) this.pages.set(page, texts)
    else this.pages.delete(page)
    for (const text of texts) this.count(text, 1)
    this.found = null
  }

  /** The names of which something follows, in the order of their text; the same list until a page is put. */
  names(): readonly KnownName[] {
    this.found ??= [...this.evidence.values()]
      .map(judge)
      .filter(({ score, isStopped, stoppedIn }) => score !== null || isStopped || stoppedIn.length > 0)
      .sort((a, b) => (a.name === b.name ? (a.type < b.type ? -1 : 1) : a.name < b.name ? -1 : 1))
    return this.found
  }

  private count({ text, mentions }: JudgedText, by: 1 | -1): void {
    const read = simplified(text)
    for (const { start, end, type, status } of mentions) {
      if (status === 'suggested') continue
      const name = read.slice(start, end)
      const key = `${type} ${name}`
      const evidence: Evidence = this.evidence.get(key) ?? {
        name,
        type,
        accepted: 0,
        rejected: 0,
        around: new Map()
      }
      const place = surroundings(read, start, end)
      const here: Count = evidence.around.get(place) ?? { accepted: 0, rejected: 0 }
      evidence[status] += by
      here[status] += by
      this.decisions += by
      if (here.accepted + here.rejected > 0) evidence.around.set(place, here)
      else evidence.around.delete(place)
      if (evidence.around.size > 0) this.evidence.set(key, evidence)
      else this.evidence.delete(key)
    }
  }
}

/** One rejection says that it is no name there; several, in several surroundings, that it is none. */
function judge({ name, type, accepted, rejected, around }: Evidence): KnownName {
  const trust = (accepted + 1) / (accepted + rejected + 2)
  const against = [...around.values()].filter((here) => here.rejected > here.accepted)
  const isKnown = accepted > rejected && name.length >= SHORTEST && KNOWN_TYPES.has(type)
  return {
    name,
    type,
    accepted,
    rejected,
    score: isKnown ? KNOWN.from + KNOWN.more * trust : null,
    isStopped:
      rejected >= STOPPED.rejected && against.length >= STOPPED.surroundings && trust < STOPPED.trust,
    stoppedIn: [...around]
      .filter(([, here]) => here.rejected >= STOPPED_IN_ONE && here.accepted === 0)
      .map(([place]) => place)
      .sort()
  }
}
