import { expect, test } from 'vitest'
import { packWeights, randomFrom, trainTagger, unpackWeights } from '#shared/mentions/tagger/index'
import { FeatureTable } from '#shared/mentions/tagger/feature-table'
import { FrozenTable } from '#shared/mentions/tagger/frozen-table'
import { LANE_BIAS, LANES, layLanes, readLanes } from '#shared/mentions/tagger/lanes'
import { ROW, TAG_COUNT } from '#shared/mentions/tagger/tags'
import { parseSentence, trainingText } from '../../../../scripts/tagger/tagged-sentence'
import { WORDS } from '../../../support/word-list'

const WEIGHTS = trainTagger(
  ['市长{陈恢清|p}昨日在{天元区|l}调研。', '{湖南大学|o}教授{王小川|p}说，天气很好。'].map((line) =>
    trainingText(parseSentence(line))
  ),
  WORDS,
  { epochs: 5, rate: 0.3, decay: 0.01, dropout: 0.1, hiding: 0.2, fewest: 1, seed: 1 }
)

test('packing what was unpacked gives the same bytes', () => {
  const bytes = packWeights(WEIGHTS, 0.01)
  expect(packWeights(unpackWeights(bytes), 0)).toEqual(bytes)
})

test('what is not a file of weights is refused', () => {
  expect(() => unpackWeights(new Uint8Array(40))).toThrow('not a tagger')
})

test('four sums in one double do not run into each other', () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = randomFrom(seed)
    const rows = Float32Array.from({ length: 32 * ROW }, (_, i) =>
      i % ROW < TAG_COUNT ? (seed === 0 ? -3 : seed === 1 ? 3 : 6 * random() - 3) : 0
    )
    const { lanes, unit } = layLanes(rows)
    const out = new Float64Array(ROW)
    for (let lane = 0; lane < LANES; lane++) {
      let sum = LANE_BIAS
      for (let row = 0; row < 32; row++) sum += lanes[row * LANES + lane]!
      readLanes(sum, unit, out, lane * 4)
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const sum = Array.from({ length: 32 }, (_, row) => Math.round(rows[row * ROW + tag]! / unit)).reduce(
        (a, b) => a + b
      )
      expect(out[tag], `seed ${seed}`).toBeCloseTo(sum * unit, 6)
    }
  }
})

test('a frozen table finds what the growing one has; of 10,000 features it takes a few for another at most', () => {
  const random = randomFrom(7)
  const table = new FeatureTable()
  for (let i = 0; i < 50_000; i++) table.add((random() * 2 ** 32) | 0 || 1)
  const frozen = new FrozenTable(table.features())
  const strange = Array.from({ length: 50_000 }, () => (random() * 2 ** 32) | 0)
  const mistaken = [...table.features(), ...strange].filter(
    (feature) => frozen.find(feature) !== table.find(feature)
  )
  expect(mistaken.length).toBeLessThan(30)
})
