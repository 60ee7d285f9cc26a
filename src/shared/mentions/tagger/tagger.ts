import type { WordList } from '../../lexicon'
import { Clause } from './clause'
import { clauseEnd } from './clauses'
import { FEATURE_COUNT, featuresAt } from './features'
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

/** Tags people, places and organisations in texts. Keeps room for its work: one tagger is not used twice at once. */
export class Tagger {
  private readonly clause: Clause
  private readonly features = new Int32Array(FEATURE_COUNT)
  private readonly viterbi = new Viterbi()
  private readonly sums = new ForwardBackward()
  private scores = new Float64Array(0)
  private probabilities = new Float64Array(0)
  private tags = new Uint8Array(0)

  constructor(
    private readonly weights: TaggerWeights,
    words: WordList
  ) {
    this.clause = new Clause(words)
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

  private tagClause(start: number, found: TaggedName[]): void {
    const { length } = this.clause
    this.score(length)
    this.viterbi.run(this.scores, length, this.weights.steps, this.tags)
    let hasName = false
    for (let i = 0; i < length && !hasName; i++) hasName = this.tags[i] !== 0
    if (!hasName) return
    this.sums.run(this.scores, length, null, this.probabilities)
    for (let i = 0; i < length; i++) {
      const tag = this.tags[i]!
      if (tag === 0) continue
      const from = i
      let score = this.probabilities[i * ROW + tag]!
      while (
        placeOfTag(this.tags[i]!) !== PLACE_IN_NAME.end &&
        placeOfTag(this.tags[i]!) !== PLACE_IN_NAME.single
      ) {
        i += 1
        score = Math.min(score, this.probabilities[i * ROW + this.tags[i]!]!)
      }
      found.push({ start: start + from, end: start + i + 1, type: TAGGED_TYPES[typeOfTag(tag)]!, score })
    }
  }

  private score(length: number): void {
    if (this.scores.length < length * ROW) {
      this.scores = new Float64Array(length * ROW * 2)
      this.probabilities = new Float64Array(length * ROW * 2)
      this.tags = new Uint8Array(length * 2)
    }
    const { table, rows } = this.weights
    for (let i = 0; i < length; i++) {
      const at = i * ROW
      for (let tag = 0; tag < TAG_COUNT; tag++) this.scores[at + tag] = rows[tag]!
      featuresAt(this.clause, i, this.features)
      for (let f = 0; f < FEATURE_COUNT; f++) {
        const row = table.find(this.features[f]!) * ROW
        if (row === 0) continue
        for (let tag = 0; tag < TAG_COUNT; tag++) this.scores[at + tag]! += rows[row + tag]!
      }
    }
  }
}
