import { MOST_STORED } from './packed-weights'
import { ROW, TAG_COUNT } from './tags'

/** Doubles that hold one row of weights. */
export const LANES = ROW / 4

/**
 * A double holds whole numbers of 53 bits exactly, and so four sums of 13 bits side by side: one addition adds the
 * weights of four tags. Law: the sums of up to 32 rows of stored weights do not reach 2^12, so none runs into the next.
 */
const LANE = 2 ** 13
const HALF = LANE / 2
const PAIR = LANE * LANE
/** Makes each of the four sums positive. */
export const LANE_BIAS = HALF * (1 + LANE + PAIR + PAIR * LANE)

/** Rows of weights as doubles of four lanes, and what a whole number of theirs is worth. */
export interface LanedRows {
  readonly lanes: Float64Array
  readonly unit: number
}

/** Rounds rows of weights to whole numbers of a byte and lays four side by side. */
export function layLanes(rows: Float32Array): LanedRows {
  let most = Number.MIN_VALUE
  for (const weight of rows) most = Math.max(most, Math.abs(weight))
  const scale = MOST_STORED / most
  const lanes = new Float64Array((rows.length / ROW) * LANES)
  for (let row = 0; row * ROW < rows.length; row++) {
    for (let tag = TAG_COUNT - 1; tag >= 0; tag--) {
      const lane = row * LANES + (tag >> 2)
      lanes[lane]! += Math.round(rows[row * ROW + tag]! * scale) * LANE ** (tag & 3)
    }
  }
  return { lanes, unit: 1 / scale }
}

/** Writes the four sums that `sum`, with `LANE_BIAS` in it, holds. */
export function readLanes(sum: number, unit: number, out: Float64Array, at: number): void {
  const high = Math.floor(sum / PAIR)
  const low = (sum - high * PAIR) | 0
  out[at] = ((low & (LANE - 1)) - HALF) * unit
  out[at + 1] = ((low >> 13) - HALF) * unit
  out[at + 2] = ((high & (LANE - 1)) - HALF) * unit
  out[at + 3] = ((high >> 13) - HALF) * unit
}
