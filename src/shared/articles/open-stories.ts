import type { SharedTerms } from './company'

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
/** Columns stand in turn with those beside them: what going back behind several stories takes from the odds. */
const AWAY = Float64Array.from({ length: MOST_OPEN + 1 }, (_, later) => 4 * Math.log2(Math.max(1, later)))

/** The stories that a unit may belong to, and how likely each is by the wording that it shares with the unit. */
export class Company {
  /** The open stories; the first `size` of the list. */
  size = 0
  readonly stories = new Int32Array(MOST_OPEN)
  /** Log-odds of each open story, 0 for the likeliest. */
  readonly odds = new Float64Array(MOST_OPEN)
  /** By story: its place among the open ones, -1 for none. */
  private readonly places: Int32Array
  private readonly shares = new Float64Array(MOST_OPEN)
  /** By place: the last term that the story was seen to have. */
  private readonly lastTerm = new Int32Array(MOST_OPEN)

  constructor(stories: number) {
    this.places = new Int32Array(stories).fill(-1)
  }

  /** Opens those that had text last; the story that began last is among them. */
  open(last: Int32Array, latest: number): void {
    for (let place = 0; place < this.size; place++) this.places[this.stories[place]!] = -1
    this.size = 0
    if (latest < MOST_OPEN) for (let story = 0; story <= latest; story++) this.stories[this.size++] = story
    else {
      this.stories[this.size++] = latest
      for (let story = 0; story < latest; story++) this.openIfLate(story, last)
    }
    for (let place = 0; place < this.size; place++) this.places[this.stories[place]!] = place
  }

  /** Behind the one that began last they stand by their last text, the latest first. */
  private openIfLate(story: number, last: Int32Array): void {
    const { stories } = this
    let place = this.size
    while (place > 1 && last[stories[place - 1]!]! < last[story]!) place -= 1
    if (place === MOST_OPEN) return
    this.size = Math.min(MOST_OPEN, this.size + 1)
    stories.copyWithin(place + 1, place, this.size - 1)
    stories[place] = story
  }

  /** Weighs the open stories by the terms that a unit shares with texts of `storyOf`. */
  weigh({ nats, texts, ends }: SharedTerms, storyOf: Int32Array, chars: Int32Array): void {
    const { size, places, shares, lastTerm } = this
    shares.fill(0, 0, size)
    lastTerm.fill(-1, 0, size)
    const all = Math.log(1 + size)
    for (let term = 0, k = 0; term < nats.length; term++) {
      let having = 0
      for (; k < ends[term]!; k++) {
        const story = storyOf[texts[k]!]!
        const place = story < 0 ? -1 : places[story]!
        if (place < 0 || lastTerm[place] === term) continue
        lastTerm[place] = term
        having += 1
      }
      if (having === 0 || having === size) continue
      const worth = (Math.max(0, nats[term]! - LEAST_NATS) * Math.log((1 + size) / having)) / all
      for (let place = 0; place < size; place++) if (lastTerm[place] === term) shares[place]! += worth
    }
    this.settle(chars)
  }

  private settle(chars: Int32Array): void {
    const { size, stories, odds, shares } = this
    let best = -Infinity
    for (let place = 0; place < size; place++) {
      const usual = USUAL_NATS * Math.sqrt((chars[stories[place]!]! + USUAL_CHARS) / LONG_CHARS)
      odds[place] = shares[place] === 0 ? 0 : COMPANY_WORTH * Math.log(1 + shares[place]! / usual)
      best = Math.max(best, odds[place]!)
    }
    for (let place = 0; place < size; place++) {
      odds[place] = Math.max(-MOST_COMPANY_ODDS, odds[place]! - best)
    }
  }

  /** What going back to an open story takes from the odds. */
  away(place: number, last: Int32Array): number {
    const end = last[this.stories[place]!]!
    let later = 0
    for (let other = 0; other < this.size; other++) if (last[this.stories[other]!]! > end) later += 1
    return AWAY[later]!
  }
}
