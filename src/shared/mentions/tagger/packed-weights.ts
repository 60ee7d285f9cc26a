import { GATE_SIZE } from './gate'
import { FeatureTable } from './feature-table'
import { MOST_FEATURES } from './frozen-table'
import { ROW, TAG_COUNT } from './tags'
import type { TaggerWeights } from './train-tagger'

/** `GTW1`: the form of packed weights. */
const MAGIC = 0x31575447
const HEAD_BYTES = 16
/** Weights beyond are cut: a few would else take the finer steps from all others. */
const MOST_WEIGHT = 6
const GATE_SCALE = 32
/** The largest whole number a weight is stored as. */
export const MOST_STORED = 127

/**
 * Packs weights into a file: each as a whole number of one byte, those under `least` left out, and so is a feature that
 * has none left. Law: packing what was unpacked gives the same bytes.
 */
export function packWeights({ table, rows, steps, gate }: TaggerWeights, least: number): Uint8Array {
  const scale = MOST_STORED / Math.min(MOST_WEIGHT, largest(rows))
  const whole = (weight: number) =>
    Math.abs(weight) < least ? 0 : Math.max(-MOST_STORED, Math.min(MOST_STORED, Math.round(weight * scale)))
  const features = table.features()
  const kept = [0]
  let values = 0
  for (let row = 0; row <= table.size; row++) {
    let filled = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) if (whole(rows[row * ROW + tag]!) !== 0) filled += 1
    if (row > 0 && filled > 0) kept.push(row)
    if (row === 0 || filled > 0) values += filled
  }
  const bytes = new Uint8Array(HEAD_BYTES + ROW * ROW * 4 + GATE_SIZE + kept.length * 6 + values)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, kept.length, true)
  view.setFloat64(8, scale, true)
  let at = HEAD_BYTES
  for (const step of steps) {
    view.setFloat32(at, step, true)
    at += 4
  }
  for (const weight of gate)
    view.setInt8(at++, Math.max(-MOST_STORED, Math.min(MOST_STORED, Math.round(weight * GATE_SCALE))))
  for (const row of kept) {
    view.setInt32(at, row === 0 ? 0 : features[row - 1]!, true)
    const head = at + 4
    at += 6
    let mask = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const value = whole(rows[row * ROW + tag]!)
      if (value === 0) continue
      mask |= 1 << tag
      view.setInt8(at++, value)
    }
    view.setUint16(head, mask, true)
  }
  return bytes
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < HEAD_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a tagger’s weights')
  const count = view.getUint32(4, true)
  const scale = view.getFloat64(8, true)
  let at = HEAD_BYTES
  const steps = Float64Array.from({ length: ROW * ROW }, (_, k) => view.getFloat32(at + 4 * k, true))
  at += ROW * ROW * 4
  const gate = Float32Array.from({ length: GATE_SIZE }, (_, k) => view.getInt8(at + k) / GATE_SCALE)
  at += GATE_SIZE
  const table = new FeatureTable(count)
  const rows = new Float32Array(count * ROW)
  for (let row = 0; row < count; row++) {
    const feature = view.getInt32(at, true)
    const mask = view.getUint16(at + 4, true)
    at += 6
    if (row > 0) table.add(feature)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      if (mask & (1 << tag)) rows[row * ROW + tag] = view.getInt8(at++) / scale
    }
  }
  return { table, rows, steps, gate }
}

function largest(rows: Float32Array): number {
  let most = Number.MIN_VALUE
  for (const weight of rows) most = Math.max(most, Math.abs(weight))
  return most
}

/** Packs weights for a tagger, which holds so many features and no more: those that say least are left out. */
export function packToFit(weights: TaggerWeights, least: number): Uint8Array {
  const bytes = packWeights(weights, least)
  const rows = new DataView(bytes.buffer).getUint32(4, true)
  return rows - 1 <= MOST_FEATURES ? bytes : packToFit(weights, least * 2)
}
