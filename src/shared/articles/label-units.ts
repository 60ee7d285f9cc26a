import type { UnitPage } from './unit-page'

/** Labellings that are kept while the page is read. */
const BEAM = 16
/** Stories that a unit may belong to: those that had text last. */
const MOST_OPEN = 12
/**
 * Fitted on generated pages, checked on the seeds: log-odds of the stories by the words that they have in common with a
 * unit, in proportion to what a story of their length usually has. A word that tells less than the floor is anywhere.
 */
const COMPANY_WORTH = 5
const USUAL_NATS = 6
const LEAST_NATS = 3
const MOST_COMPANY_ODDS = 6
const USUAL_CHARS = 200
const LONG_CHARS = 400

const AWAY = 4
/** A story that stopped at the end of a sentence may have ended there. */
const REOPENS = 1.5

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
      return [
        { from, story, odds: isFree ? odds : odds - page.costs[unit]! - reopens - away(from, story, open) }
      ]
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

/** Columns stand in turn with those beside them: what going back behind several stories takes from the odds. */
function away({ last }: Labelling, story: number, open: readonly number[]): number {
  let later = 0
  for (const other of open) if (last[other]! > last[story]!) later += 1
  return AWAY * Math.log2(Math.max(1, later))
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
  page.shared[unit]!.forEach(({ nats, texts }, term) => {
    let having = 0
    for (const text of texts) {
      const place = placeOf[from.stories[text]!] ?? -1
      if (place < 0 || lastTerm[place] === term) continue
      lastTerm[place] = term
      having += 1
    }
    if (having === 0) return
    if (having === open.length) return
    const worth =
      (Math.max(0, nats - LEAST_NATS) * Math.log((1 + open.length) / having)) / Math.log(1 + open.length)
    for (let place = 0; place < open.length; place++) if (lastTerm[place] === term) shares[place]! += worth
  })
  const odds = shares.map((share, i) => {
    const usual = USUAL_NATS * Math.sqrt((from.chars[open[i]!]! + USUAL_CHARS) / LONG_CHARS)
    return COMPANY_WORTH * Math.log(1 + share / usual)
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
