const LEAST_SLOT_BITS = 17
/** Bits for the number of a row; the rest of a slot is the upper bits of the feature. */
const ROW_BITS = 18
const ROW_MASK = 2 ** ROW_BITS - 1
const BIT_MASK = 2 ** 20 - 1

/** As many features as a frozen table may hold. */
export const MOST_FEATURES = ROW_MASK

/**
 * A table of features that no longer grows, small enough to stay near the processor. Most features that are asked for are
 * in none: a bit for each of 2^20 hashes tells so of nearly all. Of a feature only 14 bits are compared, so of 10,000
 * a few at most are taken for another.
 */
export class FrozenTable {
  private readonly bits = new Int32Array((BIT_MASK + 1) / 32)
  private readonly slots: Int32Array
  private readonly mask: number

  /** Row 1 is that of the first feature. */
  constructor(features: Int32Array) {
    if (features.length > MOST_FEATURES)
      throw new Error(`a tagger of ${features.length} features is too large`)
    const slots = 2 ** Math.max(LEAST_SLOT_BITS, Math.ceil(Math.log2(features.length * 1.4 + 1)))
    this.slots = new Int32Array(slots)
    this.mask = slots - 1
    features.forEach((feature, index) => {
      const bit = (feature >>> 5) & BIT_MASK
      this.bits[bit >> 5]! |= 1 << (bit & 31)
      let slot = feature & this.mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
      this.slots[slot] = (feature & ~ROW_MASK) | (index + 1)
    })
  }

  /** The row of a feature, 0 where it has none. */
  find(feature: number): number {
    const bit = (feature >>> 5) & BIT_MASK
    if ((this.bits[bit >> 5]! & (1 << (bit & 31))) === 0) return 0
    for (let slot = feature & this.mask; ; slot = (slot + 1) & this.mask) {
      const held = this.slots[slot]!
      if (held === 0) return 0
      if (((held ^ feature) & ~ROW_MASK) === 0) return held & ROW_MASK
    }
  }
}
