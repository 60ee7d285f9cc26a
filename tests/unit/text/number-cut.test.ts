import { expect, test } from 'vitest'
import { numberEnd, numberOdds, numberStart } from '#shared/text/index'

const oddsOf = (left: string, right: string): number => numberOdds(numberEnd(left), numberStart(right))

test.each([
  ['以及1个乡镇、17', '个村(社区)'],
  ['总投资524', '亿元'],
  ['石化部件总额达', '666亿元，同比增长'],
  ['比上年增加', '47.8%，其中出口占三成'],
  ['开放时间改为8:30至', '17:00，周一闭馆'],
  ['株洲日报讯 2月', '8日上午']
])('a number is cut: %s|%s', (left, right) => {
  expect(oddsOf(left, right)).toBeGreaterThanOrEqual(1)
})

test.each([
  ['总投资524', '会议强调'],
  ['研究部署', '8日上午'],
  ['比上年增加', '不少收入']
])('no number is cut: %s|%s', (left, right) => {
  expect(oddsOf(left, right)).toBe(0)
})
