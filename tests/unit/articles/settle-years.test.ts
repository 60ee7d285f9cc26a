import { expect, test } from 'vitest'
import { draftLines, outline } from '../../support/drafting'

const TITLE = '一家竹器厂的二十年'
const LEAD = '云溪日报讯（记者/林晓东）春分刚过，白石村的竹器厂里机声隆隆，工人们正赶制一批出口的竹篮。'
const BUILT =
  '2016年，王建民在白石村租下旧粮仓办起竹器厂，当年只有六名工人，竹篮靠他挑到镇上去卖，年产值不到十万元。'
const SCHOOL =
  '转机出现在2020年。王建民结识了林学院教授周文，双方约定由学院为竹器厂设计新品，学生到厂里实习。'
const STUDENTS =
  '从那年起，每年有十多名林学院的学生来厂里实习，周文带着学生改进了蒸煮工艺，竹篮不再发霉，学生的设计还得了奖。'
const RESULT =
  '到2024年，林学院的学生设计的新品占了产值的一半，周文和学生申请专利八项，毕业设计变成了货架上的商品。'
const HOPE = '“竹子长在山上，手艺长在人心里。”王建民说，他打算明年再建一个车间。'

/** A story that stands there twice, and one that stops short: other stories of the page are out of order. */
const DISORDER = [
  '新图书馆迎来首批读者',
  '云溪日报讯（记者/何秀兰）5月3日，云溪市图书馆新馆开馆，首日迎来读者一千二百人，许多孩子在门口排队等候。',
  '云溪日报讯（记者/何秀兰）5月3日，云溪市图书馆新馆开馆，首日迎来读者一千二百人，许多孩子在门口排队等候。',
  '馆长周文说，这里有十二万册图书，还有供盲人使用的有声阅览室，下月起将延长开放时间到晚上九点以后并'
]

const bodyOf = (page: readonly string[]): string[] =>
  outline(draftLines(...page))
    .find((article) => article.some(([, text]) => text === TITLE))!
    .flatMap(([role, text]) => (role === 'body' ? [text] : []))

test('on a page out of order, a paragraph goes where its year and its wording belong', () => {
  const page = [...DISORDER, TITLE, LEAD, SCHOOL, STUDENTS, BUILT, RESULT, HOPE]
  expect(bodyOf(page)).toEqual([LEAD, BUILT, SCHOOL, STUDENTS, RESULT, HOPE])
})

test('on a page in order, a story may look back', () => {
  const page = [TITLE, LEAD, SCHOOL, STUDENTS, BUILT, RESULT, HOPE]
  expect(bodyOf(page)).toEqual(page.slice(1))
})

test('what says that it looks back stays, however disordered the page is', () => {
  const back = `早在${BUILT}`
  const page = [...DISORDER, TITLE, LEAD, SCHOOL, STUDENTS, back, RESULT, HOPE]
  expect(bodyOf(page)).toEqual([LEAD, SCHOOL, STUDENTS, back, RESULT, HOPE])
})

test('years alone move nothing: the wording of the neighbours must say the same', () => {
  const other =
    '2016年的一场大水冲走了林学院的苗圃，周文和学生把蒸煮工艺的试验搬到了山上，学生的设计也从那里开始。'
  const page = [...DISORDER, TITLE, LEAD, SCHOOL, STUDENTS, other, RESULT, HOPE]
  expect(bodyOf(page)).toEqual([LEAD, SCHOOL, STUDENTS, other, RESULT, HOPE])
})

test('years that rise nowhere are no order to go by', () => {
  const falling = [RESULT, STUDENTS, SCHOOL, BUILT]
  const page = [...DISORDER, TITLE, LEAD, ...falling, HOPE]
  expect(bodyOf(page)).toEqual([LEAD, ...falling, HOPE])
})

test('English stories tell their years in words of their own', () => {
  const lines = {
    lead: 'HARWICK, March 3.—The old basket works at Harwick was full of noise again this week.',
    built:
      'In 1891 Thomas Alder hired the granary at Harwick and began with six hands, selling the baskets himself.',
    school:
      'In 1897 Alder met Professor Whitcomb of the college, and the students came to draw new patterns.',
    students:
      'Since then the students of the college have come each summer, and Whitcomb has mended the steaming of the willow.',
    result:
      'By 1905 the patterns of the students and of Professor Whitcomb made up half of what the college could show.'
  }
  const title = 'TWENTY YEARS OF BASKETS'
  const { lead, built, school, students, result } = lines
  const body = outline(draftLines(...DISORDER, title, lead, school, students, built, result))
    .find((article) => article.some(([, text]) => text === title))!
    .flatMap(([role, text]) => (role === 'body' ? [text] : []))
  expect(body).toEqual([lead, built, school, students, result])
})
