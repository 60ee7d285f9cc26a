import { Company } from './open-stories'
import type { UnitPage } from './unit-page'

/** Labellings that are kept while the page is read. */
const BEAM = 16
/** A story that stopped at the end of a sentence may have ended there. */
const REOPENS = 1.5

/** For each unit the number of its story, and the log-odds of it all. */
export interface Labels {
  readonly stories: Int32Array
  readonly odds: number
}

/**
 * The likeliest stories of a page's units (beam search): a unit goes on where its story stopped, has wording in common
 * with it, and stands behind it in the file; leaving a story costs, but coming back to the one that began last does not.
 * Stories are numbered as their heads are. With `inFile`, a unit belongs to the story that began last.
 */
export function labelUnits(page: UnitPage, inFile = false): Labels {
  const storyOfHead = new Map(page.heads.map((head, story) => [head, story]))
  const beam = new Beam(page)
  let latest = -1
  page.units.forEach((_, unit) => {
    const story = storyOfHead.get(unit)
    if (story === undefined) beam.grow(unit, latest, inFile || page.isStray[unit]!)
    else {
      latest = story
      beam.begin(story, unit)
    }
  })
  return beam.best()
}

/** A labelling, to be written over. */
interface Row {
  odds: number
  /** The story of each unit; -1 for none yet. */
  readonly stories: Int32Array
  /** The last unit of each story; -1 before it has begun. */
  readonly last: Int32Array
  readonly chars: Int32Array
}

/** What a unit's going to a story makes of a labelling. */
interface Candidate {
  from: number
  story: number
  odds: number
}

/**
 * The likeliest labellings so far, the best first. Subtle: their rows, and those of the labellings that they are grown
 * from, are made once for the page, because a page grows thousands of them.
 */
class Beam {
  private size = 1
  /** Where the rows begin: labellings that are grown are written to the other half. */
  private half = 0
  private readonly rows: readonly Row[]
  private readonly company: Company
  private readonly candidates = Array.from({ length: BEAM }, (): Candidate => ({
    from: 0,
    story: 0,
    odds: 0
  }))

  constructor(private readonly page: UnitPage) {
    const { units, heads, chars } = page
    this.rows = Array.from({ length: 2 * BEAM }, () => ({
      odds: 0,
      stories: new Int32Array(units.length).fill(-1),
      last: new Int32Array(heads.length).fill(-1),
      chars: Int32Array.from(heads, (head) => chars[head]!)
    }))
    heads.forEach((head, story) => (this.rows[0]!.stories[head] = story))
    this.company = new Company(heads.length)
  }

  /** `story` begins with `unit`. */
  begin(story: number, unit: number): void {
    for (let i = 0; i < this.size; i++) this.rows[this.half + i]!.last[story] = unit
  }

  /** Tries `unit` in the open stories, or only in the one that began last. */
  grow(unit: number, latest: number, onlyLatest: boolean): void {
    let found = 0
    for (let i = 0; i < this.size; i++) found = this.growRow(this.half + i, unit, latest, onlyLatest, found)
    const half = BEAM - this.half
    for (let i = 0; i < found; i++) this.write(this.candidates[i]!, this.rows[half + i]!, unit)
    this.half = half
    this.size = found
  }

  best(): Labels {
    return this.rows[this.half]!
  }

  private growRow(from: number, unit: number, latest: number, onlyLatest: boolean, found: number): number {
    const { page, company } = this
    const { odds: known, stories, last, chars } = this.rows[from]!
    company.open(last, latest)
    company.weigh(page.shared[unit]!, stories, chars)
    const before = page.before[unit]!
    const stay = before < 0 ? latest : stories[before]!
    for (let place = 0; place < company.size; place++) {
      const story = company.stories[place]!
      if (onlyLatest && story !== latest) continue
      const end = last[story]!
      let odds = known + company.odds[place]! + page.link(end, unit)
      if (story !== stay && story !== latest && stay >= 0) {
        odds = odds - page.costs[unit]! - (page.isClosed[end] ? REOPENS : 0) - company.away(place, last)
      }
      found = this.keep(from, story, odds, found)
    }
    return found
  }

  /** Keeps the best candidates in order; of equal ones the first to come is the better. */
  private keep(from: number, story: number, odds: number, found: number): number {
    const { candidates } = this
    if (found === BEAM && odds <= candidates[BEAM - 1]!.odds) return found
    let place = Math.min(found, BEAM - 1)
    const candidate = candidates[place]!
    while (place > 0 && candidates[place - 1]!.odds < odds) {
      candidates[place] = candidates[place - 1]!
      place -= 1
    }
    candidates[place] = candidate
    candidate.from = from
    candidate.story = story
    candidate.odds = odds
    return Math.min(BEAM, found + 1)
  }

  private write({ from, story, odds }: Candidate, to: Row, unit: number): void {
    const { stories, last, chars } = this.rows[from]!
    to.odds = odds
    to.stories.set(stories)
    to.stories[unit] = story
    to.last.set(last)
    to.last[story] = unit
    to.chars.set(chars)
    to.chars[story]! += this.page.chars[unit]!
  }
}

/**
 * Wording alone moves nothing, for papers say many things in the same words: a unit stays with the story that began last
 * in the file unless text of its own story is seen to stand among that one's, by a sentence that goes on behind another
 * story's text, or because it stands inside of another's sentence.
 */
export function keepWitnessed(page: UnitPage, storyOf: Int32Array, leastWitness: number): Int32Array {
  const { storyInFile, territories, before, around, isClosed } = page
  const last = new Map<number, number>()
  const seen = new Set<number>()
  const witness = (among: number, story: number) => seen.add(among * page.heads.length + story)
  storyOf.forEach((story, unit) => {
    if (territories[unit]!.has(story)) for (const among of territories[unit]!) witness(among, story)
    const outside = around[unit]!
    if (outside >= 0 && storyOf[outside] !== story) witness(storyInFile[unit]!, story)
    const between = before[unit]!
    const isForeign = between >= 0 && storyOf[between] !== story
    const goesOn = last.get(story)
    last.set(story, unit)
    if (goesOn === undefined || isClosed[goesOn] || page.link(goesOn, unit) < leastWitness) return
    if (storyInFile[goesOn] !== storyInFile[unit]) witness(storyInFile[unit]!, story)
    if (isForeign) witness(storyInFile[between]!, storyOf[between]!)
  })
  return storyOf.map((story, unit) =>
    seen.has(storyInFile[unit]! * page.heads.length + story) ? story : storyInFile[unit]!
  )
}
