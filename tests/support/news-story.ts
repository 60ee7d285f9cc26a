import { anyNoun, anyVerb, newTopic, personName, type Topic } from './news-words'
import type { Random } from './random'

/** An article as it was printed, in typographic normal form. */
export interface NewsStory {
  readonly title: readonly string[]
  /** On a line of its own; a story without it begins with an opener. */
  readonly byline: string | null
  readonly paragraphs: readonly string[]
  /** Every name that may stand in it. */
  readonly names: Readonly<Record<'person' | 'place' | 'organisation', readonly string[]>>
}

type Say = (words: Speech) => string
type Register = 'meeting' | 'economy' | 'feature' | 'case' | 'service'
const REGISTERS: readonly Register[] = ['meeting', 'economy', 'feature', 'case', 'service']

/** Words of a topic, one at a time; now and then a word from anywhere. */
class Speech {
  constructor(
    readonly random: Random,
    readonly topic: Topic
  ) {}

  get n(): string {
    const { random, topic } = this
    if (random.chance(0.3)) return anyNoun(random)
    return random.chance(0.12) ? random.pick(topic.terms) : random.pick(topic.nouns)
  }

  get v(): string {
    return this.random.chance(0.3) ? anyVerb(this.random) : this.random.pick(this.topic.verbs)
  }

  get a(): string {
    return this.random.pick(this.topic.adjectives)
  }

  get who(): string {
    return this.random.pick(this.topic.people)
  }

  get where(): string {
    return this.random.pick(this.topic.places)
  }

  get body(): string {
    return this.random.pick(this.topic.bodies)
  }

  get many(): string {
    const { random } = this
    const whole = random.int(2, 960)
    return random.chance(0.3) ? `${whole}.${random.int(1, 9)}万` : `${random.chance(0.2) ? '1,' : ''}${whole}`
  }

  get share(): string {
    return `${this.random.int(1, 60)}.${this.random.int(1, 9)}%`
  }

  get day(): string {
    return `${this.random.int(1, 12)}月${this.random.int(1, 28)}日`
  }

  maybe(text: string, share = 0.5): string {
    return this.random.chance(share) ? text : ''
  }
}

const ANY: readonly Say[] = [
  (s) => `${s.where}${s.v}${s.n}${s.many}个，${s.maybe(`比上年增加${s.share}，`)}${s.n}的${s.n}明显${s.a}。`,
  (s) => `${s.maybe('目前，')}${s.n}已${s.v}到${s.where}的${s.many}户${s.n}，${s.n}和${s.n}同步${s.v}。`,
  (s) => `由于${s.n}${s.a}，${s.body}决定${s.v}${s.n}，并在${s.day}之前${s.v}${s.n}。`
]

