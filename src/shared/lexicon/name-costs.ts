import { FOREIGN_SOUNDS, GIVEN_FIRST, GIVEN_LAST } from './name-characters'
import { DOUBLE_SURNAMES, JAPANESE_SURNAMES } from './people-words'
import { RARE_SURNAMES, RAREST_SURNAMES, SURNAMES } from './surnames'

const UNITS = 2 ** 16
const STEPS = 2
/** What no table holds costs so much, in nats. */
const RARE_CHARACTER = 10
const DOUBLE_SURNAME = 6.5
const RARE_SURNAME = 7.8
const RAREST_SURNAME = 9.5
/** Sounds that are commoner as words than in foreign names. */
const COMMON_WORDS = '人大一二三四五六七八九十不上下各县城齐热可王新代从海'
const LAST_SOUND_BAND = 15
/** Sounds of the tables for transliteration that the dictionary's names hardly have. */
const MORE_SOUNDS =
  '昂白拜班邦包保鲍彼毕边别宾采查昌彻川慈措戴丹当登邓敦凡范方芬丰冯富盖甘冈葛根贡圭郭罕汉豪黑洪胡怀惠贾简江捷京久居坎康柯孔夸昆扩理力立莉丽良烈龙隆毛芒门孟密敏明缪奈南嫩年宁牛农女派潘庞培彭平婆强琼丘屈让荣容茹儒瑞若撒赛桑绍申史舒丝司松汤唐陶滕田铁廷通土吐脱娃旺伟卫魏翁武香肖歇辛欣休许扬杨依英永尤犹珍朱琴蕾薇黛姬茜略辽廖聂葆努乍笛妲恺霍'
const MORE_SOUND = 7

/** Costs (`-ln` of the share, in nats) of a UTF-16 unit; 0 where it does not occur. */
export interface NameCosts {
  readonly surname: Float32Array
  readonly first: Float32Array
  readonly last: Float32Array
  readonly sound: Float32Array
  /** Second characters of double surnames, by the first. */
  readonly double: ReadonlyMap<number, string>
}

function bandsOf(bands: readonly string[]): Float32Array {
  const costs = new Float32Array(UNITS)
  bands.forEach((characters, band) => {
    for (let i = 0; i < characters.length; i++) costs[characters.charCodeAt(i)] = band / STEPS
  })
  return costs
}

function readCosts(): NameCosts {
  const surname = new Float32Array(UNITS)
  for (const character of RAREST_SURNAMES) surname[character.charCodeAt(0)] = RAREST_SURNAME
  for (const character of RARE_SURNAMES) surname[character.charCodeAt(0)] = RARE_SURNAME
  // The list goes by frequency: a share falls about as the place in it to the power of three quarters.
  ;[...SURNAMES].forEach((character, rank) => {
    const unit = character.charCodeAt(0)
    const cost = 2.5 + 0.75 * Math.log(rank + 1)
    if (surname[unit] === 0 || surname[unit]! > cost) surname[unit] = cost
  })
  const double = new Map<number, string>()
  for (const name of DOUBLE_SURNAMES) {
    if (name.length !== 2) continue
    const unit = name.charCodeAt(0)
    double.set(unit, (double.get(unit) ?? '') + name[1]!)
  }
  const sound = bandsOf(FOREIGN_SOUNDS.slice(0, LAST_SOUND_BAND))
  for (const character of MORE_SOUNDS) sound[character.charCodeAt(0)] ||= MORE_SOUND
  for (const character of COMMON_WORDS) sound[character.charCodeAt(0)] = 0
  return { surname, first: bandsOf(GIVEN_FIRST), last: bandsOf(GIVEN_LAST), sound, double }
}

let costs: NameCosts | null = null

/** Built once. */
export const nameCosts = (): NameCosts => (costs ??= readCosts())

/** Costs of a given name's characters and of a surname of two. */
export const NAME_COSTS = { rareCharacter: RARE_CHARACTER, doubleSurname: DOUBLE_SURNAME } as const

const LAST_PLAUSIBLE = 8.5

/** Whether `word` may be a Chinese person's name, by its characters. */
export function looksLikeName(word: string): boolean {
  const { surname, first, last, double } = nameCosts()
  const isDouble = double.get(word.charCodeAt(0))?.includes(word[1]!) === true
  const given = word.slice(isDouble ? 2 : 1)
  const family = surname[word.charCodeAt(0)]!
  if (!isDouble && (family === 0 || family >= RAREST_SURNAME)) return false
  if (given.length === 0 || given.length > 2) return false
  const isLikely = (cost: number): boolean => cost > 0 && cost <= LAST_PLAUSIBLE
  const isEnd = isLikely(last[given.charCodeAt(given.length - 1)]!)
  return isEnd || (given.length === 2 && isLikely(first[given.charCodeAt(0)]!))
}

const SHORTEST_JAPANESE = 4

/** Whether `word` begins with a Japanese surname and is longer than Chinese names are. */
export const isJapanese = (word: string): boolean =>
  word.length >= SHORTEST_JAPANESE &&
  JAPANESE_SURNAMES.some((surname) => surname.length > 1 && word.startsWith(surname))

/** Whether `word` begins with a character that is a surname, be it ever so rare. */
export const hasSurname = (word: string): boolean => nameCosts().surname[word.charCodeAt(0)]! > 0

/** Whether all of `word` is written in characters for foreign sounds. */
export function isForeign(word: string): boolean {
  const { sound } = nameCosts()
  for (let i = 0; i < word.length; i++) if (sound[word.charCodeAt(i)] === 0) return false
  return true
}
