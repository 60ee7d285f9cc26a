import { lookAlikesOf } from '../lexicon'
import type { CorpusEvidence, MentionType } from '../model'

/** Shorter names are too near to other names and words. */
const SHORTEST: Readonly<Partial<Record<MentionType, number>>> = { person: 3, organisation: 4 }
/** A byline's name that stands on so many pages is somebody's. */
const ESTABLISHED_PAGES = 3

/** A place where a known name seems to stand with one character misread; half-open. */
export interface MisreadName {
  readonly start: number
  readonly end: number
  readonly type: MentionType
  /** As it is known. */
  readonly name: string
}

interface Sought {
  readonly name: string
  readonly type: MentionType
}

type Index = Map<number, Sought[]>

/** Names by their first unit and by their second: whichever character was misread, one of the two was not. */
class Names {
  readonly first: Index = new Map()
  readonly second: Index = new Map()
  /** Whether a unit is the first, or the second, of any: most are neither. */
  private readonly marks = new Uint8Array(2 ** 16)

  add(name: string, type: MentionType): void {
    if (name.length < (SHORTEST[type] ?? Infinity)) return
    this.marks[name.charCodeAt(0)] = 1
    this.marks[name.charCodeAt(1)] = 1
    put(this.first, name.charCodeAt(0), { name, type })
    put(this.second, name.charCodeAt(1), { name, type })
  }

  find(text: string, found: MisreadName[]): void {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (this.marks[unit] === 0) continue
      for (const { name, type } of this.first.get(unit) ?? []) {
        const wrong = onlyFault(text, at, name)
        if (wrong > 0) found.push({ start: at, end: at + name.length, type, name })
      }
      for (const { name, type } of at > 0 ? (this.second.get(unit) ?? []) : []) {
        const wrong = onlyFault(text, at - 1, name)
        if (wrong === 0) found.push({ start: at - 1, end: at - 1 + name.length, type, name })
      }
    }
  }
}

const ofCorpus = new WeakMap<CorpusEvidence, Names>()

/** Finds names that are known on the page, or sign on many others, where one character is a look-alike of theirs. */
export class MisreadNames {
  private readonly names = new Names()
  private readonly established: Names

  constructor(corpus: CorpusEvidence) {
    this.established = ofCorpus.get(corpus) ?? establishedNames(corpus)
    ofCorpus.set(corpus, this.established)
  }

  add(name: string, type: MentionType): void {
    this.names.add(name, type)
  }

  find(text: string): MisreadName[] {
    const found: MisreadName[] = []
    this.names.find(text, found)
    this.established.find(text, found)
    return found
  }
}

function establishedNames(corpus: CorpusEvidence): Names {
  const names = new Names()
  for (const list of [corpus.staff, corpus.outside])
    for (const [name, { pages }] of list) if (pages >= ESTABLISHED_PAGES) names.add(name, 'person')
  return names
}

/** Where the one character stands that is not the name's but a look-alike of it; -1 where none, or more, do. */
function onlyFault(text: string, at: number, name: string): number {
  if (at + name.length > text.length) return -1
  let fault = -1
  for (let i = 0; i < name.length; i++) {
    if (text[at + i] === name[i]) continue
    if (fault >= 0) return -1
    fault = i
  }
  return fault >= 0 && lookAlikesOf(name[fault]!).has(text[at + fault]!) ? fault : -1
}

function put(index: Index, unit: number, sought: Sought): void {
  const own = index.get(unit)
  if (own) own.push(sought)
  else index.set(unit, [sought])
}
