import type { Paragraph } from '../model'
import { windowHashes } from '../text'
import { paragraphsOnPage, type Finding, type PageCheck } from './finding'

/** At the end of both paragraphs so much is enough; */
const LEAST_TAIL_CHARS = 40
/** elsewhere more, since two reports may use one formula. */
const LEAST_CHARS = 80
/** A passage of `LEAST_TAIL_CHARS` holds at least one whole probe, wherever it begins. */
const PROBE_CHARS = 20
const SPARSE = 32

interface Passage {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

/**
 * A passage that stands in two paragraphs: a model that lost its place wrote part of one under the other (seed 002,
 * lines 97 and 103, which end alike; seed 003, lines 51 and 57). Which of them owns the text, the page does not tell:
 * both are shown, and the suggestion is to leave it out in one.
 */
export const sharedPassage: PageCheck = {
  name: 'shared-passage',
  severity: 'severe',
  findOnPage(draft) {
    const body = paragraphsOnPage(draft).filter(({ role }) => role === 'body')
    const probes = new Probes(body)
    return withoutOverlaps(body.flatMap((paragraph) => passagesOf(paragraph, probes))).map(findingOf)
  }
}

/** The mark before the passage is of the sentence before. */
const LEADING_MARKS = /^[，。、；：！？”’）》,.;:!?)\s]*/u

function findingOf({ paragraph, start, end }: Passage): Finding {
  const first = start + LEADING_MARKS.exec(paragraph.text.slice(start, end))![0].length
  return { paragraph: paragraph.id, start: first, end, values: { chars: end - first }, suggestion: '' }
}

/** Where each probe first stands. */
class Probes {
  private readonly places = new Map<string, Passage>()
  /** One unit in `SPARSE` is set: tells of nearly all text that it is no probe, before it is cut out. */
  private readonly filter: Uint8Array
  private readonly mask: number
  /** Of each place of a paragraph where a probe may stand. */
  readonly hashesOf = new Map<Paragraph, Int32Array>()

  constructor(body: readonly Paragraph[]) {
    const chars = body.reduce((sum, { text }) => sum + text.length, 0)
    this.filter = new Uint8Array(2 ** Math.ceil(Math.log2(1 + (chars / PROBE_CHARS) * SPARSE)))
    this.mask = this.filter.length - 1
    for (const paragraph of body) {
      const hashes = windowHashes(paragraph.text, PROBE_CHARS)
      this.hashesOf.set(paragraph, hashes)
      for (let start = 0; start < hashes.length; start += PROBE_CHARS) {
        const end = start + PROBE_CHARS
        const probe = paragraph.text.slice(start, end)
        this.filter[hashes[start]! & this.mask] = 1
        if (!this.places.has(probe)) this.places.set(probe, { paragraph, start, end })
      }
    }
  }

  find(text: string, start: number, hash: number): Passage | undefined {
    if (this.filter[hash & this.mask] === 0) return undefined
    return this.places.get(text.slice(start, start + PROBE_CHARS))
  }
}

/** Both places of each passage that `paragraph` shares with one that holds a probe of it. */
function passagesOf(paragraph: Paragraph, probes: Probes): Passage[] {
  const found: Passage[] = []
  const hashes = probes.hashesOf.get(paragraph)!
  for (let start = 0; start < hashes.length; start++) {
    const other = probes.find(paragraph.text, start, hashes[start]!)
    if (!other || (other.paragraph === paragraph && other.start === start)) continue
    const shared = sharedAround(paragraph, start, other)
    if (shared) {
      found.push(...shared)
      start = shared[0].end - 1
    }
  }
  return found
}

function sharedAround(paragraph: Paragraph, start: number, other: Passage): [Passage, Passage] | null {
  const [a, b] = [paragraph.text, other.paragraph.text]
  let before = 0
  while (start > before && other.start > before && a[start - before - 1] === b[other.start - before - 1])
    before++
  let behind = PROBE_CHARS
  while (start + behind < a.length && a[start + behind] === b[other.start + behind]) behind++
  const length = before + behind
  const isTail = start + behind === a.length && other.start + behind === b.length
  if (length < (isTail ? LEAST_TAIL_CHARS : LEAST_CHARS)) return null
  const passage = (at: Paragraph, from: number): Passage => ({
    paragraph: at,
    start: from,
    end: from + length
  })
  return [passage(paragraph, start - before), passage(other.paragraph, other.start - before)]
}

/** The longest first; each place once. */
function withoutOverlaps(passages: readonly Passage[]): Passage[] {
  const kept = new Map<Paragraph, Passage[]>()
  return [...passages]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter((passage) => {
      const others = kept.get(passage.paragraph) ?? []
      const isNew = others.every(({ start, end }) => end <= passage.start || passage.end <= start)
      if (isNew) kept.set(passage.paragraph, [...others, passage])
      return isNew
    })
}
