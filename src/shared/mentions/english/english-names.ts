import {
  countriesInEnglish,
  ENGLISH_BODIES,
  ENGLISH_BODY_ENDS,
  ENGLISH_BODY_HEADS,
  ENGLISH_DEEDS,
  ENGLISH_FIRST_NAMES,
  ENGLISH_HONORIFICS,
  ENGLISH_OCCUPATIONS,
  ENGLISH_OFFICE_PARTS,
  ENGLISH_OFFICES,
  ENGLISH_PLACE_ENDS,
  ENGLISH_PLACE_HEADS,
  ENGLISH_PLACES,
  SURNAME_PARTICLES
} from '../../lexicon'
import type { MentionType, NameReasonCode } from '../../model'
import type { Candidate } from '../candidate'
import { because } from '../name-reasons'
import type { OfficeWord } from '../offices'
import { mayBeName, stretchesIn, type LatinWord, type Stretch } from './english-words'

const honorifics = new Set(ENGLISH_HONORIFICS)
const offices = new Set(ENGLISH_OFFICES)
const officeParts = new Set(ENGLISH_OFFICE_PARTS)
const deeds = new Set(ENGLISH_DEEDS)
const occupations = new Set(ENGLISH_OCCUPATIONS)
const firstNames = new Set(ENGLISH_FIRST_NAMES)
const particles = new Set(SURNAME_PARTICLES)
const bodyEnds = new Set(ENGLISH_BODY_ENDS)
const bodyHeads = new Set(ENGLISH_BODY_HEADS)
const placeEnds = new Set(ENGLISH_PLACE_ENDS)
const placeHeads = new Set(ENGLISH_PLACE_HEADS)
const PREPOSITIONS = new Set('in at from near to towards toward outside around via'.split(' '))
const SURE_HEADS = new Set(['Lake', 'Mount', 'Mt', 'Cape', 'Fort'])
const JOINTS = new Set(['of', 'and', '&', 'for', 'the'])
const JUNIOR = new Set(['Jr', 'Sr', 'II', 'III'])
const LONGEST_NAME = 4

/** What stands in Latin letters: names by lists, by how they are built, and by the words beside them. */
export interface EnglishLook {
  readonly names: readonly Candidate[]
  readonly offices: readonly OfficeWord[]
}

const NOTHING: EnglishLook = { names: [], offices: [] }
const TWO_LETTERS = /[A-Za-z][A-Za-z.]/u

/** Names in the stretches of a text that are written in Latin letters; other scripts between do not matter. */
export function findEnglishNames(text: string): EnglishLook {
  if (!TWO_LETTERS.test(text)) return NOTHING
  const readers = stretchesIn(text).map((stretch) => new StretchReader(text, stretch))
  return {
    names: readers.flatMap((reader) => reader.read()),
    offices: readers.flatMap(({ offices }) => offices)
  }
}

class StretchReader {
  readonly offices: OfficeWord[] = []
  private readonly found: Candidate[] = []
  private readonly words: readonly LatinWord[]
  private readonly isShouted: boolean
  private readonly small: ReadonlySet<string>

  constructor(
    private readonly text: string,
    { words, isShouted }: Stretch
  ) {
    this.words = words
    this.isShouted = isShouted
    this.small = new Set(words.flatMap(({ kind, word }) => (kind === 'lower' ? [word] : [])))
  }

  read(): Candidate[] {
    const { words } = this
    for (let i = 0; i < words.length; i++) {
      this.listed(i)
      this.dateline(i)
      const person = this.personAt(i)
      if (person) i = Math.max(i, person - 1)
      else this.sequence(i)
    }
    this.bylines()
    return this.found
  }

  private add(first: number, last: number, type: MentionType, score: number, reason: NameReasonCode): void {
    const start = this.words[first]!.start
    const end = this.words[last]!.end
    this.found.push({ start, end, type, score, by: 'english', reasons: because(reason) })
  }

