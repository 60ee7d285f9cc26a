const SMALLEST_TABLE = 1024
const GROWTH = 4
/** A slot has an n-gram's number, 0 for none, the number of the one that is a unit shorter, and the last unit. */
const SLOT = 3

/** The n-gram of no units. */
export const EMPTY_NGRAM = 0
/** Said of an n-gram that has no number. */
export const NO_NGRAM = -1

/**
 * Numbers, from 1 on, for n-grams of texts: none need be cut out to be looked up. An n-gram is found by the number of
 * the one that is a unit shorter, and the unit behind it. Equal numbers mean equal characters.
 */
export class Ngrams {
  private count = 0
  /** Open addressing with linear steps. */
  private slots = new Int32Array(SMALLEST_TABLE * SLOT)
  private mask = SMALLEST_TABLE - 1

  /** Number of the n-gram `shorter` and then `unit`; `NO_NGRAM` where it has none, or `shorter` is none. */
  find(shorter: number, unit: number): number {
    return this.slots[this.slotOf(shorter, unit)]! || NO_NGRAM
  }

  /** The same; what has no number is given one. */
  add(shorter: number, unit: number): number {
    const slot = this.slotOf(shorter, unit)
    const known = this.slots[slot]!
    if (known !== 0) return known
    this.count += 1
    this.slots[slot] = this.count
    this.slots[slot + 1] = shorter
    this.slots[slot + 2] = unit
    if (this.count * 2 > this.mask) this.grow()
    return this.count
  }

  /** Its slot, or the empty one where it would stand. */
  private slotOf(shorter: number, unit: number): number {
    const { slots, mask } = this
    const mixed = Math.imul(shorter, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
    let slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 5) & mask
    while (slots[slot * SLOT] !== 0) {
      if (slots[slot * SLOT + 1] === shorter && slots[slot * SLOT + 2] === unit) break
      slot = (slot + 1) & mask
    }
    return slot * SLOT
  }

  private grow(): void {
    const before = this.slots
    this.slots = new Int32Array(before.length * GROWTH)
    this.mask = this.mask * GROWTH + GROWTH - 1
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from] === 0) continue
      const slot = this.slotOf(before[from + 1]!, before[from + 2]!)
      this.slots[slot] = before[from]!
      this.slots[slot + 1] = before[from + 1]!
      this.slots[slot + 2] = before[from + 2]!
    }
  }
}
