import { FREQUENCY_BITS, NameRole, roomForWords, simplified, type WordList } from '../lexicon'
import { Kind, kindsOf } from '../text'
import { NameEdges } from './name-edges'
import { ROLE_OF } from './roles'

/** What a list holds and the dictionary does not counts as seen so often. */
const LISTED = 60
const UNKNOWN_CHARACTER = 13
const LEAST_ROOM = 1024
const FREQUENCY_MASK = 2 ** FREQUENCY_BITS - 1

/** The words that a text is cut into, with the edges that names of the model add: side by side, without gaps. */
export interface Tokens {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly classes: Uint8Array
  /** Of a name of the model: how much dearer, in nats, the text is without it. 0 for words. */
  readonly margins: Float32Array
}

/**
 * Cuts a text into words and names at once: the cheapest way through dictionary, lists and the models of names. One
 * for all texts, because its tables are used again; what `read` returns holds until the next call.
 */
export class Lattice implements Tokens {
  count = 0
  starts = new Int32Array(LEAST_ROOM)
  ends = new Int32Array(LEAST_ROOM)
  classes = new Uint8Array(LEAST_ROOM)
  margins = new Float32Array(LEAST_ROOM)
  /** Roles of the words that end, or begin, at a place. */
  before = new Uint8Array(LEAST_ROOM)
  behind = new Uint8Array(LEAST_ROOM)
  private cost = new Float64Array(LEAST_ROOM)
  /** The cheapest way to a place whose last step is a word. */
  private wordCost = new Float64Array(LEAST_ROOM)
  private from = new Int32Array(LEAST_ROOM)
  private kind = new Uint8Array(LEAST_ROOM)
  private readonly found = roomForWords()
  private readonly logs: Float64Array
  private readonly unitCosts = new Float32Array(2 ** 16)
  private readonly names: NameEdges
  /** The text that was read, its Traditional characters as the dictionary has them: as long as it was. */
  text = ''
  /** The text's units, Traditional characters as the dictionary has them. */
  private units = new Uint16Array(LEAST_ROOM)

  constructor(private readonly words: WordList) {
    const total = Math.max(1, words.total)
    this.logs = Float64Array.from({ length: 2 ** 12 }, (_, frequency) =>
      Math.log(total / Math.max(1, frequency))
    )
    for (let unit = 0; unit < this.unitCosts.length; unit++) {
      const frequency = words.frequencyOfUnit(unit)
      this.unitCosts[unit] = frequency > 0 ? Math.log(total / frequency) : UNKNOWN_CHARACTER
    }
    this.names = new NameEdges(this, words)
  }

  read(text: string): Tokens {
    this.text = simplified(text)
    this.makeRoom(text.length + 1)
    for (let i = 0; i < text.length; i++) this.units[i] = this.text.charCodeAt(i)
    this.findRoles()
    this.step()
    this.trace()
    return this
  }

  /** The token that the unit at `at` is in. */
  tokenAt(at: number): number {
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ends[middle]! <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** How often the dictionary has seen it as a word. */
  frequency(start: number, end: number): number {
    return this.words.frequency(this.text, start, end)
  }

  /** The class of the step that ends at `at` on the cheapest way. */
  classBefore(at: number): number {
    return at > 0 ? this.kind[at]! : NameRole.punctuation
  }

  startBefore(at: number): number {
    return this.from[at]!
  }

  /** Offers a name; used by the models. */
  offer(start: number, end: number, cost: number, of: number): void {
    const whole = this.cost[start]! + cost
    if (whole < this.cost[end]!) {
      this.cost[end] = whole
      this.from[end] = start
      this.kind[end] = of
    }
  }

  private makeRoom(room: number): void {
    if (this.cost.length < room) {
      const size = Math.max(room, this.cost.length * 2)
      this.cost = new Float64Array(size)
      this.wordCost = new Float64Array(size)
      this.from = new Int32Array(size)
      this.units = new Uint16Array(size)
      this.kind = new Uint8Array(size)
      this.before = new Uint8Array(size)
      this.behind = new Uint8Array(size)
      this.starts = new Int32Array(size)
      this.ends = new Int32Array(size)
      this.classes = new Uint8Array(size)
      this.margins = new Float32Array(size)
    }
    this.cost.fill(Infinity, 0, room)
    this.wordCost.fill(Infinity, 0, room)
    this.before.fill(0, 0, room)
    this.behind.fill(0, 0, room)
    this.cost[0] = 0
  }

  private findRoles(): void {
    const { text, units, words, found, before, behind } = this
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if ((kindsOf(unit) & Kind.han) === 0) continue
      const own = ROLE_OF[words.roleOfUnit(unit)]!
      if (own !== 0) {
        behind[at]! |= own
        before[at + 1]! |= own
      }
      const count = words.wordsAt(units, at, text.length, found)
      for (let i = 0; i < count; i++) {
        const role = ROLE_OF[found.roles[i]!]!
        if (role === 0) continue
        behind[at]! |= role
        before[found.ends[i]!]! |= role
      }
    }
  }

  private step(): void {
    const { text, units, words, found } = this
    let at = 0
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      const kinds = kindsOf(unit)
      if (this.cost[at] === Infinity) {
        at += 1
        continue
      }
      if ((kinds & Kind.han) === 0) {
        at = this.stepOver(at, kinds)
        continue
      }
      this.word(at, at + 1, this.unitCosts[unit]!, words.roleOfUnit(unit))
      const count = words.wordsAt(units, at, text.length, found)
      for (let i = 0; i < count; i++) {
        if (found.ends[i] === at + 1) continue
        const frequency = found.values[i]! & FREQUENCY_MASK
        const cost = this.logs[frequency === 0 ? LISTED : Math.min(frequency, this.logs.length - 1)]!
        this.word(at, found.ends[i]!, cost, found.roles[i]!)
      }
      this.names.at(text, at)
      at += 1
    }
  }

  /** Digits and Latin letters stay together, as do pairs; other characters stand alone. */
  private stepOver(at: number, kinds: number): number {
    const { text } = this
    let end = at + 1
    let of: number = NameRole.punctuation
    if (kinds & Kind.half) {
      end = Math.min(text.length, at + 2)
      of = NameRole.noun
    } else if (kinds & Kind.digit) {
      while (end < text.length && kindsOf(text.charCodeAt(end)) & Kind.digit) end += 1
      of = NameRole.number
    } else if (kinds & Kind.word) {
      while (end < text.length && kindsOf(text.charCodeAt(end)) & (Kind.latin | Kind.digit)) end += 1
      of = NameRole.latin
    }
    this.word(at, end, 0, of)
    for (let inside = at + 1; inside < end; inside++) this.cost[inside] = Infinity
    return end
  }

  private word(start: number, end: number, cost: number, of: number): void {
    const whole = this.cost[start]! + cost
    if (whole < this.wordCost[end]!) this.wordCost[end] = whole
    if (whole < this.cost[end]!) {
      this.cost[end] = whole
      this.from[end] = start
      this.kind[end] = of
    }
  }

  private trace(): void {
    let count = 0
    for (let end = this.text.length; end > 0; end = this.from[end]!) count += 1
    this.count = count
    let i = count
    for (let end = this.text.length; end > 0; end = this.from[end]!) {
      i -= 1
      this.starts[i] = this.from[end]!
      this.ends[i] = end
      this.classes[i] = this.kind[end]!
      this.margins[i] = Math.min(20, Math.max(0, this.wordCost[end]! - this.cost[end]!))
    }
  }
}
