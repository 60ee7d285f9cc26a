import { expect, test } from 'vitest'
import { ForwardBackward, Viterbi } from '#shared/mentions/tagger/lattice'
import { ANY_TAG, CLOSING, mayFollow, OPENING, ROW, TAG_COUNT } from '#shared/mentions/tagger/tags'
import { randomFrom } from '#shared/mentions/tagger/index'

const LENGTH = 4

/** All ways to tag `LENGTH` characters, each with its score. */
function allWays(scores: Float64Array, steps: Float64Array): { tags: number[]; score: number }[] {
  let ways = OPENING.map((tag) => ({ tags: [tag], score: scores[tag]! }))
  for (let i = 1; i < LENGTH; i++) {
    ways = ways.flatMap(({ tags, score }) =>
      Array.from({ length: TAG_COUNT }, (_, next) => next)
        .filter((next) => mayFollow(tags.at(-1)!, next))
        .map((next) => ({
          tags: [...tags, next],
          score: score + steps[tags.at(-1)! * ROW + next]! + scores[i * ROW + next]!
        }))
    )
  }
  return ways.filter(({ tags }) => CLOSING.includes(tags.at(-1)!))
}

function randomLattice(seed: number) {
  const random = randomFrom(seed)
  const scores = Float64Array.from({ length: LENGTH * ROW }, () => 4 * random() - 2)
  const steps = Float64Array.from({ length: ROW * ROW }, () => 4 * random() - 2)
  return { scores, steps, random }
}

const logSum = (values: readonly number[]) =>
  Math.log(values.reduce((sum, value) => sum + Math.exp(value), 0))

test('Viterbi finds the best of all ways', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { scores, steps } = randomLattice(seed)
    const best = allWays(scores, steps).reduce((a, b) => (b.score > a.score ? b : a))
    const tags = new Uint8Array(LENGTH)
    new Viterbi().run(scores, 0, LENGTH, steps, tags)
    expect([...tags], `seed ${seed}`).toEqual(best.tags)
  }
})

test('forward and backward sums are those over all allowed ways', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { scores, steps, random } = randomLattice(seed)
    // Any set of tags for each character that leaves `outside` allowed, so that some way is.
    const allowed = Uint16Array.from({ length: LENGTH }, () => 1 | (ANY_TAG * random()))
    const ways = allWays(scores, steps).filter(({ tags }) => tags.every((tag, i) => allowed[i]! & (1 << tag)))
    const sums = new ForwardBackward()
    sums.setSteps(steps)
    const out = new Float64Array(LENGTH * ROW)
    const counts = new Float64Array(ROW * ROW)
    const log = sums.run(scores, 0, LENGTH, allowed, out, { counts, weight: 1 })
    expect(log, `seed ${seed}`).toBeCloseTo(logSum(ways.map(({ score }) => score)), 9)
    for (let i = 0; i < LENGTH; i++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const share = ways.filter(({ tags }) => tags[i] === tag).map(({ score }) => Math.exp(score - log))
        expect(out[i * ROW + tag], `seed ${seed}`).toBeCloseTo(
          share.reduce((a, b) => a + b, 0),
          9
        )
      }
    }
    expect(counts.reduce((a, b) => a + b, 0)).toBeCloseTo(LENGTH - 1, 9)
  }
})

test('a clause that no way of tagging fits has no sum', () => {
  const sums = new ForwardBackward()
  sums.setSteps(new Float64Array(ROW * ROW))
  // Two names of one character each that both only begin.
  const log = sums.run(new Float64Array(2 * ROW), 0, 2, Uint16Array.of(2, 2), new Float64Array(2 * ROW))
  expect(log).toBe(-Infinity)
})
