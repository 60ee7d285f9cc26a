import {
  DOUBLE_SURNAMES,
  GIVEN_NAME_CHARACTERS,
  JAPANESE_SURNAMES,
  ONE_CHARACTER_SURNAMES,
  ORGANISATION_ENDINGS,
  RARE_GIVEN_NAME_CHARACTERS,
  SHORT_PLACES
} from '#shared/lexicon/index'
import { randomFrom } from '#shared/mentions/tagger/index'
import { isForeign, type NamePools, surnameOf } from './name-pools'
import type { SentenceName, TaggedSentence } from './tagged-sentence'

const JAPANESE_GIVEN = '一二三太郎子雄夫男美纪惠代介平治正信明弘和俊敏秀幸康隆健洋真由香理奈'
const STEM =
  '新兴和平永安长宁大石白黄青红金银龙凤马牛杨柳松柏桃李花东西南北中上下高山河江湖泉溪沙清文昌武胜福德仁义礼忠孝顺乐丰宝玉三五七八九双古老赵王张李陈刘周吴徐孙朱高林何郭罗梁宋唐许韩冯邓曹'
/** `老张`, `小赵`. */
const FAMILIAR = /^[老小大](?!平)\p{Script=Han}$/u
const COUNTRY_CHARACTERS = '美日俄英法德韩朝印中'
/** Endings of places that any stem can have. */
const FREE_ENDING = /[村镇乡路街桥庄屯寨沟坪湾岭坝巷]$/u

/**
 * The same sentences with other names of the same kind: a model that reads the contexts several times and each name
 * once learns the contexts. The same seed gives the same names.
 */
export function exchangeNames(
  sentences: readonly TaggedSentence[],
  pools: NamePools,
  seed: number
): TaggedSentence[] {
  const maker = new NameMaker(pools, randomFrom(seed))
  return sentences.map((sentence) => maker.exchange(sentence))
}

class NameMaker {
  constructor(
    private readonly pools: NamePools,
    private readonly random: () => number
  ) {}

  exchange({ text, names }: TaggedSentence): TaggedSentence {
    const made = new Map<string, string>()
    const exchanged: SentenceName[] = []
    let out = ''
    let done = 0
    for (const { start, end, type } of names) {
      const name = text.slice(start, end)
      const other = made.get(`${type}${name}`) ?? this.other(name, type)
      made.set(`${type}${name}`, other)
      out += text.slice(done, start)
      exchanged.push({ start: out.length, end: out.length + other.length, type })
      out += other
      done = end
    }
    return { text: out + text.slice(done), names: exchanged }
  }

  private other(name: string, type: number): string {
    if (this.random() < 0.15) return name
    return type === 0 ? this.person(name) : type === 1 ? this.place(name) : this.organisation(name)
  }

  private person(name: string): string {
    if (/[A-Za-z]/u.test(name)) return name
    if (name.length === 1) return this.surname()
    if (FAMILIAR.test(name) && ONE_CHARACTER_SURNAMES.includes(name[1]!)) return name[0]! + this.surname()
    if (/[·•]/u.test(name))
      return name
        .split(/[·•]/u)
        .map(() => this.foreigner())
        .join('·')
    const family = surnameOf(name)
    const isJapanese = JAPANESE_SURNAMES.some((start) => start.length > 1 && name.startsWith(start))
    if (isJapanese && name.length > 2) {
      return (
        this.pick(JAPANESE_SURNAMES) +
        (name.length > 3 ? this.pick(JAPANESE_GIVEN) + this.pick(JAPANESE_GIVEN) : this.pick(JAPANESE_GIVEN))
      )
    }
    if (family && name.length - family.length <= 2 && !(isForeign(name) && this.random() < 0.3))
      return this.chinese()
    if (isForeign(name)) return this.foreigner()
    return name.length === 2 && !family ? this.given(2) : name
  }

