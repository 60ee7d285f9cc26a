import { ANY_TAG, mayFollow, CLOSING, OPENING, ROW, TAG_COUNT } from './tags'

/** Pairs of tags that may follow each other, one after the other. */
const STEPS: readonly (readonly [number, number])[] = Array.from({ length: TAG_COUNT }, (_, tag) =>
  Array.from({ length: TAG_COUNT }, (_, next) => [tag, next] as const).filter(([a, b]) => mayFollow(a, b))
).flat()

const FROM = Uint8Array.from(STEPS, ([tag]) => tag)
const TO = Uint8Array.from(STEPS, ([, next]) => next)
const STEP_COUNT = STEPS.length
const maskOf = (tags: readonly number[]): number => tags.reduce((mask, tag) => mask | (1 << tag), 0)
const OPENING_MASK = maskOf(OPENING)
const CLOSING_MASK = maskOf(CLOSING)
/** A tag that scores less than the best by this much counts for nothing. */
const FAR_BELOW = -40

/** Adds to `into`, by tag and next tag, how often each step is expected. */
export interface StepSums {
  readonly counts: Float64Array
  readonly weight: number
}

/**
 * Sums over all ways to tag a clause (a linear-chain conditional random field). `scores` holds `ROW` numbers for each
 * character, `steps` those of tag and next tag; characters are counted from `from`; of a character only the tags in `allowed` count, where it is given.
 * Writes each tag's probability to `out` and returns the logarithm of the sum.
 */
export class ForwardBackward {
  private forward = new Float64Array(0)
  private local = new Float64Array(0)
  private readonly expSteps = new Float64Array(ROW * ROW)
  private readonly later = new Float64Array(ROW)
  private readonly joint = new Float64Array(ROW)

  setSteps(steps: Float64Array): void {
    for (let k = 0; k < STEP_COUNT; k++) {
      const index = FROM[k]! * ROW + TO[k]!
      this.expSteps[index] = Math.exp(steps[index]!)
    }
  }

  run(
    scores: Float64Array,
    from: number,
    length: number,
    allowed: Uint16Array | null,
    out: Float64Array,
    sums?: StepSums
  ): number {
    if (this.forward.length < length * ROW) {
      this.forward = new Float64Array(length * ROW * 2)
      this.local = new Float64Array(length * ROW * 2)
    }
    const log = this.goForward(scores, from, length, allowed)
    if (log > -Infinity) this.goBack(length, out, sums)
    return log
  }

  private goForward(scores: Float64Array, from: number, length: number, allowed: Uint16Array | null): number {
    const { forward, local, expSteps } = this
    let log = 0
    for (let i = 0; i < length; i++) {
      const at = i * ROW
      const top = this.scale(scores, (from + i) * ROW, at)
      const mask = (allowed ? allowed[i]! : ANY_TAG) & (i === length - 1 ? CLOSING_MASK : ANY_TAG)
      for (let tag = 0; tag < TAG_COUNT; tag++) if ((mask & (1 << tag)) === 0) local[at + tag] = 0
      for (let tag = 0; tag < TAG_COUNT; tag++) forward[at + tag] = i === 0 ? (OPENING_MASK >> tag) & 1 : 0
      for (let k = 0; k < STEP_COUNT && i > 0; k++) {
        forward[at + TO[k]!]! += forward[at - ROW + FROM[k]!]! * expSteps[FROM[k]! * ROW + TO[k]!]!
      }
      let sum = 0
      for (let tag = 0; tag < TAG_COUNT; tag++) sum += forward[at + tag]! *= local[at + tag]!
      if (sum === 0) return -Infinity
      for (let tag = 0; tag < TAG_COUNT; tag++) forward[at + tag]! /= sum
      log += Math.log(sum) + top
    }
    return log
  }

  /** Writes exponentials of a character's scores, the best of them 1; returns what that one scored. */
  private scale(scores: Float64Array, of: number, at: number): number {
    let top = -Infinity
    for (let tag = 0; tag < TAG_COUNT; tag++) if (scores[of + tag]! > top) top = scores[of + tag]!
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const below = scores[of + tag]! - top
      this.local[at + tag] = below > FAR_BELOW ? Math.exp(below) : 0
    }
    return top
  }

  private goBack(length: number, out: Float64Array, sums?: StepSums): void {
    const { forward, local, later, joint, expSteps } = this
    const last = (length - 1) * ROW
    for (let tag = 0; tag < TAG_COUNT; tag++) out[last + tag] = forward[last + tag]!
    later.fill(1)
    for (let i = length - 2; i >= 0; i--) {
      const at = i * ROW
      for (let tag = 0; tag < TAG_COUNT; tag++) joint[tag] = local[at + ROW + tag]! * later[tag]!
      later.fill(0)
      for (let k = 0; k < STEP_COUNT; k++) {
        later[FROM[k]!]! += expSteps[FROM[k]! * ROW + TO[k]!]! * joint[TO[k]!]!
      }
      let sum = 0
      for (let tag = 0; tag < TAG_COUNT; tag++) sum += out[at + tag] = forward[at + tag]! * later[tag]!
      for (let tag = 0; tag < TAG_COUNT; tag++) out[at + tag]! /= sum
      if (sums) {
        const share = sums.weight / sum
        for (let k = 0; k < STEP_COUNT; k++) {
          const index = FROM[k]! * ROW + TO[k]!
          sums.counts[index]! += share * forward[at + FROM[k]!]! * expSteps[index]! * joint[TO[k]!]!
        }
      }
      // Keeps the numbers near 1 on long clauses.
      for (let tag = 0; tag < TAG_COUNT; tag++) later[tag]! /= sum
    }
  }
}

/** Room for the best way to tag a clause. */
export class Viterbi {
  private came = new Uint8Array(0)
  private readonly sums = new Float64Array(ROW * 2)

  /** Writes the tags of the best way to tag `length` characters from `from` on; else as `ForwardBackward`. */
  run(scores: Float64Array, from: number, length: number, steps: Float64Array, out: Uint8Array): void {
    if (this.came.length < length * ROW) this.came = new Uint8Array(length * ROW * 2)
    const { came, sums } = this
    for (let tag = 0; tag < TAG_COUNT; tag++) sums[tag] = -Infinity
    for (const tag of OPENING) sums[tag] = scores[from * ROW + tag]!
    for (let i = 1; i < length; i++) {
      const old = ((i - 1) & 1) * ROW
      const now = (i & 1) * ROW
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[now + tag] = -Infinity
      for (let k = 0; k < STEP_COUNT; k++) {
        const before = FROM[k]!
        const to = TO[k]!
        const sum = sums[old + before]! + steps[before * ROW + to]!
        if (sum > sums[now + to]!) {
          sums[now + to] = sum
          came[i * ROW + to] = before
        }
      }
      const at = (from + i) * ROW
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[now + tag]! += scores[at + tag]!
    }
    const end = ((length - 1) & 1) * ROW
    let tag = 0
    for (const closing of CLOSING) if (sums[end + closing]! > sums[end + tag]!) tag = closing
    for (let i = length - 1; i >= 0; i--) {
      out[i] = tag
      tag = came[i * ROW + tag]!
    }
  }
}
