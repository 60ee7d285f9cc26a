import type { CorpusEvidence, MentionType } from '../model'
import type { Candidate } from './candidate'
import { because } from './name-reasons'

/** A name is found elsewhere on the page when it is so sure in one place. */
const SURE: Readonly<Partial<Record<MentionType, number>>> = { person: 0.72, organisation: 0.78, place: 0.78 }
const FOUND_AGAIN = 0.88

const isSure = ({ type, score }: Candidate): boolean => score >= (SURE[type] ?? Infinity)
const keyOf = ({ start, end, type }: Pick<Candidate, 'start' | 'end' | 'type'>): string =>
  `${start} ${end} ${type}`

const LETTER = /\p{Script=Latin}/u

/** Whether a Latin word goes on beyond a span: `Ann` in `Annual`. */
const cutsLatin = (text: string, { start, end }: Pick<Candidate, 'start' | 'end'>): boolean =>
  (LETTER.test(text[start]!) && LETTER.test(text[start - 1] ?? ' ')) ||
  (LETTER.test(text[end - 1]!) && LETTER.test(text[end] ?? ' '))

interface Known {
  readonly name: string
  readonly type: MentionType
}

/** Names that are sure in one place of a page, found in all others. */
export class PageNames {
  private readonly known = new Map<number, Known[]>()
  private readonly seen = new Set<string>()

  constructor(private readonly corpus: CorpusEvidence) {}

  /** Takes the sure ones of what was found in `text`. */
  learn(text: string, found: readonly Candidate[]): void {
    for (const { start, end, type, score, by } of found) {
      const least = SURE[type]
      if (least === undefined || end - start < 2 || by === 'tagger' || by === 'corpus') continue
      const name = text.slice(start, end)
      const isKnown = type === 'person' && (this.corpus.staff.has(name) || this.corpus.outside.has(name))
      if (score >= least || isKnown) this.add(name, type)
    }
  }

  /** Where the names stand in `text`, but for the places that were `sure` without the page. */
  find(text: string, sure: readonly Candidate[]): Candidate[] {
    const found: Candidate[] = []
    if (this.known.size === 0) return found
    const there = new Set(sure.flatMap((candidate) => (isSure(candidate) ? [keyOf(candidate)] : [])))
    for (let at = 0; at < text.length; at++) {
      for (const { name, type } of this.known.get(text.charCodeAt(at)) ?? []) {
        const span = { start: at, end: at + name.length, type }
        if (!text.startsWith(name, at) || there.has(keyOf(span)) || cutsLatin(text, span)) continue
        found.push({
          ...span,
          score: FOUND_AGAIN,
          by: 'page',
          reasons: because('same-page')
        })
      }
    }
    return found
  }

  private add(name: string, type: MentionType): void {
    const key = `${type} ${name}`
    if (this.seen.has(key)) return
    this.seen.add(key)
    const unit = name.charCodeAt(0)
    const own = this.known.get(unit)
    if (own) own.push({ name, type })
    else this.known.set(unit, [{ name, type }])
  }
}
