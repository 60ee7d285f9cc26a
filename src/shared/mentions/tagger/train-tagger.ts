import type { WordList } from '../../lexicon'
import { finish } from '../../text'
import { Clause, MARGIN } from './clause'
import { clauseEnd } from './clauses'
import { FEATURE_COUNT, featuresAt } from './features'
import { FeatureTable } from './feature-table'
import { GATE_EVIDENCE, GATE_SIZE, gateEvidence } from './gate'
import { ForwardBackward, type StepSums } from './lattice'
import { ANY_TAG, ROW, TAG_COUNT } from './tags'

/** A text with what each of its characters may be tagged as: one bit for each tag, `ANY_TAG` where nobody has decided. */
export interface TrainingText {
  readonly text: string
  readonly allowed: Uint16Array
}

export interface TrainingSettings {
  readonly epochs: number
  /** How far the first steps go. */
  readonly rate: number
  /** Share of each weight that an epoch takes away; of what it has moved from the base, where there is one. */
  readonly decay: number
  /** How probable it is that a feature is left out for once. */
  readonly dropout: number
  /** How probable it is that a name of the word list is unknown for once. */
  readonly hiding: number
  /** A feature that comes less often is none. */
  readonly fewest: number
  readonly seed: number
}

/** What training makes: rows of weights by feature, and the weights of steps from tag to tag. */
export interface TaggerWeights {
  readonly table: FeatureTable
  /** `ROW` numbers for each row; row 0 is what every character has. */
  readonly rows: Float32Array
  readonly steps: Float64Array
  /** Weights by which a word may be in a name at all (`gateEvidence`). */
  readonly gate: Float32Array
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient (AdaGrad). The same texts and settings give the
 * same weights. What nobody has decided teaches nothing: the probability of all allowed ways to tag a text is raised,
 * however its undecided characters are tagged.
 */
export function trainTagger(
  texts: readonly TrainingText[],
  words: WordList,
  settings: TrainingSettings,
  base?: TaggerWeights
): TaggerWeights {
  return finish(trainingSteps(texts, words, settings, base))
}

/** The same, a few texts at a time: yields the share that is done. */
export function* trainingSteps(
  texts: readonly TrainingText[],
  words: WordList,
  settings: TrainingSettings,
  base?: TaggerWeights
): Generator<number, TaggerWeights> {
  const run = new TrainingRun(texts, words, settings, base)
  const all = (COLLECTING + settings.epochs) * texts.length
  let done = 0
  const progress = (): number | null => ((done += 1) % TEXTS_A_STEP === 0 ? done / all : null)
  const table = base ? FeatureTable.of(base.table.features()) : new FeatureTable()
  for (const _ of run.collectFeatures(table)) {
    const share = progress()
    if (share !== null) yield share
  }
  run.begin(table)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const _ of run.epoch(epoch)) {
      const share = progress()
      if (share !== null) yield share
    }
  }
  return run.weights
}

const TEXTS_A_STEP = 32
/** How often all texts are read before the first epoch. */
const COLLECTING = 2

const GATE_RATE = 0.02
const NAME_MATTERS = 6

class TrainingRun {
  weights!: TaggerWeights
  private squares!: Float32Array
  private readonly stepSquares = new Float64Array(ROW * ROW)
  private readonly random: () => number
  private readonly clause: Clause
  private readonly hidden = new Map<number, boolean>()
  private readonly sums = new ForwardBackward()
  private readonly stepSums: StepSums & { weight: number } = {
    counts: new Float64Array(ROW * ROW),
    weight: 1
  }
  private rowsAt = new Int32Array(0)
  private scores = new Float64Array(0)
  private expected = new Float64Array(0)
  private wanted = new Float64Array(0)
  private readonly features = new Int32Array(FEATURE_COUNT)
  private readonly evidence = new Int32Array(GATE_EVIDENCE)

  constructor(
    private readonly texts: readonly TrainingText[],
    words: WordList,
    private readonly settings: TrainingSettings,
    private readonly base?: TaggerWeights
  ) {
    this.random = randomFrom(settings.seed)
    this.clause = new Clause(words, (print) => this.hides(print))
  }

  /** Makes a row for each feature of the table. */
  begin(table: FeatureTable): void {
    const { base } = this
    const rows = new Float32Array((table.size + 1) * ROW)
    if (base) rows.set(base.rows)
    this.weights = {
      table,
      rows,
      steps: base ? base.steps.slice() : new Float64Array(ROW * ROW),
      gate: base ? base.gate.slice() : new Float32Array(GATE_SIZE)
    }
    this.squares = new Float32Array(rows.length)
  }

  *epoch(epoch: number): Generator<void> {
    const order = shuffled(this.texts.length, this.random)
    const rate = this.settings.rate * (1 - (0.8 * epoch) / this.settings.epochs)
    for (const index of order) {
      this.hidden.clear()
      this.forClauses(this.texts[index]!, (allowed) => this.learn(allowed, rate))
      yield
    }
    const { rows } = this.weights
    for (let i = ROW; i < rows.length; i++) {
      const based = this.base && i < this.base.rows.length ? this.base.rows[i]! : 0
      rows[i]! -= this.settings.decay * (rows[i]! - based)
    }
  }

