import { FeatureTable } from './feature-table'
import { ROW } from './tags'
import type { TaggerWeights } from './train-tagger'

/** The mean of several trainings: what hung on the luck of one falls away, at no cost to the tagger. */
export function averageWeights(all: readonly TaggerWeights[]): TaggerWeights {
  const table = new FeatureTable()
  for (const { table: own } of all) for (const feature of own.features()) table.add(feature)
  const rows = new Float32Array((table.size + 1) * ROW)
  for (const weights of all) {
    const features = weights.table.features()
    for (let row = 0; row <= features.length; row++) {
      const to = row === 0 ? 0 : table.find(features[row - 1]!)
      for (let tag = 0; tag < ROW; tag++) rows[to * ROW + tag]! += weights.rows[row * ROW + tag]! / all.length
    }
  }
  const mean = <Numbers extends Float32Array | Float64Array>(
    of: (weights: TaggerWeights) => Numbers
  ): Numbers =>
    of(all[0]!).map((_, k) => all.reduce((sum, weights) => sum + of(weights)[k]!, 0) / all.length) as Numbers
  return { table, rows, steps: mean(({ steps }) => steps), gate: mean(({ gate }) => gate) }
}
