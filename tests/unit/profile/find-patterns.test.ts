import { describe, expect, test } from 'vitest'
import { EMPTY_WORDS } from '#shared/lexicon/index'
import { NO_EVIDENCE, type Confusion, type CorpusEvidence, type PageId } from '#shared/model/index'
import {
  findPatterns,
  learnedFrom,
  counted,
  type PagedSighting,
  type SightingKind
} from '#shared/profile/index'
import { ConfusionFinder } from '#shared/text/index'
import { evidenceOf } from '../../support/corpus'
import { WORDS } from '../../support/word-list'

/** `在一事制[官→宜]的原则`: what stood there, and what a person put there. */
function seen(text: string, page = 'a', kind: SightingKind = 'hand'): PagedSighting {
  const [, before = '', was = '', now = '', after = ''] = /^(.*)\[(.*)→(.*)\](.*)$/su.exec(text)!
  return { was, now, before, after, kind, page: page as PageId }
}

const shown = ({ was, now, before, after, beforeKind, afterKind }: Confusion): string =>
  `${before || (beforeKind ?? '')}[${was}→${now}]${after || (afterKind ?? '')}`

function patterns(sightings: readonly PagedSighting[], evidence = NO_EVIDENCE, words = EMPTY_WORDS) {
  return findPatterns(sightings, evidence, words)
}

const evidence = (...texts: string[]): CorpusEvidence =>
  evidenceOf(texts.map((text, i) => ({ path: `${i}.txt`, text })))

describe('the shortest surroundings that tell a misreading', () => {
  const twice = [seen('坚持一事制[官→宜]，稳步', 'a'), seen('要一县制[官→宜]推进工', 'b')]

  test('one character, where the corpus has what was read hardly ever but there', () => {
    const corpus = evidence('坚持一事制官，稳步推进。', '要一县制官推进工作。', '各地一乡制官办好事。')
    expect(patterns(twice, corpus).map(({ confusion, hand }) => [shown(confusion), hand])).toEqual([
      ['制[官→宜]', 2]
    ])
  })

  test('more of them, where what was read is common there', () => {
    const officials = Array.from({ length: 60 }, (_, i) => `体制官员${'甲乙丙丁戊'[i % 5]!}讲话，推进工作。`)
    const corpus = evidence('坚持一事制官，稳步推进。', '要一县制官推进工作。', ...officials)
    const found = patterns(twice, corpus).map(({ confusion }) => confusion)
    expect(found.map(shown)).not.toContain('制[官→宜]')
    expect(found.length).toBeGreaterThan(0)
    for (const text of officials) expect(new ConfusionFinder(found).find(text)).toEqual([])
  })

  test('one character again, where what was meant is common and what was read is not', () => {
    const right = Array.from({ length: 20 }, () => '坚持因地制宜，推进工作。')
    const corpus = evidence('一事制官。', '一县制官。', '一乡制官。', '一镇制官。', ...right)
    const one = patterns([seen('坚持一事制[官→宜]，稳步')], corpus)
    expect(one.map(({ confusion }) => shown(confusion))).toEqual(['制[官→宜]'])
  })

  test('one character for a name that is misread nearly everywhere, once it is corrected in several places', () => {
    const everywhere = Array.from({ length: 12 }, (_, i) => `记者周蒿${'甲乙丙丁戊己庚辛'[i % 8]!}报道`)
    const some = [seen('记者周[蒿→菁]甲报道', 'a'), seen('记者周[蒿→菁]乙报道', 'b')]
    const shapes = patterns(some, evidence(...everywhere)).map(({ confusion }) => shown(confusion))
    expect(shapes).toEqual(['周[蒿→菁]'])
  })

  test('what stands twice, by itself; what else is too much, between its neighbours', () => {
    const shapes = patterns([seen('大气污染[防治→]防治条例'), seen('研究改革[的→]发展稳定')]).map(
      ({ confusion }) => shown(confusion)
    )
    expect(shapes).toHaveLength(2)
    expect(shapes).toContain('[防治→]防治')
    for (const shape of shapes.filter((each) => each.includes('的'))) expect(shape).toMatch(/^.+\[的→\].+$/)
  })

  test('never those in which another thing was meant', () => {
    const found = patterns([seen('因地制[官→宜]的原则'), seen('旧体制[官→宫]的原则')])
    const shapes = found.map(({ confusion }) => shown(confusion))
    expect(shapes).toHaveLength(2)
    for (const shape of shapes) expect(shape).toMatch(/地制|体制/)
  })

  test('a word that is made, where one correction is all there is', () => {
    const [only] = patterns([seen('坚持因地制[官→宜]的原则')], NO_EVIDENCE, WORDS)
    expect([shown(only!.confusion), only!.makesWord]).toEqual(['因地制[官→宜]', true])
  })

  test('the whole of a Latin word', () => {
    const [only] = patterns([seen('the go[→o]d man')], NO_EVIDENCE, EMPTY_WORDS)
    expect(shown(only!.confusion)).toBe('go[→o]d')
    const finder = new ConfusionFinder([only!.confusion])
    expect(finder.find('a god, gods, agod')).toHaveLength(1)
  })
})

