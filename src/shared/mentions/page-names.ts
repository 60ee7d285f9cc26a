import { ENGLISH_NO_NAMES } from '../lexicon'
import type { CorpusEvidence, MentionType, Reason } from '../model'
import type { Candidate } from './candidate'
import { because } from './name-reasons'
import type { OfficeWord } from './offices'
import { MisreadNames } from './misread-names'
import { cutsLatin, isAddressed, shortFormsOf, type ShortForm } from './short-forms'

/** A name is found elsewhere on the page when it is so sure in one place. */
const SURE: Readonly<Partial<Record<MentionType, number>>> = { person: 0.72, organisation: 0.78, place: 0.78 }
const FOUND_AGAIN = 0.88
const SHORT = 0.78
/** Bits of `begins`. */
const WHOLE = 1
const SHORT_FORM = 2
const noNames = new Set(ENGLISH_NO_NAMES)

const isSure = ({ type, score }: Candidate): boolean => score >= (SURE[type] ?? Infinity)
const keyOf = ({ start, end, type }: Pick<Candidate, 'start' | 'end' | 'type'>): string =>
  `${start} ${end} ${type}`

/** A paragraph: as it stands, and with its Traditional characters as the dictionary has them, as long as it was. */
export interface PageText {
  readonly text: string
  readonly read: string
}

interface Known {
  readonly name: string
  readonly type: MentionType
  /** As the page has it where it is sure first. */
  readonly spelling: string
  count: number
}

/** Names that are sure in one place of a page, found in all others: whole, in short forms, and misread. */
export class PageNames {
  private readonly known = new Map<string, Known>()
  private readonly byFirst = new Map<number, Known[]>()
  private readonly short = new Map<number, Map<string, ShortForm[]>>()
  /** Whether a name, or a short form, begins with a unit: most units begin none. */
  private readonly begins = new Uint8Array(2 ** 16)
  private readonly misread: MisreadNames

  constructor(private readonly corpus: CorpusEvidence) {
    this.misread = new MisreadNames(corpus)
  }

  /** Takes the sure ones of what was found in a paragraph, with the words for offices beside them. */
  learn({ text, read }: PageText, found: readonly Candidate[], offices: readonly OfficeWord[]): void {
    for (const candidate of found) {
      const { start, end, type, by } = candidate
      if (SURE[type] === undefined || end - start < 2 || by === 'tagger') continue
      const name = read.slice(start, end)
      const isKnown = type === 'person' && (this.corpus.staff.has(name) || this.corpus.outside.has(name))
      if (!isSure(candidate) && !isKnown) continue
      this.add(name, type, text.slice(start, end))
      if (type !== 'person') continue
      const titles = offices
        .filter((office) => office.end === start || office.start === end)
        .map((office) => read.slice(office.start, office.end))
      for (const form of shortFormsOf(name, titles)) this.addShort(form)
    }
  }

  /** Where the names stand in a paragraph, but for the places that were `sure` without the page. */
  find(page: PageText, sure: readonly Candidate[]): Candidate[] {
    if (this.known.size === 0) return []
    const there = new Map(sure.map((candidate) => [keyOf(candidate), candidate]))
    return [...this.whole(page, there), ...this.inShort(page), ...this.misreadIn(page, there)]
  }

  private whole({ text, read }: PageText, there: ReadonlyMap<string, Candidate>): Candidate[] {
    const found: Candidate[] = []
    for (let at = 0; at < read.length; at++) {
      const unit = read.charCodeAt(at)
      if ((this.begins[unit]! & WHOLE) === 0) continue
      for (const { name, type, spelling } of this.byFirst.get(unit)!) {
        if (!read.startsWith(name, at)) continue
        const span = { start: at, end: at + name.length, type }
        const own = there.get(keyOf(span))
        const isSpeltSo = text.startsWith(spelling, at)
        if ((isSpeltSo && own && isSure(own)) || cutsLatin(read, span)) continue
        const page = { ...span, score: FOUND_AGAIN, by: 'page', reasons: because('same-page') }
        if (isSpeltSo) found.push(page)
        else {
          const other = { ...page, reasons: [reason('written-as', spelling)] }
          found.push(own ? withReason(own, other) : other)
        }
      }
    }
    return found
  }

  private inShort({ read }: PageText): Candidate[] {
    const found: Candidate[] = []
    for (let start = 0; start < read.length; start++) {
      const unit = read.charCodeAt(start)
      if ((this.begins[unit]! & SHORT_FORM) === 0) continue
      for (const [short, forms] of this.short.get(unit)!) {
        if (!read.startsWith(short, start)) continue
        const span = { start, end: start + short.length, type: 'person' as const }
        const fitting = forms.filter((form) => isAddressed(form, read, span.end))
        const names = new Set(fitting.map(({ of }) => of))
        // Of two persons that a short form fits nobody knows which is meant.
        if (names.size !== 1 || cutsLatin(read, span)) continue
        const reasons = [reason('short-for', fitting[0]!.of)]
        found.push({ ...span, score: SHORT, by: 'page', reasons })
      }
    }
    return found
  }

  private misreadIn({ read }: PageText, there: ReadonlyMap<string, Candidate>): Candidate[] {
    return this.misread.find(read).flatMap(({ start, end, type, name }) => {
      const other = this.known.get(`${type} ${read.slice(start, end)}`)
      const own = this.known.get(`${type} ${name}`)
      // The one that stands there oftener is right.
      if (other && other.count >= (own?.count ?? 1)) return []
      const seen = there.get(keyOf({ start, end, type }))
      const misread = { start, end, type, score: SHORT, by: 'page', reasons: [reason('reads-like', name)] }
      return [seen ? withReason(seen, misread) : misread]
    })
  }

  private add(name: string, type: MentionType, spelling: string): void {
    const key = `${type} ${name}`
    const there = this.known.get(key)
    if (there) {
      there.count += 1
      return
    }
    const made = { name, type, spelling, count: 1 }
    this.known.set(key, made)
    this.begins[name.charCodeAt(0)]! |= WHOLE
    put(this.byFirst, name.charCodeAt(0), made)
    this.misread.add(name, type)
  }

  private addShort(form: ShortForm): void {
    const { short } = form
    if (noNames.has(short)) return
    const unit = short.charCodeAt(0)
    this.begins[unit]! |= SHORT_FORM
    const own = this.short.get(unit) ?? new Map<string, ShortForm[]>()
    this.short.set(unit, own)
    const forms = own.get(short) ?? []
    const isThere = forms.some(({ of, behind }) => of === form.of && behind?.join() === form.behind?.join())
    if (!isThere) own.set(short, [...forms, form])
  }
}

/** What was seen there before, with what the page says of it. */
const withReason = (seen: Candidate, page: Candidate): Candidate => ({
  ...seen,
  // A little more, or the reason would not be heard.
  score: Math.max(page.score, Math.min(0.99, seen.score + 0.01)),
  reasons: [...seen.reasons, ...page.reasons]
})

const reason = (code: 'written-as' | 'short-for' | 'reads-like', name: string): Reason => ({
  code,
  values: { name }
})

function put<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const own = map.get(key)
  if (own) own.push(item)
  else map.set(key, [item])
}
