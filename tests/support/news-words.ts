import { SURNAMES } from '#shared/lexicon/index'
import type { Random } from './random'
import { WORD_LIST_TEXT } from './word-list'

/** Words by class, common enough for a newspaper. */
interface Words {
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly adjectives: readonly string[]
}

const WORDS = readWords()
const GIVEN = '晓东文明秀兰立国敏家豪小雨铭佳慧思远志强海燕春华建平子轩一凡少波永红启航'
const PLACE = '青白望云桐南松河石柳泉清龙凤梅金银沙塘溪岭湾坪洲桥'
const DIVISIONS = ['镇', '县', '区', '乡', '街道', '开发区', '村']
const BRANCHES = [
  '农业农村局',
  '教育局',
  '交通运输局',
  '文化馆',
  '供电公司',
  '气象台',
  '科技集团',
  '研究院',
  '中学'
]

/** What one article speaks of: few words that come back, as in a real one. */
export interface Topic {
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly bodies: readonly string[]
  /** Terms that are on no list: `稻渔通平台`. */
  readonly terms: readonly string[]
}

/** The words of one article; some of them are common to all articles of a page. */
export function newTopic(random: Random, common: readonly string[]): Topic {
  const many = (count: number, make: () => string) => Array.from({ length: count }, make)
  const places = many(2, () => placeName(random))
  return {
    nouns: [...many(12, () => random.pick(WORDS.nouns)), ...common],
    verbs: many(8, () => random.pick(WORDS.verbs)),
    adjectives: many(4, () => random.pick(WORDS.adjectives)),
    people: many(4, () => personName(random)),
    places,
    bodies: many(2, () => `${random.pick(places)}${random.pick(BRANCHES)}`),
    terms: many(2, () => coinedTerm(random))
  }
}

export const anyNoun = (random: Random): string => random.pick(WORDS.nouns)
export const anyVerb = (random: Random): string => random.pick(WORDS.verbs)

export function personName(random: Random): string {
  const given = () => random.pick([...GIVEN])
  return `${SURNAMES[random.int(0, 80)]!}${given()}${random.chance(0.7) ? given() : ''}`
}

function placeName(random: Random): string {
  const letter = () => random.pick([...PLACE])
  return `${letter()}${letter()}${random.pick(DIVISIONS)}`
}

function coinedTerm(random: Random): string {
  const letters = `${anyNoun(random)[0]!}${anyNoun(random).at(-1)!}`
  return `${letters}${random.pick(['通平台', '计划', '指数', '示范线', '一号工程', '服务站'])}`
}

/** Words of two to four characters of the list that a paper may well print. */
function readWords(): Words {
  const found = { n: [] as string[], v: [] as string[], a: [] as string[] }
  for (const line of WORD_LIST_TEXT.split('\n')) {
    const [word = '', frequency, tag = ''] = line.split(' ')
    if (Number(frequency) < 250 || !/^\p{Script=Han}{2,4}$/u.test(word)) continue
    // What marks the start of a sentence or a title elsewhere would be a riddle of our own making.
    if (/[说讯电摄版第此该其本今昨明去]|^(?:会|大会|报告|文章)/u.test(word)) continue
    if (tag === 'n' || tag === 'vn') found.n.push(word)
    else if (tag === 'v') found.v.push(word)
    else if (tag === 'a') found.a.push(word)
  }
  return { nouns: found.n, verbs: found.v, adjectives: found.a }
}
