import { describe, expect, test } from 'vitest'
import { suggestedOn } from '../../support/suggested'

const persons = (...paragraphs: string[]) =>
  suggestedOn(paragraphs)
    .filter(({ type, paragraph }) => type === 'person' && paragraph !== 'p0')
    .map(({ text, reasons }) => {
      const { code, values } = reasons.at(-1)!
      return `${text} ${code} ${values?.['name'] ?? ''}`.trim()
    })

const FIRST = '市委书记曹慧泉出席会议并讲话，市长陈恢清主持会议。曹慧泉指出，要加快建设。'

describe('a name that the page is sure of', () => {
  test.each([
    ['慧泉同志的话让大家很受鼓舞。', ['慧泉 short-for 曹慧泉']],
    ['曹书记走到田里，陈市长跟在后面。', ['曹 short-for 曹慧泉', '陈 short-for 陈恢清']],
    ['曹教授走到田里。', []],
    ['智慧泉水同志，慧泉宾馆。', []]
  ])('%s', (text, wanted) => expect(persons(FIRST, text)).toEqual(wanted))

  test('with one character misread', () => {
    expect(persons('市委书记李明华出席会议，李明华说话很慢。', '那一天，李朋华去了。')).toContain(
      '李朋华 reads-like 李明华'
    )
  })

  test('with no look-alike it is another name', () => {
    expect(persons('市委书记李明华出席会议，李明华说话很慢。', '那一天，李晓华去了。').join()).not.toContain(
      'reads-like'
    )
  })

  test('in Traditional characters', () => {
    expect(persons('市委书记陈云龙出席会议。', '路上碰到陳雲龍也不理。')).toEqual([
      '陳雲龍 written-as 陈云龙'
    ])
  })

  test('in English by the surname alone', () => {
    expect(persons('Mr. John Delaney sold the mill.', 'The mill that Delaney sold burnt down.')).toEqual([
      'Delaney short-for John Delaney'
    ])
  })

  test('a short form that fits two persons is none', () => {
    const two = '县委副书记曹慧泉到会。县委书记曹建明讲话。'
    expect(persons(two, '曹书记走到田里。').join()).not.toContain('short-for')
  })
})