  private chinese(): string {
    if (this.random() < 0.2) return this.pick(this.pools.people)
    return this.surname() + this.given(this.random() < 0.2 ? 1 : 2)
  }

  private surname(): string {
    if (this.random() < 0.02) return this.pick(DOUBLE_SURNAMES)
    // The commonest surnames are so common that a share falls with its rank.
    const rank = Math.floor(ONE_CHARACTER_SURNAMES.length * this.random() ** 3.2)
    return ONE_CHARACTER_SURNAMES[rank]!
  }

  private given(length: number): string {
    let name = ''
    while (name.length < length) {
      name += this.pick(
        this.random() < 0.75
          ? GIVEN_NAME_CHARACTERS
          : this.random() < 0.85
            ? RARE_GIVEN_NAME_CHARACTERS
            : STEM
      )
    }
    return name
  }

  private foreigner(): string {
    return this.random() < 0.4 ? this.pick(this.pools.foreigners) : this.transliterated(5)
  }

  private transliterated(longest: number): string {
    for (;;) {
      let name = ''
      for (let unit = '^'; name.length <= longest; name += unit) {
        unit = this.pick(this.pools.syllables.get(unit)!)
        if (unit === '$') break
      }
      if (name.length >= 2 && name.length <= longest) return name
    }
  }

  private place(name: string): string {
    const { pools } = this
    if (name.length === 1)
      return COUNTRY_CHARACTERS.includes(name) ? this.pick(COUNTRY_CHARACTERS) : this.pick(SHORT_PLACES)
    if (pools.countries.includes(name)) return this.pick(pools.countries)
    if (FREE_ENDING.test(name) && name.length > 2 && this.random() < 0.6) {
      return this.pick(STEM) + this.pick(STEM) + (this.random() < 0.3 ? this.pick(STEM) : '') + name.slice(-1)
    }
    const same = pools.placesByEnding.get(name.slice(-1))
    if (
      /[省市县区州盟旗镇乡村山岭峰河江湖海湾港岛洲桥路街寺庙园门关口]$/u.test(name) &&
      name.length > 2 &&
      same
    ) {
      return this.pick(same)
    }
    if (pools.worldPlaces.includes(name) || isForeign(name)) {
      return this.random() < 0.7 ? this.pick(pools.worldPlaces) : this.transliterated(5)
    }
    if (pools.shortPlaces.includes(name)) return this.pick(pools.shortPlaces)
    return name
  }

  private organisation(name: string): string {
    const { pools } = this
    const front = [6, 5, 4, 3, 2]
      .map((length) => name.slice(0, length))
      .find((start) => start.length < name.length && pools.places.has(start))
    if (front) {
      const isCountry = pools.countries.includes(front)
      const other = isCountry ? this.pick(pools.countries) : this.place(front)
      return other + name.slice(front.length)
    }
    const ending = [6, 5, 4, 3, 2]
      .map((length) => name.slice(-length))
      .find((end) => end.length < name.length && ORGANISATION_ENDINGS.includes(end))
    const same = pools.organisationsByEnding.get(name.slice(-2))
    if (same && same.length > 3 && this.random() < 0.5) return this.pick(same)
    const stem = ending ? name.slice(0, -ending.length) : ''
    if (
      ending &&
      stem.length >= 2 &&
      stem.length <= 4 &&
      /公司|集团|厂|酒店|饭店|商场|俱乐部|中学|小学/u.test(ending)
    ) {
      return this.brand() + ending
    }
    return name
  }

  private brand(): string {
    const chance = this.random()
    if (chance < 0.4) return this.pick(this.pools.brands)
    if (chance < 0.6) return this.transliterated(4)
    return this.pick(STEM) + this.pick(GIVEN_NAME_CHARACTERS)
  }

  private pick<Item>(items: readonly Item[]): Item
  private pick(items: string): string
  private pick(items: string | readonly unknown[]): unknown {
    return items[Math.floor(this.random() * items.length)]
  }
}
