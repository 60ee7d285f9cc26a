const SMALLEST = 256

/** A number, at first 0, for each n-gram or the like that is numbered from 0 on. */
export class Tally {
  private values = new Int32Array(SMALLEST)

  get(place: number): number {
    return place < this.values.length ? this.values[place]! : 0
  }

  set(place: number, value: number): void {
    if (place >= this.values.length) this.grow(place)
    this.values[place] = value
  }

  increase(place: number): void {
    this.set(place, this.get(place) + 1)
  }

  private grow(place: number): void {
    const before = this.values
    this.values = new Int32Array(Math.max(place + 1, before.length * 2))
    this.values.set(before)
  }
}