const SENTENCES: Readonly<Record<Register, readonly Say[]>> = {
  meeting: [
    (s) =>
      `会议指出，要${s.v}${s.n}，${s.v}${s.a}的${s.n}，把${s.n}与${s.n}结合起来，不断${s.v}${s.n}${s.n}。`,
    (s) => `${s.who}强调，${s.n}事关${s.n}，各级各部门要${s.v}${s.n}、${s.v}${s.n}，推动${s.n}落到实处。`,
    (s) => `要围绕“${s.n}${s.n}”，${s.v}${s.n}；要突出${s.n}，${s.maybe(`${s.v}${s.n}，`)}防止${s.n}${s.v}。`,
    (s) => `${s.who}、${s.who}等参加会议，${s.body}作了关于${s.n}的汇报。`,
    (s) => `会议审议通过了《${s.where}${s.n}${s.n}管理办法》，研究了${s.n}、${s.n}等事项。`
  ],
  economy: [
    (s) =>
      `今年前${s.random.int(2, 11)}个月，${s.where}${s.n}总额达${s.many}亿元，同比增长${s.share}，其中${s.n}占${s.share}。`,
    (s) => `${s.body}负责人介绍，${s.n}项目总投资${s.many}亿元，占地${s.many}亩，计划明年${s.v}${s.n}。`,
    (s) => `企业${s.v}${s.n}后，${s.n}的成本下降了${s.share}，${s.n}却${s.v}了近${s.random.int(2, 9)}倍。`,
    (s) => `在${s.n}车间，${s.many}台${s.n}正在${s.v}，${s.n}经过${s.n}送往${s.where}。`,
    (s) => `“没有${s.n}，就没有今天的${s.n}，”${s.who}说，“明年我们还要${s.v}${s.n}。”`
  ],
  feature: [
    (s) => `清晨6:30，${s.who}已经走进${s.where}的${s.n}，${s.v}昨夜留下的${s.n}。`,
    (s) => `“${s.n}${s.v}得${s.a}，大家心里才踏实。”${s.who}一边${s.v}${s.n}，一边对记者说。`,
    (s) =>
      `那时候，${s.where}还没有${s.n}，${s.who}只好带着${s.n}四处${s.v}，${s.maybe(`靠${s.n}维持生活，`)}一干就是${s.random.int(3, 30)}年。`,
    (s) => `如今，${s.n}变成了${s.n}，${s.a}的${s.n}吸引着${s.many}名游客前来${s.v}。`,
    (s) => `老人的${s.n}里，至今保存着${s.random.int(19, 99)}张${s.n}，每一张都${s.v}着一段${s.n}。`
  ],
  case: [
    (s) =>
      `经查，${s.random.int(2020, 2025)}年至${s.random.int(2025, 2026)}年期间，${s.who}利用${s.n}${s.v}${s.n}，涉案金额${s.many}元。`,
    (s) => `民警随即赶到${s.where}，在${s.n}旁找到${s.who}，并将其${s.n}${s.v}。`,
    (s) => `法院认为，${s.n}未经${s.n}同意${s.v}${s.n}，应当承担${s.n}的责任。`,
    (s) =>
      `当天${s.random.int(1, 12)}:${s.random.int(10, 59)}，${s.body}接到${s.n}${s.v}的消息，立即${s.v}${s.n}。`
  ],
  service: [
    (s) => `${s.body}提醒，${s.day}至${s.random.int(1, 28)}日${s.where}有${s.n}，市民${s.v}时要注意${s.n}。`,
    (s) =>
      `市民可拨打0731-${s.random.int(2000, 8999)}${s.random.int(1000, 9999)}咨询，也可登录www.galley${s.random.int(1, 99)}.cn${s.v}${s.n}。`,
    (s) => `从${s.day}起，${s.n}的开放时间改为8:30至17:00，${s.n}须提前${s.v}。`,
    (s) =>
      `这次活动由Delta Inc(${s.n}公司)承办，${s.many}名${s.n}报名${s.v}，${s.n}将于${s.day}公布。`.replace(
        /\((.*?)\)/,
        '（$1）'
      )
  ]
}

/** A story of 120 to 1,500 characters in one of five registers. */
export function newsStory(random: Random, paper: string, common: readonly string[]): NewsStory {
  const topic = newTopic(random, common)
  const speech = new Speech(random, topic)
  const register = random.pick(REGISTERS)
  const sentence = () => random.pick(random.chance(0.25) ? ANY : SENTENCES[register])(speech)
  const paragraphs = Array.from({ length: random.int(2, 7) }, () =>
    Array.from({ length: random.int(1, 4) }, sentence).join('')
  )
  const { title, lead } = titleAndLead(speech)
  const signed = [personName(random)]
  // Subtle: a second name is drawn whether it is used or not, so that a seed gives the story that it always gave.
  const second = ` 通讯员/${personName(random)}`
  const names = `记者/${signed[0]!}${speech.maybe(second)}`
  const hasByline = random.chance(0.3)
  const opener = hasByline ? '' : `${paper}讯（${names}）`
  return {
    title,
    byline: hasByline ? `${paper}${names}` : null,
    paragraphs: [`${opener}${lead}${paragraphs[0]!}`, ...paragraphs.slice(1)],
    names: {
      person: [...topic.people, signed[0]!, second.slice(5)],
      place: topic.places,
      organisation: topic.bodies
    }
  }
}

/** Title lines, some with kicker or deck, and the first sentence of the story, which says the same in other words. */
function titleAndLead(s: Speech): { title: string[]; lead: string } {
  const { random, topic } = s
  const [first, second, verb] = [random.pick(topic.nouns), random.pick(topic.nouns), random.pick(topic.verbs)]
  const { n, v, who, where } = s
  const headline = random.pick([
    `${where}${verb}${first}${second}`,
    `${first}${verb}${second} ${where}${v}${n}`,
    `${second}${v}${where} ${first}${verb}${n}`,
    `${who}在${where}${verb}${first}${second}`
  ])
  const lead = random.pick([
    `${s.day}，${where}的${first}${verb}${second}，${s.n}和${n}${v}，${who}到场祝贺。`,
    `近日，${who}来到${where}，${s.maybe(`与${s.body}的人员一起`)}${verb}${first}和${second}，了解${n}${v}的情况。`,
    `记者${s.day}从${s.body}获悉，${where}${first}已${verb}，${second}的${n}也将在年内${v}。`
  ])
  const kicker = `${who}在${where}${first}工作会议上强调`
  const deck = `——${where}${second}${n}见闻`
  return {
    title: [...(random.chance(0.15) ? [kicker] : []), headline, ...(random.chance(0.15) ? [deck] : [])],
    lead
  }
}
