import { expect, test } from 'vitest'
import { pairQuotes } from '#shared/join/pair-quotes'
import { applyStep } from '#shared/text/index'

const CASES: readonly [specimen: string, raw: string, clean: string][] = [
  ['seed 001, line 25', '迎来"开门红"。', '迎来“开门红”。'],
  ['seed 001, line 69', '聚焦打造"三个高地""新三样"产业', '聚焦打造“三个高地”“新三样”产业'],
  ['seed 001, line 223', '"希望开个好头。"一家店主表示', '“希望开个好头。”一家店主表示'],
  ['seed 001, lines 141 and 145', '负责人表示,"与我们接洽的公司。\'', '负责人表示,“与我们接洽的公司。”'],
  ['begun in another paragraph', '就可以了。"他说,"还有一点。"', '就可以了。”他说,“还有一点。”'],
  ['goes on in another paragraph', '他说:"第一点很重要。', '他说:“第一点很重要。'],
  ['beside curly ones', '“两会”期间的"提案"', '“两会”期间的“提案”'],
  ['English', 'He said "no" and "don\'t".', "He said “no” and “don't”."],
  ['nested', '他说"这叫\'后半篇文章\'。"会后', '他说“这叫‘后半篇文章’。”会后'],
  ['nested at the end', '他说:"要做好\'后半篇\'"', '他说:“要做好‘后半篇’”'],
  ['single alone', "评为'优等生'的企业", '评为‘优等生’的企业'],
  ['single in English', "He said 'no', not 'never'.", 'He said ‘no’, not ‘never’.'],
  ['apostrophes', "the boys' school, Tom's", "the boys' school, Tom's"],
  ['feet and inches', `a man of 5' 11" and 6'`, `a man of 5' 11" and 6'`],
  ['single ones beside curly apostrophes', "it’s 'fine' and don’t", 'it’s ‘fine’ and don’t'],
  ['a year', "in '98 the town", "in '98 the town"],
  ['none', '没有引号', '没有引号']
]

test.each(CASES)('%s', (_, raw, clean) => {
  const text = applyStep(raw, pairQuotes(raw).strayQuotes)
  expect(applyStep(text, pairQuotes(text).quotes)).toBe(clean)
})