  /** Features that come often enough get a row; names are once known and once hidden. */
  *collectFeatures(table: FeatureTable): Generator<void> {
    const counts = new Uint8Array(2 ** 24)
    for (const isLast of [false, true]) {
      for (const text of this.texts) {
        this.hidden.clear()
        this.forClauses(text, () => {
          for (let i = 0; i < this.clause.length; i++) {
            featuresAt(this.clause, i, this.features)
            for (const feature of this.features) {
              const slot = (feature ^ (feature >>> 8)) & 0xffffff
              if (!isLast) counts[slot] = Math.min(255, counts[slot]! + 1)
              else if (counts[slot]! >= this.settings.fewest) table.add(feature)
            }
          }
        })
        yield
      }
    }
  }

  private forClauses({ text, allowed }: TrainingText, work: (allowed: Uint16Array) => void): void {
    for (let start = 0; start < text.length;) {
      const end = clauseEnd(text, start)
      const own = allowed.subarray(start, end)
      if (own.some((tags) => tags !== ANY_TAG)) {
        this.clause.read(text, start, end)
        work(own)
      }
      start = end
    }
  }

  private hides(print: number): boolean {
    let hidden = this.hidden.get(print)
    if (hidden === undefined) this.hidden.set(print, (hidden = this.random() < this.settings.hiding))
    return hidden
  }

  private learn(allowed: Uint16Array, rate: number): void {
    const { length } = this.clause
    this.score(length)
    const { steps } = this.weights
    this.sums.setSteps(steps)
    this.stepSums.counts.fill(0)
    this.stepSums.weight = 1
    if (this.sums.run(this.scores, 0, length, allowed, this.wanted, this.stepSums) === -Infinity) return
    this.stepSums.weight = -1
    this.sums.run(this.scores, 0, length, null, this.expected, this.stepSums)
    for (let i = 0; i < length; i++) this.moveRows(i, rate)
    this.teachGate(allowed)
    const { counts } = this.stepSums
    for (let k = 0; k < counts.length; k++) {
      const gradient = counts[k]!
      if (gradient === 0) continue
      this.stepSquares[k]! += gradient * gradient
      steps[k]! += (rate * gradient) / Math.sqrt(1 + this.stepSquares[k]!)
    }
  }

  /** To let a word of a name pass matters more than to hold any other back. */
  private teachGate(allowed: Uint16Array): void {
    const { clause, evidence } = this
    const { gate } = this.weights
    for (let word = 2; word < clause.words + 2; word++) {
      const own = allowed.subarray(clause.wordStart[word]! - MARGIN, clause.wordStart[word + 1]! - MARGIN)
      const isName = own.some((tags) => (tags & 1) === 0)
      if (!isName && own.some((tags) => tags !== 1)) continue
      gateEvidence(clause, word, evidence)
      let sum = 0
      for (const index of evidence) sum += gate[index]!
      const gradient = (isName ? NAME_MATTERS : 0) - (isName ? NAME_MATTERS : 1) / (1 + Math.exp(-sum))
      for (const index of evidence) gate[index]! += GATE_RATE * gradient
    }
  }

  /** Scores of the clause's characters; remembers their rows, those left out as 0. */
  private score(length: number): void {
    if (this.rowsAt.length < length * FEATURE_COUNT) {
      this.rowsAt = new Int32Array(length * FEATURE_COUNT * 2)
      this.scores = new Float64Array(length * ROW * 2)
      this.expected = new Float64Array(length * ROW * 2)
      this.wanted = new Float64Array(length * ROW * 2)
    }
    const { table, rows } = this.weights
    const { dropout } = this.settings
    const scale = 1 / (1 - dropout)
    for (let i = 0; i < length; i++) {
      const at = i * ROW
      for (let tag = 0; tag < TAG_COUNT; tag++) this.scores[at + tag] = rows[tag]!
      featuresAt(this.clause, i, this.features)
      for (let f = 0; f < FEATURE_COUNT; f++) {
        const row = this.random() < dropout ? 0 : table.find(this.features[f]!)
        this.rowsAt[i * FEATURE_COUNT + f] = row
        if (row === 0) continue
        for (let tag = 0; tag < TAG_COUNT; tag++) this.scores[at + tag]! += scale * rows[row * ROW + tag]!
      }
    }
  }

  private moveRows(i: number, rate: number): void {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const gradient = this.wanted[i * ROW + tag]! - this.expected[i * ROW + tag]!
      if (gradient < 1e-3 && gradient > -1e-3) continue
      this.moveWeight(tag, gradient, rate)
      for (let f = 0; f < FEATURE_COUNT; f++) {
        const row = this.rowsAt[i * FEATURE_COUNT + f]!
        if (row > 0) this.moveWeight(row * ROW + tag, gradient, rate)
      }
    }
  }

  private moveWeight(index: number, gradient: number, rate: number): void {
    const square = (this.squares[index]! += gradient * gradient)
    this.weights.rows[index]! += (rate * gradient) / Math.sqrt(1 + square)
  }
}

function shuffled(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, index) => index)
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const moved = order[i]!
    order[i] = order[j]!
    order[j] = moved
  }
  return order
}

/** Numbers from 0 to 1, the same for the same seed (xorshift32). */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
