import { expect, test } from 'vitest'
import { reduceRepeatedMarks } from '#shared/join/reduce-repeated-marks'
import { applyStep } from '#shared/text/index'

const CASES: readonly [specimen: string, raw: string, clean: string][] = [
  ['commas', '会议强调，，要推进、、落实', '会议强调，要推进、落实'],
  ['full stops', '落实到位。。会议', '落实到位。会议'],
  ['both widths', '会议强调,，要', '会议强调，要'],
  ['half-width beside Chinese', '会议强调,,要', '会议强调,要'],
  ['colons', '他说：：好', '他说：好'],
  ['an ellipsis', '等等……好', '等等……好'],
  ['an ellipsis of full stops', '等等。。。好', '等等。。。好'],
  ['a dash', '——在会议上', '——在会议上'],
  ['what is meant', '好！！真的？？', '好！！真的？？'],
  ['names of programs', 'std::map and a,,b', 'std::map and a,,b']
]

test.each(CASES)('%s', (_, raw, clean) => {
  expect(applyStep(raw, reduceRepeatedMarks(raw))).toBe(clean)
})