  /** The longest name of a list that begins at a word. */
  private listed(at: number): void {
    const { words, isShouted } = this
    if (words[at]!.kind === 'lower') return
    const { word, plain } = words[at]!
    for (const { parts, type } of known().get(word) ?? known().get(plain) ?? []) {
      const isHere = parts.every((part, k) => {
        const word = words[at + k]
        if (!word || (k > 0 && !word.isJoined)) return false
        return isShouted || word.kind === 'lower'
          ? word.plain === part || word.word === part
          : isSpelt(word, part)
      })
      // `MEN WHO FOUGHT US`: in capitals short forms are words.
      const isWord = isShouted && parts.length === 1 && parts[0]!.length < 4
      if (!isHere || isWord) continue
      const behind = words[at + parts.length]
      const isPart = behind?.isJoined && behind.kind === 'capital' && bodyEnds.has(behind.plain)
      const isSurname = at > 0 && words[at]!.isJoined && firstNames.has(words[at - 1]!.plain)
      if (!isPart && !isSurname) {
        this.add(at, at + parts.length - 1, type, 0.9, type === 'place' ? 'gazetteer' : 'organisation')
        return
      }
    }
  }

  /** `LONDON, March 5`: the town that a report comes from. */
  private dateline(at: number): void {
    const { words, text } = this
    const word = words[at]!
    if (at > 1 || !word.isFirst || word.kind !== 'capitals' || this.isShouted || word.plain.length < 4) return
    let last = at
    while (words[last + 1]?.isJoined && words[last + 1]!.kind === 'capitals') last += 1
    if (
      /^(?:,[^.]{0,24}?\(?\s*(?:\p{Lu}\p{Ll}{2}|[(])|\s+\(|\s*[—–-]{1,2}\s)/u.test(
        text.slice(words[last]!.end)
      )
    )
      this.add(at, last, 'place', 0.85, 'dateline')
  }

  /** Where the person ends that begins at a word, or whose title does; 0 where none does. */
  private personAt(at: number): number {
    const { words } = this
    const word = words[at]!
    if (honorifics.has(word.plain) && word.kind !== 'lower') return this.titled(at + 1, 0.93, 'office-before')
    if (offices.has(word.plain) && word.kind !== 'lower') return this.officer(at)
    const isTrade = word.isFirst && occupations.has(word.plain.toLowerCase())
    if (isTrade && word.kind === 'capital') return this.titled(at + 1, 0.8, 'office-before')
    if (word.kind === 'initial' || firstNames.has(word.plain)) return this.firstNamed(at)
    return this.byDeed(at)
  }

  /** `Prime Minister Tony Blair`, `Detective Sergeant Walsh`. */
  private officer(at: number): number {
    const { words } = this
    let first = at
    while (first > 0 && words[first]!.isJoined && officeParts.has(words[first - 1]!.plain)) first -= 1
    let last = at
    while (words[last + 1]?.isJoined && offices.has(words[last + 1]!.plain)) last += 1
    const end = this.titled(last + 1, 0.85, 'office-before')
    if (end > 0) this.offices.push({ start: words[first]!.start, end: words[last]!.end })
    return end
  }

  private titled(at: number, score: number, reason: NameReasonCode): number {
    const word = this.words[at]
    if (!word?.isJoined || !(mayBeName(word) || word.kind === 'initial')) return 0
    const end = this.endOfName(at)
    if (end === 0 || this.isBody(end - 1)) return 0
    this.add(at, end - 1, 'person', this.isShouted ? score - 0.2 : score, reason)
    return end
  }

  /** `John F. Kennedy`, `J. P. Morgan`. */
  private firstNamed(at: number): number {
    const { words } = this
    const end = this.endOfName(at)
    const isInitial = words[at]!.kind === 'initial'
    if (end - at < 2 || this.isBody(end - 1) || words[end - 1]!.kind === 'initial') return 0
    const last = words[end - 1]!.plain
    if (placeEnds.has(last) || (words[at]!.isFirst && this.small.has(words[at]!.plain.toLowerCase())))
      return 0
    this.add(at, end - 1, 'person', this.isShouted ? 0.6 : isInitial ? 0.82 : 0.9, 'first-name')
    return end
  }

  /** One to three capitalised words that do, or of whom is said, what persons do. */
  private byDeed(at: number): number {
    const { words, isShouted } = this
    const word = words[at]!
    if (isShouted || !mayBeName(word) || (at > 0 && word.isJoined && this.isCapital(at - 1))) return 0
    const end = this.endOfName(at)
    if (end === 0 || end - at > 3 || this.isBody(end - 1) || placeEnds.has(words[end - 1]!.plain)) return 0
    if (words.slice(at, end).some(({ plain }) => offices.has(plain))) return 0
    const before = words[at - 1]
    const behind = words[end]
    if (before && /^(?:the|a|an)$/iu.test(before.word)) return 0
    const isSaid =
      before?.isJoined === true && word.isJoined && deeds.has(before.word) && before.kind === 'lower'
    const does = behind?.isJoined === true && behind.kind === 'lower' && deeds.has(behind.word)
    const isCalled = word.isJoined && before?.kind === 'lower' && occupations.has(before.word)
    const isCommon = this.small.has(word.plain.toLowerCase())
    if (end - at === 1 && (isCommon || word.isFirst)) return 0
    if (!does && !isSaid && !isCalled) return 0
    const score = (end - at > 1 ? 0.74 : 0.55) - (known().has(word.plain) ? 0.3 : 0)
    this.add(at, end - 1, 'person', score, isCalled ? 'office-before' : 'deed')
    return score > 0.45 ? end : 0
  }

  /** Behind the last word of a name of a person that begins at a word; 0 where it cannot begin one. */
  private endOfName(at: number): number {
    const { words, isShouted } = this
    const most = isShouted ? 3 : LONGEST_NAME
    let end = at
    for (let i = at; i < words.length && i - at < most; i++) {
      const word = words[i]!
      if (i > at && !word.isJoined && !JUNIOR.has(word.word)) break
      if (word.kind === 'initial' || JUNIOR.has(word.word)) end = i + 1
      else if (
        mayBeName(word) &&
        !(isShouted && i > at && (deeds.has(word.plain.toLowerCase()) || end - at === 2))
      )
        end = i + 1
      else if (!(i > at && particles.has(word.word) && this.leadsOn(i))) break
    }
    return end > at ? end : 0
  }

  /** `van der Meer`: behind a small part of a surname comes a capital, or one more of them. */
  private leadsOn(at: number): boolean {
    const next = this.words[at + 1]
    return (
      this.isCapital(at + 1) || (next !== undefined && particles.has(next.word) && this.isCapital(at + 2))
    )
  }

  /** Names of bodies and places by their ends: `Bank of England`, `Hudson River`. */
  private sequence(at: number): void {
    const { words, isShouted } = this
    if (
      isShouted ||
      !this.isCapital(at) ||
      (at > 0 && words[at]!.isJoined && this.isCapital(at - 1) && this.isNamePart(at - 1))
    )
      return
    let first = at
    if (!mayBeName(words[first]!) && words[first]!.isFirst) return
    let end = first
    for (let i = first; i < words.length; i++) {
      if (i > first && !words[i]!.isJoined) break
      if (this.isCapital(i)) end = i + 1
      else if (!(JOINTS.has(words[i]!.word) && i > first)) break
    }
    while (first < end && !this.isNamePart(first)) first += 1
    if (end - first < 2) {
      if (end > first) this.lonely(first)
      return
    }
    this.classify(first, end)
  }

  private classify(first: number, end: number): void {
    const { words } = this
    const ofAt = words.slice(first, end).findIndex(({ word }) => word === 'of')
    if (ofAt > 0 && bodyHeads.has(words[first + ofAt - 1]!.plain)) {
      return this.add(first, this.endOfPart(first + ofAt + 1, end) - 1, 'organisation', 0.82, 'name-and-body')
    }
    const stop = this.endOfPart(first, end)
    for (let last = stop - 1; last > first; last--) {
      const { plain, kind } = words[last]!
      if (kind === 'lower') continue
      if (bodyEnds.has(plain)) return this.add(first, last, 'organisation', 0.78, 'name-and-body')
      if (placeEnds.has(plain)) return this.add(first, last, 'place', 0.78, 'place-word')
    }
    const { plain } = words[first]!
    const isHead = placeHeads.has(plain) && stop - first === 2
    if (isHead && (SURE_HEADS.has(plain) || this.isBehindPreposition(first)))
      this.add(first, stop - 1, 'place', 0.6, 'place-word')
  }

  /** A name goes over `of` and `for`, and over `and` only inside a body's. */
  private endOfPart(from: number, end: number): number {
    const joint = this.words.slice(from, end).findIndex(({ kind, word }) => kind === 'lower' && word !== '&')
    return joint > 0 ? from + joint : end
  }

  /** One capitalised word: a place where a preposition and a place that is known are beside it. */
  private lonely(at: number): void {
    const { words, text } = this
    const behind = words[at + 1]
    const isBeforePlace =
      behind !== undefined &&
      known()
        .get(behind.plain)
        ?.some(({ type }) => type === 'place') === true &&
      text.slice(words[at]!.end, behind.start) === ', '
    if (!this.isBehindPreposition(at) || words[at]!.kind !== 'capital') return
    if (isBeforePlace) this.add(at, at, 'place', 0.8, 'beside-place')
    else if (!firstNames.has(words[at]!.plain)) this.add(at, at, 'place', 0.5, 'preposition')
  }

  private isBehindPreposition(at: number): boolean {
    const before = this.words[at - 1]
    return before !== undefined && this.words[at]!.isJoined && PREPOSITIONS.has(before.word.toLowerCase())
  }

  /** `By Jane Doe and John Roe`, in a line of its own. */
  private bylines(): void {
    const { words, text } = this
    const signs = (at: number): boolean =>
      /^(?:by|photos?|pictures?|story|words|reporting)$/iu.test(words[at]?.word ?? '')
    if (words.length > 12 || !signs(0) || text.trim().length > 90) return
    for (let i = words.findIndex(({ word }) => /^by$/iu.test(word)) + 1; i > 0 && i < words.length; i++) {
      const end = this.endOfSigner(i)
      if (end - i > 1 && !this.isBody(end - 1)) this.add(i, end - 1, 'person', 0.95, 'signed')
      if (end > i) i = end - 1
      else if (!/^and$|^&$/iu.test(words[i]!.word)) return
    }
  }

  private endOfSigner(at: number): number {
    const { words } = this
    let end = at
    while (end < words.length && end - at < LONGEST_NAME && (end === at || words[end]!.isJoined)) {
      const word = words[end]!
      if (!(word.kind === 'initial' || mayBeName(word) || particles.has(word.word))) break
      end += 1
    }
    return end
  }

  private isCapital(at: number): boolean {
    const word = this.words[at]
    return word !== undefined && word.kind !== 'lower' && word.word !== '&'
  }

  private isNamePart(at: number): boolean {
    const word = this.words[at]!
    return (
      word.kind === 'initial' || mayBeName(word) || bodyHeads.has(word.plain) || placeHeads.has(word.plain)
    )
  }

  private isBody(at: number): boolean {
    const behind = this.words[at + 1]
    return (
      bodyEnds.has(this.words[at]!.plain) ||
      behind?.word === '&' ||
      (behind?.isJoined === true && behind.kind === 'capital' && bodyEnds.has(behind.plain))
    )
  }
}

/** In the middle of a text a word's capital is of a headline's making, or its own. */
const isSpelt = (word: LatinWord, part: string): boolean =>
  word.word === part.replace(/\.$/u, '') ||
  (word.kind === 'capitals' && part.length > 3 && word.plain === part)

interface Listed {
  readonly parts: readonly string[]
  readonly type: MentionType
}

let lists: ReadonlyMap<string, readonly Listed[]> | null = null

/** Names of the lists by their first word, the longest first. */
function known(): ReadonlyMap<string, readonly Listed[]> {
  if (lists) return lists
  const made = new Map<string, Listed[]>()
  const put = (names: readonly string[], type: MentionType): void => {
    for (const name of names) {
      const parts = name
        .split(' ')
        .map((part) => (/^(?:\p{Lu}\.){2,}$/u.test(part) ? part.slice(0, -1) : part.replace(/\.$/u, '')))
      made.set(parts[0]!, [...(made.get(parts[0]!) ?? []), { parts, type }])
    }
  }
  put(ENGLISH_BODIES, 'organisation')
  put([...ENGLISH_PLACES, ...countriesInEnglish()], 'place')
  for (const names of made.values()) names.sort((a, b) => b.parts.length - a.parts.length)
  lists = made
  return made
}