describe('marks', () => {
  test('a half-width comma between Chinese characters', () => {
    const found = patterns([seen('工作[,→，]推进改'), seen('改革[,→，]深入开')])
    expect(found.map(({ confusion }) => shown(confusion))).toEqual(['han[,→，]han'])
    const finder = new ConfusionFinder([found[0]!.confusion])
    expect(finder.find('我,你,他, x,1').map(({ at }) => at)).toEqual([1, 3])
  })

  test('a full stop that is lost before a word', () => {
    const found = patterns([
      seen('发表讲话[→。]会议强调'),
      seen('安排部署[→。]会议强调'),
      seen('研究同意[→。]会议强调')
    ])
    expect(found.map(({ confusion }) => shown(confusion))).toEqual(['han[→。]会议'])
    const finder = new ConfusionFinder([found[0]!.confusion])
    // Not where it stands, nor where a sentence begins.
    expect(finder.find('会议指出。会议强调会议要求').map(({ at }) => at)).toEqual([9])
  })

  test('what was lost once is known by both its neighbours', () => {
    const [only] = patterns([seen('发表讲话[→。]会议强调')])
    expect(only!.confusion.before).not.toBe('')
    expect(only!.confusion.after).not.toBe('')
  })
})

describe('what may be pointed out by itself', () => {
  const confusion = { was: '官', now: '宜', before: '制', after: '' }
  const found = { hits: 3, pages: 3, left: 0 }
  const met = { hand: 0, accepted: 0, dismissed: 0, suggested: 0, makesWord: false }
  const isLearned = (counts: Partial<typeof met & typeof found>, dismissed: readonly Confusion[] = []) =>
    learnedFrom([counted({ confusion, ...met, ...counts }, { ...found, ...counts })], dismissed).length === 1

  test('needs two corrections, or one that makes a word', () => {
    expect(isLearned({ hand: 1 })).toBe(false)
    expect(isLearned({ hand: 1, makesWord: true })).toBe(true)
    expect(isLearned({ hand: 1, accepted: 1 })).toBe(true)
    expect(isLearned({ suggested: 9, makesWord: true })).toBe(false)
  })

  test('ends when people dismiss it or let it stand', () => {
    expect(isLearned({ hand: 2, dismissed: 1 })).toBe(false)
    expect(isLearned({ hand: 6, dismissed: 1 })).toBe(true)
    expect(isLearned({ hand: 2, left: 2 })).toBe(false)
    expect(isLearned({ hand: 9 }, [confusion])).toBe(false)
    expect(isLearned({ hand: 9 }, [{ ...confusion, before: '' }])).toBe(false)
    expect(isLearned({ hand: 9 }, [{ ...confusion, before: '地制' }])).toBe(true)
  })
})
