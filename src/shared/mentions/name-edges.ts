import { NAME_COSTS, nameCosts, NameRole, type NameCosts, type WordList } from '../lexicon'
import { Kind, kindsOf } from '../text'
import type { Lattice } from './lattice'
import { Role } from './roles'

/** Costs in nats: `-ln` of how often a word of the news is a person's name, a foreign one. */
const PERSON = 4.6
const FOREIGN = 7
/** Of Chinese names, those with a given name of one character, and of two. */
const SHORT_GIVEN = 2
const LONG_GIVEN = 0.15
const LONGEST_FOREIGN = 9
/** A character that is a word more often is in no given name so much more seldom. */
const COMMON_UNIT = 3000

/** What the neighbours of a name take off its cost. */
const BEFORE_GAIN: readonly (readonly [role: number, gain: number])[] = [
  [Role.signer, 4],
  [Role.office, 3.5],
  [Role.occupation, 3]
]
const BEHIND_GAIN: readonly (readonly [role: number, gain: number])[] = [
  [Role.honorific, 3],
  [Role.office, 2.5],
  [Role.deed, 2.5],
  [Role.shortDeed, 1]
]
const LISTED_GAIN = 4
const BEHIND_NAME_GAIN = 1.5
const MOST_GAIN = 6

const before = gains(BEFORE_GAIN)
const behind = gains(BEHIND_GAIN)

/** The best gain of each set of roles. */
function gains(of: readonly (readonly [number, number])[]): Float32Array {
  return Float32Array.from({ length: 128 }, (_, roles) =>
    Math.max(0, ...of.map(([role, gain]) => (roles & role ? gain : 0)))
  )
}

/** A surname and one of these is no whole name: `杨女士`. */
const NO_GIVEN = Role.office | Role.occupation | Role.honorific | Role.signer
const NEVER_GIVEN = new Uint8Array(32)
for (const of of [NameRole.particle, NameRole.shortDeed, NameRole.number, NameRole.punctuation])
  NEVER_GIVEN[of] = 1

const COMMA = '、'.charCodeAt(0)
const AND = '和'.charCodeAt(0)
const ET_CETERA = '等'.charCodeAt(0)

/** Offers to a lattice what may be the name of a person, by its characters and its neighbours. */
export class NameEdges {
  private readonly costs: NameCosts = nameCosts()

  constructor(
    private readonly lattice: Lattice,
    private readonly words: WordList
  ) {}

  at(text: string, start: number): void {
    const unit = text.charCodeAt(start)
    const { surname, double, sound } = this.costs
    const one = surname[unit]!
    const second = double.get(unit)
    if (one > 0 || second !== undefined) {
      const gain = this.gainBefore(text, start)
      if (one > 0) this.given(text, start, start + 1, PERSON + one - gain, gain)
      if (second?.includes(text[start + 1] ?? ' ')) {
        this.given(text, start, start + 2, PERSON + NAME_COSTS.doubleSurname - gain, gain)
      }
    }
    if (sound[unit]! > 0) this.foreign(text, start, sound[unit]!)
  }

  private given(text: string, start: number, at: number, cost: number, gain: number): void {
    const { first, last } = this.costs
    const middle = endOfHan(text, at)
    if (middle === at || (this.lattice.behind[at]! & NO_GIVEN) !== 0) return
    const alone = this.costIn(last, text.charCodeAt(at))
    if (alone > 0) this.offer(text, start, middle, cost + SHORT_GIVEN + alone, gain)
    const end = endOfHan(text, middle)
    if (end === middle) return
    const one = this.costIn(first, text.charCodeAt(at))
    const two = this.costIn(last, text.charCodeAt(middle))
    if (one > 0 && two > 0) this.offer(text, start, end, cost + LONG_GIVEN + one + two, gain)
  }

  /** 0 where the character cannot be one of a given name. */
  private costIn(table: Float32Array, unit: number): number {
    const known = table[unit]!
    if (known > 0) return known
    if (NEVER_GIVEN[this.words.roleOfUnit(unit)]) return 0
    return NAME_COSTS.rareCharacter + Math.log(Math.max(1, this.words.frequencyOfUnit(unit) / COMMON_UNIT))
  }

  private offer(text: string, start: number, end: number, cost: number, gain: number): void {
    const more = Math.min(MOST_GAIN - gain, this.gainBehind(text, end))
    this.lattice.offer(start, end, cost - Math.max(0, more), NameRole.person)
  }

  private foreign(text: string, start: number, cost: number): void {
    const { sound } = this.costs
    let whole = FOREIGN + cost - this.gainBefore(text, start)
    const last = Math.min(text.length, start + LONGEST_FOREIGN)
    for (let end = start + 1; end < last; end++) {
      const more = sound[text.charCodeAt(end)]!
      if (more === 0) return
      whole += more
      this.lattice.offer(start, end + 1, whole - this.gainBehind(text, end + 1), NameRole.foreign)
    }
  }

  private gainBefore(text: string, start: number): number {
    if (start === 0) return 0.5
    // Names without anything between them: `赵乐际王沪宁丁薛祥李希出席`.
    const isBehindName = this.lattice.classBefore(start) === NameRole.person
    const roles = isBehindName ? BEHIND_NAME_GAIN : before[this.lattice.before[start]!]!
    const unit = text.charCodeAt(start - 1)
    if (unit !== COMMA && unit !== AND) return Math.max(roles, kindsOf(unit) & Kind.han ? 0 : 0.5)
    const isListed = this.lattice.classBefore(start - 1) === NameRole.person
    return isListed ? LISTED_GAIN : roles
  }

  private gainBehind(text: string, end: number): number {
    const roles = behind[this.lattice.behind[end]!]!
    const unit = end < text.length ? text.charCodeAt(end) : 0
    return Math.max(roles, unit === COMMA || unit === ET_CETERA ? 1 : 0)
  }
}

/** Where the Chinese character at `at` ends; `at` itself where none stands there. */
function endOfHan(text: string, at: number): number {
  const kinds = kindsOf(at < text.length ? text.charCodeAt(at) : 0)
  if (kinds & Kind.half) return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at
  return kinds & Kind.han ? at + 1 : at
}
