import { expect, test } from 'vitest'
import { draftPage, DEFAULT_SETTINGS } from '#shared/pipeline'
import { WORDS } from '../../support/word-list'

const HARBOUR = [
  '青石港集装箱码头扩建开工',
  '云溪日报讯（记者/王建明）3月2日，青石港集装箱码头扩建工程开工。码头泊位将增加到九个，岸桥由青石港务公司统一采购，明年六月安装。',
  '青石港务公司经理刘海涛介绍，青石港集装箱码头扩建工程明年完工，码头泊位和岸桥由青石港务公司统一指',
  '挥。码头工人陈大勇说，新的岸桥比老岸桥高出一半，集装箱装卸会快得多。'
]
const SCHOOL = [
  '梅林小学乡土戏曲课堂受欢迎',
  '云溪日报讯（记者/李小燕）梅林小学的戏曲课堂开了三年，孩子们学会了花鼓戏的唱腔。戏曲老师周玉兰每个星期从剧团',
  '赶来上课，教孩子们水袖和身段。周玉兰说，花鼓戏的唱腔要从小练起，剧团还送来戏服，孩子们登台的时候格外精',
  '神。梅林小学校长说，戏曲课堂明年要办花鼓戏汇演。'
]

/** The text of each article of a page of these lines. */
function articlesOf(lines: readonly string[]): string[] {
  const text = lines.map((line) => `${line}\n\n`).join('')
  const draft = draftPage({ id: 'page' as never, path: 'page.txt', text }, DEFAULT_SETTINGS, WORDS)
  return draft.articles.map(({ paragraphs }) => paragraphs.map((id) => draft.paragraphs[id]!.text).join(''))
}

test('the columns of two stories that stand in turn are taken apart', () => {
  const inTurn = [0, 1].map((i) => HARBOUR[i]!).concat([0, 1].map((i) => SCHOOL[i]!))
  for (const i of [2, 3]) inTurn.push(HARBOUR[i]!, SCHOOL[i]!)
  expect(articlesOf(inTurn)).toEqual([HARBOUR.join(''), SCHOOL.join('')])
})

test('stories one after the other stay as they stand, though they speak of the same', () => {
  const other = HARBOUR.map((line) => line.replaceAll('青石', '白沙').replaceAll('介绍', '说明'))
  expect(articlesOf([...HARBOUR, ...other])).toEqual([HARBOUR.join(''), other.join('')])
})
