import { expect, test } from 'vitest'
import { removeLetterSpacing } from '#shared/lines/remove-letter-spacing'
import { applyStep } from '#shared/text/index'

const CASES: readonly [specimen: string, raw: string, clean: string][] = [
  [
    'seed 000, line 8',
    '结 合 地 方 实 际 为 原 则 ，共 策 划 开 发 63 个 重 点',
    '结合地方实际为原则，共策划开发63个重点'
  ],
  ['seed 000, line 63', '经 济 结 构 性 矛 盾 ，奋 力 实 现“ 双 过', '经济结构性矛盾，奋力实现“双过'],
  ['seed 000, line 163', '中 国 工 会 会 徽 ，会 徽 下 方 是“1925 －', '中国工会会徽，会徽下方是“1925－'],
  ['a part of a line', '会议强调，要 坚 持 不 懈抓落实', '会议强调，要坚持不懈抓落实'],
  ['wider gaps separate', '聚 焦 重 点  推 动 落 实', '聚焦重点  推动落实'],
  ['marks between', '【本 報 訊】港 股 昨 日 高 開,恒 生', '【本報訊】港股昨日高開,恒生'],
  ['a row of numbers', '金價每兩 29,381元 跌88元', '金價每兩 29,381元 跌88元'],
  ['a caption credit', '新华社记者 李学仁 摄', '新华社记者 李学仁 摄'],
  ['two set wide are a name', '记者 凌 晨', '记者 凌 晨'],
  ['numbers', '1 2 3 4', '1 2 3 4'],
  ['Latin', 'a b c d', 'a b c d']
]

test.each(CASES)('%s', (_, raw, clean) => {
  expect(applyStep(raw, removeLetterSpacing(raw))).toBe(clean)
})
