import type { WordList } from '../../lexicon'
import { Clause, MARGIN } from './clause'
import { clauseEnd } from './clauses'
import { FEATURE_COUNT, featuresAt } from './features'
import { FrozenTable } from './frozen-table'
import { GATE_EVIDENCE, gateEvidence } from './gate'
import { LANE_BIAS, LANES, layLanes, readLanes } from './lanes'
import { ForwardBackward, Viterbi } from './lattice'
import { PLACE_IN_NAME, placeOfTag, ROW, TAG_COUNT, TAGGED_TYPES, typeOfTag, type TaggedType } from './tags'
import type { TaggerWeights } from './train-tagger'

/** A name that the tagger sees, half-open, in UTF-16 units. */
export interface TaggedName {
  readonly start: number
  readonly end: number
  readonly type: TaggedType
  /** Probability that the model gives to its being tagged so. */
  readonly score: number
}

/** A character is outside of all names, whatever stands beside it, when that is by so much the best for it alone. */
const NO_DOUBT = 2.5
/** What `outside` scores on a character that the gate held back, and no other tag. */
const SHUT = 50
/** A word with less evidence than this is in no name: of the sentences' words, more than half. */
const LEAST_EVIDENCE = -2.5

/** Tags people, places and organisations in texts. Keeps room for its work: one tagger is not used twice at once. */
export class Tagger {
  private readonly clause: Clause
  private readonly table: FrozenTable
  private readonly lanes: Float64Array
  private readonly unit: number
  private readonly steps: Float64Array
  private readonly gate: Float32Array
  private readonly evidence = new Int32Array(GATE_EVIDENCE)
  private readonly features = new Int32Array(FEATURE_COUNT)
  private readonly viterbi = new Viterbi()
  private readonly sums = new ForwardBackward()
  private scores = new Float64Array(0)
  private probabilities = new Float64Array(0)
  private tags = new Uint8Array(0)

  constructor(weights: TaggerWeights, words: WordList) {
    this.clause = new Clause(words)
    this.table = new FrozenTable(weights.table.features())
    this.steps = weights.steps
    this.gate = weights.gate
    const { lanes, unit } = layLanes(weights.rows)
    this.lanes = lanes
    this.unit = unit
    this.sums.setSteps(weights.steps)
  }

  /** Names in `text`, in order; they do not overlap. */
  names(text: string): TaggedName[] {
    const found: TaggedName[] = []
    for (let start = 0; start < text.length;) {
      const end = clauseEnd(text, start)
      this.clause.read(text, start, end)
      this.tagClause(start, found)
      start = end
    }
    return found
  }

  /** Tags what stands between characters that are outside without doubt: most of a text is. */
  private tagClause(start: number, found: TaggedName[]): void {
    const { length } = this.clause
    this.makeRoom(length)
    const { clause } = this
    let from = -1
    for (let word = 2; word < clause.words + 2; word++) {
      const first = clause.wordStart[word]! - MARGIN
      const end = clause.wordStart[word + 1]! - MARGIN
      const isShut = this.isShut(word)
      if (isShut) this.setOutside(first, end)
      for (let i = first; i < end; i++) {
        if (!isShut) this.score(i)
        if (!isShut && !this.isOutside(i)) {
          // The character before is outside: steps from it to a name count.
          if (from < 0) from = Math.max(0, i - 1)
        } else if (from >= 0) {
          this.tagIsland(start, from, i + 1, found)
          from = -1
        }
      }
    }
    if (from >= 0) this.tagIsland(start, from, length, found)
  }

  /** Only the first and last character of a word that is shut can stand beside a name. */
  private setOutside(first: number, end: number): void {
    this.scores[first * ROW] = SHUT
    this.scores[(end - 1) * ROW] = SHUT
    for (let tag = 1; tag < TAG_COUNT; tag++) {
      this.scores[first * ROW + tag] = 0
      this.scores[(end - 1) * ROW + tag] = 0
    }
  }

  private isShut(word: number): boolean {
    const { gate, evidence } = this
    gateEvidence(this.clause, word, evidence)
    let sum = 0
    for (let k = 0; k < GATE_EVIDENCE; k++) sum += gate[evidence[k]!]!
    return sum < LEAST_EVIDENCE
  }

  private tagIsland(start: number, from: number, to: number, found: TaggedName[]): void {
    this.viterbi.run(this.scores, from, to - from, this.steps, this.tags)
    let isKnown = false
    for (let i = 0; i < to - from; i++) {
      const tag = this.tags[i]!
      if (tag === 0) continue
      if (!isKnown) this.sums.run(this.scores, from, to - from, null, this.probabilities)
      isKnown = true
      const first = i
      let score = this.probabilities[i * ROW + tag]!
      while (isOpen(this.tags[i]!)) {
        i += 1
        score = Math.min(score, this.probabilities[i * ROW + this.tags[i]!]!)
      }
      const at = start + from
      found.push({ start: at + first, end: at + i + 1, type: TAGGED_TYPES[typeOfTag(tag)]!, score })
    }
  }

  private isOutside(i: number): boolean {
    const at = i * ROW
    const least = this.scores[at]! - NO_DOUBT
    for (let tag = 1; tag < TAG_COUNT; tag++) if (this.scores[at + tag]! > least) return false
    return true
  }

  private score(i: number): void {
    const { table, lanes, features, unit, scores } = this
    featuresAt(this.clause, i, features)
    let a = lanes[0]! + LANE_BIAS
    let b = lanes[1]! + LANE_BIAS
    let c = lanes[2]! + LANE_BIAS
    let d = lanes[3]! + LANE_BIAS
    for (let f = 0; f < FEATURE_COUNT; f++) {
      const row = table.find(features[f]!)
      if (row === 0) continue
      a += lanes[row * LANES]!
      b += lanes[row * LANES + 1]!
      c += lanes[row * LANES + 2]!
      d += lanes[row * LANES + 3]!
    }
    readLanes(a, unit, scores, i * ROW)
    readLanes(b, unit, scores, i * ROW + 4)
    readLanes(c, unit, scores, i * ROW + 8)
    readLanes(d, unit, scores, i * ROW + 12)
  }

  private makeRoom(length: number): void {
    if (this.scores.length >= length * ROW) return
    this.scores = new Float64Array(length * ROW * 2)
    this.probabilities = new Float64Array(length * ROW * 2)
    this.tags = new Uint8Array(length * 2)
  }
}

function isOpen(tag: number): boolean {
  const place = placeOfTag(tag)
  return place === PLACE_IN_NAME.begin || place === PLACE_IN_NAME.middle
}
