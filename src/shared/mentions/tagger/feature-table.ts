const MOST_LOAD = 0.6

/** Gives each feature, a hash other than 0, the number of its row of weights: 1, 2, 3 … in the order of coming. */
export class FeatureTable {
  size = 0
  private mask: number
  private slots: Int32Array

  constructor(expected = 1000) {
    const length = 2 ** Math.ceil(Math.log2(Math.max(16, expected / MOST_LOAD)))
    this.mask = length - 1
    this.slots = new Int32Array(length * 2)
  }

  /** A table of these features, in their order. */
  static of(features: Int32Array): FeatureTable {
    const table = new FeatureTable(features.length)
    for (const feature of features) table.add(feature)
    return table
  }

  /** The row of a feature, 0 where it has none. */
  find(feature: number): number {
    const { slots, mask } = this
    let slot = (feature ^ (feature >>> 16)) & mask
    for (;;) {
      const held = slots[slot * 2]!
      if (held === feature) return slots[slot * 2 + 1]!
      if (held === 0) return 0
      slot = (slot + 1) & mask
    }
  }

  /** The row of a feature, a new one where it has none. */
  add(feature: number): number {
    const row = this.find(feature)
    if (row > 0) return row
    if ((this.size + 1) / (this.mask + 1) > MOST_LOAD) this.grow()
    this.put(feature, ++this.size)
    return this.size
  }

  /** All features in the order of their rows. */
  features(): Int32Array {
    const all = new Int32Array(this.size)
    for (let slot = 0; slot <= this.mask; slot++) {
      if (this.slots[slot * 2] !== 0) all[this.slots[slot * 2 + 1]! - 1] = this.slots[slot * 2]!
    }
    return all
  }

  private put(feature: number, row: number): void {
    let slot = (feature ^ (feature >>> 16)) & this.mask
    while (this.slots[slot * 2] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot * 2] = feature
    this.slots[slot * 2 + 1] = row
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.mask = old.length - 1
    for (let slot = 0; slot < old.length; slot += 2) if (old[slot] !== 0) this.put(old[slot]!, old[slot + 1]!)
  }
}
