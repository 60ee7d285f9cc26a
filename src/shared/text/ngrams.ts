const SMALLEST_TABLE = 4096

/** The n-gram of no units. */
export const EMPTY_NGRAM = 0
/** Said of an n-gram that has no number. */
export const NO_NGRAM = -1

/**
 * Numbers, from 1 on, for n-grams of texts: none need be cut out to be looked up. An n-gram is found by the number of
 * the one that is a unit shorter, and the unit behind it. Equal numbers mean equal characters.
 */
export class Ngrams {
  /** Of each n-gram the number of the shorter one, and its last unit. */
  private readonly shorter: number[] = [NO_NGRAM]
  private readonly units: number[] = [0]
  /** Open addressing with linear steps; 0 for an empty slot. */
  private slots = new Int32Array(SMALLEST_TABLE)

  /** Number of the n-gram `shorter` and then `unit`; `NO_NGRAM` where it has none, or `shorter` is none. */
  find(shorter: number, unit: number): number {
    return this.slots[this.slotOf(shorter, unit)]! || NO_NGRAM
  }

  /** The same; what has no number is given one. */
  add(shorter: number, unit: number): number {
    const slot = this.slotOf(shorter, unit)
    const known = this.slots[slot]!
    if (known !== 0) return known
    const number = this.units.push(unit) - 1
    this.shorter.push(shorter)
    this.slots[slot] = number
    if (number * 2 > this.slots.length) this.grow()
    return number
  }

  /** Its slot, or the empty one where it would stand. */
  private slotOf(shorter: number, unit: number): number {
    const mask = this.slots.length - 1
    const mixed = Math.imul(shorter, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
    let slot = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 5) & mask
    for (let number = this.slots[slot]!; number !== 0; number = this.slots[slot]!) {
      if (this.shorter[number] === shorter && this.units[number] === unit) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    for (let number = 1; number < this.units.length; number++) {
      this.slots[this.slotOf(this.shorter[number]!, this.units[number]!)] = number
    }
  }
}
