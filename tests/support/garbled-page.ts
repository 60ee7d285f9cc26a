import { ENGLISH, GARBAGE, NAMES, PAPERS, PLACES, TAILS, TOPICS, VERBS } from './garbled-words'
import type { Random } from './random'

/** How a page is damaged; shares are of the lines or pages that suffer it, 0 to 1. */
export interface Damage {
  readonly letterSpacing: number
  /** Printed lines on lines of their own; otherwise a paragraph is one line with spaces where they met. */
  readonly hardWraps: boolean
  readonly columnEms: number
  readonly blankLines: number
  /** Pieces of columns swapped with their neighbours. */
  readonly interleaving: number
  readonly duplicates: number
  readonly detachedTitles: number
  readonly halfWidth: boolean
  readonly straightQuotes: boolean
  readonly markdown: number
  readonly furniture: boolean
  readonly english: number
  readonly garbage: number
}

/** An article as it was before the damage. */
export interface TrueArticle {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export interface GarbledPage {
  readonly raw: string
  readonly damage: Damage
  readonly articles: readonly TrueArticle[]
}

/** A page of two to six articles of known text, damaged as the seeds are, and more. */
export function garbledPage(random: Random): GarbledPage {
  const damage = randomDamage(random)
  const topics = [...TOPICS].sort(() => random.next() - 0.5).slice(0, random.int(2, 6))
  const articles = topics.map((topic) => newsStory(random, topic))
  const stacks = articles.map((article) => ({
    title: damaged(random, [titleLine(random, article.title, damage)], damage),
    body: damaged(
      random,
      article.paragraphs.flatMap((text) => wrap(text, damage)),
      damage
    )
  }))
  const lines: string[] = damage.furniture ? furnitureLines(random) : []
  const loose: string[] = []
  for (const { title, body } of stacks) {
    if (random.chance(damage.detachedTitles)) loose.push(...title)
    else lines.push(...title)
    lines.push(...body)
    if (random.chance(damage.english)) lines.push(...ENGLISH.slice(0, random.int(1, ENGLISH.length)))
  }
  const all = interleave(random, [...lines, ...loose], damage.interleaving)
  return { raw: layOut(random, duplicate(random, all, damage), damage), damage, articles }
}

/** Any characters at all, in lines of any length. */
export function noisePage(random: Random): string {
  const alphabet = `株洲日报讯（记者/）会议“”'"《》【】，。、：；!?,.:;()*#_ \t\n\n\u3000\u00a0\ufeff\u2028abcXYZ-0189%$𠮷豈👩‍👧é\u0301\ud800\u0000\u0085`
  return random.text(random.int(0, 600), alphabet)
}

function randomDamage(random: Random): Damage {
  const share = () => (random.chance(0.5) ? 0 : random.next() * 0.5)
  return {
    letterSpacing: share(),
    hardWraps: random.chance(0.5),
    columnEms: random.int(10, 26),
    blankLines: random.next(),
    interleaving: share(),
    duplicates: share() * 0.3,
    detachedTitles: share(),
    halfWidth: random.chance(0.5),
    straightQuotes: random.chance(0.5),
    markdown: share(),
    furniture: random.chance(0.5),
    english: share(),
    garbage: share() * 0.4
  }
}

function newsStory(random: Random, topic: readonly string[]): TrueArticle {
  const [place, name, paper] = [random.pick(PLACES), random.pick(NAMES), random.pick(PAPERS)]
  const title = `${place}${random.pick(VERBS)}${topic[0]!}${topic[1]!}新项目`
  const opener = `${paper}讯（记者/${name} 通讯员/${random.pick(NAMES)}）`
  const paragraphs = Array.from({ length: random.int(1, 5) }, () =>
    Array.from({ length: random.int(1, 5) }, () => sentence(random, topic, place)).join('')
  )
  return { title, paragraphs: [opener + paragraphs[0]!, ...paragraphs.slice(1)] }
}

function sentence(random: Random, topic: readonly string[], place: string): string {
  const [what, other] = [random.pick(topic), random.pick(topic)]
  const quoted = random.chance(0.3) ? `“${random.pick(topic)}工程”` : what
  return `${place}${random.pick(VERBS)}的${quoted}与${other}项目，${random.pick(TAILS)}。`
}

function titleLine(random: Random, title: string, damage: Damage): string {
  return random.chance(damage.markdown) ? `${'#'.repeat(random.int(1, 3))} ${title}` : title
}

/** A paragraph as the printed lines of a column, or as one line with spaces where they met. */
function wrap(text: string, damage: Damage): string[] {
  const characters = [...text]
  const lines: string[] = []
  for (let i = 0; i < characters.length; i += damage.columnEms) {
    lines.push(characters.slice(i, i + damage.columnEms).join(''))
  }
  return damage.hardWraps ? lines : [lines.join(' ')]
}

function damaged(random: Random, lines: readonly string[], damage: Damage): string[] {
  return lines.map((line) => {
    let text = line
    if (damage.halfWidth) text = text.replace(/[，：；（）]/g, (mark) => ',:;()'['，：；（）'.indexOf(mark)]!)
    if (damage.straightQuotes) text = text.replace(/[“”]/g, '"')
    if (random.chance(damage.letterSpacing)) text = [...text].join(' ')
    if (random.chance(damage.markdown)) text = text.replace(/(\p{Script=Han})/u, '**$1**')
    if (random.chance(damage.garbage)) text = `${text}${random.pick(GARBAGE)}`
    return text
  })
}

function furnitureLines(random: Random): string[] {
  const paper = random.pick(PAPERS)
  return [
    `2026年${random.int(1, 12)}月${random.int(1, 28)}日 星期三`,
    `第${random.int(1000, 9999)}期`,
    `${paper}社出版`
  ]
}

function interleave(random: Random, lines: readonly string[], share: number): string[] {
  const result = [...lines]
  for (let i = 0; i + 1 < result.length; i++) {
    if (random.chance(share)) [result[i], result[i + 1]] = [result[i + 1]!, result[i]!]
  }
  return result
}

function duplicate(random: Random, lines: readonly string[], damage: Damage): string[] {
  return lines.flatMap((line) => {
    const copies = random.chance(damage.duplicates) ? random.int(2, 3) : 1
    return new Array<string>(copies).fill(line)
  })
}

function layOut(random: Random, lines: readonly string[], damage: Damage): string {
  const ends = () => (random.chance(damage.garbage) ? `  ${random.pick(['', ' ', '\t'])}` : '')
  return lines
    .map((line) => line + ends() + '\n'.repeat(random.chance(damage.blankLines) ? random.int(2, 4) : 1))
    .join('')
}
