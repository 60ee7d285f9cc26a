import { describe, expect, test } from 'vitest'
import { EMPTY_WORDS } from '#shared/lexicon/index'
import { countSeams, joinSeams, wordSeams } from '#shared/text/index'
import { WORDS } from '../../support/word-list'

const words = wordSeams(WORDS)
const seams = joinSeams(words)

describe('seams by words', () => {
  test.each([
    ['研究部署下阶', '段工作。'],
    ['施工期間將維持周邊道', '路暢通，並請居民多多包涵'],
    ['附近商家李文雄認', '為，停車不便'],
    ['株洲日报讯(全媒体记者/陈正明 通', '讯员/朱巡) 2月7日'],
    ['结合群众身边风腐问', '题整治、持续为基层减负'],
    ['新建厂房约3万平方米及一些专家楼、科', '研楼、场景应用场地']
  ])('a word stands across the seam: %s|%s', (left, right) => {
    expect(seams.strength(left, right)).toBeGreaterThan(2)
  })

  test('a piece of a word waits for its other piece', () => {
    expect(seams.strength('为营造风清气正的政治生态作出了积', '各级各单位对照自查')).toBeLessThan(-1)
    expect(seams.strength('对典型案例重点剖析并予以通报,推动全市', '各级各单位对照自查')).toBe(0)
  })

  test('marks, numbers and Latin letters say nothing', () => {
    for (const [left, right] of [
      ['研究部署，', '段工作'],
      ['以及1个乡镇、17', '个村'],
      ['the har', 'vest'],
      ['', '']
    ] as const) {
      expect(seams.strength(left, right)).toBe(0)
    }
  })

  test('without a list nothing is said', () => {
    expect(joinSeams(wordSeams(EMPTY_WORDS)).strength('下阶', '段')).toBe(0)
  })

  test('page and words together say more than each, and what is against is taken off', () => {
    const page = countSeams(['结合群众身边风腐问', '题整治', '发现的突出问题和问题线索', '问题整治'])
    const both = joinSeams(page, words).strength('风腐问', '题整治')
    expect(both).toBeGreaterThan(joinSeams(page).strength('风腐问', '题整治'))
    expect(both).toBeGreaterThan(seams.strength('风腐问', '题整治'))
    expect(joinSeams(page, words).strength('作出了积', '各级各单位')).toBeLessThan(-1)
  })
})
