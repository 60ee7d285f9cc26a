import type { UnitPage } from './unit-page'

/** Labellings that are kept while the page is read. */
const BEAM = 16
/** Stories that a unit may belong to: those that had text last. */
const MOST_OPEN = 12
/**
 * Fitted on the paragraphs of generated pages, checked on the seeds: log-odds of the stories by the wording that they
 * have in common with a paragraph, in proportion to what a story of their length usually has.
 */
const COMPANY_WORTH = 2.5
const COMPANY_FLOOR = 5
const MOST_COMPANY_ODDS = 6
const USUAL_CHARS = 200
/** The wording of less text than this says less: of a hard-wrapped column each line is a text. */
const ENOUGH_CHARS = 40

/** A story that stopped at the end of a sentence may have ended there. */
const REOPENS = 1.5

/** Log-odds of a seam that shows a story to be cut apart. */
const LEAST_WITNESS = -0.5

/** For each unit the number of its story, and the log-odds of it all. */
export interface Labels {
  readonly stories: Int32Array
  readonly odds: number
}

interface Labelling extends Labels {
  /** The last unit of each story; -1 before it has begun. */
  readonly last: Int32Array
  readonly chars: Int32Array
}

/**
 * The likeliest stories of a page's units (beam search): a unit goes on where its story stopped, has wording in common
 * with it, and stands behind it in the file; leaving a story costs, but coming back to the one that began last does not.
 * Stories are numbered as their heads are. With `inFile`, a unit belongs to the story that began last.
 */
export function labelUnits(page: UnitPage, inFile = false): Labels {
  const storyOfHead = new Map(page.heads.map((head, story) => [head, story]))
  let beam = [start(page)]
  let latest = -1
  page.units.forEach((_, unit) => {
    const story = storyOfHead.get(unit)
    if (story === undefined) beam = grow(page, beam, unit, latest, inFile)
    else {
      latest = story
      beam = beam.map((each) => ({ ...each, last: withValue(each.last, story, unit) }))
    }
  })
  return beam[0]!
}

function start({ units, heads, chars }: UnitPage): Labelling {
  const stories = new Int32Array(units.length).fill(-1)
  heads.forEach((head, story) => (stories[head] = story))
  const last = new Int32Array(heads.length).fill(-1)
  return { odds: 0, stories, last, chars: Int32Array.from(heads, (head) => chars[head]!) }
}

function grow(
  page: UnitPage,
  beam: readonly Labelling[],
  unit: number,
  latest: number,
  inFile: boolean
): Labelling[] {
  const before = page.before[unit]!
  const grown = beam.flatMap((from) => {
    const stay = before < 0 ? latest : from.stories[before]!
    const open = openStories(from, latest)
    const company = companyOdds(page, from, unit, open)
    return open.flatMap((story, i) => {
      if ((inFile || page.isStray[unit]) && story !== latest) return []
      const isFree = story === stay || story === latest || stay < 0
      const odds = from.odds + company[i]! + page.link(from.last[story]!, unit)
      const reopens = page.isClosed[from.last[story]!] ? REOPENS : 0
      return [{ from, story, odds: isFree ? odds : odds - page.costs[unit]! - reopens }]
    })
  })
  grown.sort((a, b) => b.odds - a.odds)
  return grown.slice(0, BEAM).map(({ from, story, odds }) => ({
    odds,
    stories: withValue(from.stories, unit, story),
    last: withValue(from.last, story, unit),
    chars: withValue(from.chars, story, from.chars[story]! + page.chars[unit]!)
  }))
}

/** The story that began last is among them. */
function openStories({ last }: Labelling, latest: number): number[] {
  const open = Array.from({ length: latest + 1 }, (_, story) => story)
  if (open.length <= MOST_OPEN) return open
  const others = open.slice(0, -1).sort((a, b) => last[b]! - last[a]!)
  return [latest, ...others.slice(0, MOST_OPEN - 1)]
}

/** Log-odds of each open story, 0 for the likeliest, by the wording that it shares with the unit. */
function companyOdds(page: UnitPage, from: Labelling, unit: number, open: readonly number[]): number[] {
  const placeOf = new Int32Array(from.last.length).fill(-1)
  open.forEach((story, place) => (placeOf[story] = place))
  const shares = new Array<number>(open.length).fill(0)
  // Asked for each term of each labelling: no set is made for one.
  const lastTerm = new Int32Array(open.length).fill(-1)
  page.shared[unit]!.forEach(({ rarity, texts }, term) => {
    let having = 0
    for (const text of texts) {
      const place = placeOf[from.stories[text]!] ?? -1
      if (place < 0 || lastTerm[place] === term) continue
      lastTerm[place] = term
      having += 1
    }
    if (having === 0) return
    const worth = rarity * Math.log((1 + open.length) / having)
    for (let place = 0; place < open.length; place++) if (lastTerm[place] === term) shares[place]! += worth
  })
  const worth = COMPANY_WORTH * Math.min(1, Math.sqrt(page.chars[unit]! / ENOUGH_CHARS))
  const odds = shares.map((share, i) => {
    const usual = Math.sqrt(from.chars[open[i]!]! + USUAL_CHARS) / 20
    return worth * Math.log(share / usual + COMPANY_FLOOR)
  })
  const best = Math.max(...odds)
  return odds.map((each) => Math.max(-MOST_COMPANY_ODDS, each - best))
}

function withValue(values: Int32Array, place: number, value: number): Int32Array {
  const changed = values.slice()
  changed[place] = value
  return changed
}

/**
 * Wording alone moves nothing, for papers say many things in the same words: a unit stays with the story that began last
 * in the file unless its own story is seen to be cut apart, by a sentence that goes on behind another story's text.
 */
export function keepWitnessed(page: UnitPage, storyOf: Int32Array): Int32Array {
  const { storyInFile, territories, before, isClosed } = page
  const last = new Map<number, number>()
  const cutApart = new Set<number>()
  storyOf.forEach((story, unit) => {
    if (territories[unit]!.size > 1 && territories[unit]!.has(story)) cutApart.add(story)
    const between = before[unit]!
    const isForeign = between >= 0 && storyOf[between] !== story
    const goesOn = last.get(story)
    last.set(story, unit)
    if (goesOn === undefined || isClosed[goesOn] || page.link(goesOn, unit) < LEAST_WITNESS) return
    if (storyInFile[goesOn] !== storyInFile[unit]) cutApart.add(story)
    if (isForeign) cutApart.add(storyOf[between]!)
  })
  return storyOf.map((story, unit) => (cutApart.has(story) ? story : storyInFile[unit]!))
}
