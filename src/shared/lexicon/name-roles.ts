import { countriesInChinese } from './countries'
import { COUNTRIES, WORLD_PLACES } from './known-places'
import { NO_ORGANISATIONS, NO_PERSONS, NO_PLACES } from './name-stop-words'
import { NO_NAMES } from './no-names'
import { divisionsOfChina, WELL_KNOWN_DIVISIONS } from './word-class'
import {
  BODY_WORK,
  ORGANISATION_ENDS,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  PUBLIC_BODIES
} from './organisation-words'
import { DEEDS, HONORIFICS, OCCUPATIONS, OFFICES, PERSONS, SHORT_DEEDS, SIGNERS } from './person-words'
import { PLACE_ENDS, PLACES } from './place-words'
import { hasSurname, isForeign, looksLikeName } from './name-costs'
import { NameRole } from './name-role'

/** Roles of the dictionary's tags, by their first letters; a longer beginning goes before a shorter one. */
const TAGS: readonly (readonly [tag: string, of: NameRole])[] = [
  ['nrt', NameRole.foreign],
  ['nr', NameRole.maybePerson],
  ['ns', NameRole.place],
  ['nt', NameRole.noun],
  ['ng', NameRole.noun],
  ['n', NameRole.noun],
  ['vn', NameRole.noun],
  ['vd', NameRole.verb],
  ['v', NameRole.verb],
  ['ad', NameRole.quality],
  ['an', NameRole.quality],
  ['a', NameRole.quality],
  ['b', NameRole.quality],
  ['z', NameRole.noun],
  ['m', NameRole.number],
  ['q', NameRole.number],
  ['t', NameRole.time],
  ['f', NameRole.direction],
  ['s', NameRole.direction],
  ['i', NameRole.phrase],
  ['l', NameRole.phrase],
  ['j', NameRole.noun],
  ['g', NameRole.noun],
  ['x', NameRole.noun]
]

/** What else the dictionary has are particles. */
const byTag = new Map<string, NameRole>()

function roleOfTag(tag: string): NameRole {
  const known = byTag.get(tag)
  if (known !== undefined) return known
  const found = TAGS.find(([start]) => tag.startsWith(start))?.[1] ?? NameRole.particle
  byTag.set(tag, found)
  return found
}

/** Forms of address and beginnings of sentences that the dictionary has with a name before them. */
const NOT_GIVEN =
  /(?:先生|长老|大侠|太太|师傅|大夫|婆婆|将军|司令|政委|香主|小姐|姑娘|老爷|女士|老师|教授|局长|主任|书记|总理|主席|总统|总司令|委员长|[笑叹听见忙说道想])$/u

const BODY_ENDING = /(?:部|局|厅|院|会|队|社|党|校|大学|银行|政府|公司|集团)$/u
const LONGEST_PLACE = 5

/** The role of a dictionary's word that no list of names holds. */
export function roleOfEntry(word: string, tag: string): NameRole {
  const found = roleOfTag(tag)
  if (found === NameRole.maybePerson) {
    if (word.length < 2 || word.length > 4 || NOT_GIVEN.test(word) || stops.persons.has(word))
      return NameRole.noun
    if (looksLikeName(word)) return NameRole.maybePerson
    if (word.length > 2 && isForeign(word)) return NameRole.foreign
    return word.length === 3 && hasSurname(word) ? NameRole.maybePerson : NameRole.noun
  }
  if (found === NameRole.place) {
    if (word.endsWith('军区')) return NameRole.organisation
    return isPlace(word) ? NameRole.place : NameRole.noun
  }
  if (tag === 'nt') {
    if (stops.organisations.has(word) || !BODY_ENDING.test(word)) return NameRole.noun
    return beginsWithPlace(word) ? NameRole.organisation : NameRole.publicBody
  }
  return found
}

const PLACE_ENDING = /[省市县州镇乡村旗盟山河江湖海岛港湾峡洲路街区塘坪坝屯沟堡]$/u

/** Of what the dictionary takes for places, those that end as places do, and those of foreign sounds. */
const isPlace = (word: string): boolean =>
  word.length >= 3 &&
  word.length <= LONGEST_PLACE &&
  !stops.places.has(word) &&
  (PLACE_ENDING.test(word) || isForeign(word))

const stops = {
  persons: new Set([...NO_NAMES, ...NO_PERSONS]),
  places: new Set([...NO_NAMES, ...NO_PLACES]),
  organisations: new Set([...NO_NAMES, ...NO_ORGANISATIONS])
}

let lists: ReadonlyMap<string, NameRole> | null = null

/** Words of the lists, each with its role; a later list goes before an earlier one. */
export function listedWords(): ReadonlyMap<string, NameRole> {
  if (lists) return lists
  const classes = new Map<string, NameRole>()
  const give = (words: Iterable<string>, of: NameRole): void => {
    for (const word of words) classes.set(word, of)
  }
  for (const name of [
    ...divisionsOfChina(),
    ...WELL_KNOWN_DIVISIONS,
    ...COUNTRIES,
    ...countriesInChinese(),
    ...WORLD_PLACES
  ]) {
    if (name.length > 1 && !stops.places.has(name)) classes.set(name, NameRole.place)
  }
  give(PLACES, NameRole.place)
  give(BODY_WORK, NameRole.work)
  give(PERSONS, NameRole.person)
  give(PLACE_ENDS, NameRole.placeEnd)
  give(HONORIFICS, NameRole.honorific)
  give(OCCUPATIONS, NameRole.occupation)
  give(OFFICES, NameRole.office)
  give(DEEDS, NameRole.deed)
  give(SHORT_DEEDS, NameRole.shortDeed)
  give(SIGNERS, NameRole.signer)
  give(ORGANISATION_ENDS, NameRole.organisationEnd)
  give(PUBLIC_BODIES, NameRole.publicBody)
  give(ORGANISATION_HEADS, NameRole.organisationHead)
  give(ORGANISATIONS, NameRole.organisation)
  lists = classes
  return classes
}

/** Whether the first two to four characters are a country, province or city. */
function beginsWithPlace(word: string): boolean {
  const listed = listedWords()
  return [2, 3, 4].some((length) => listed.get(word.slice(0, length)) === NameRole.place)
}

/** Whether it is no place, though it may be called so somewhere. */
export const isNoPlace = (word: string): boolean => stops.places.has(word)

/** Whether it is a person whom the lexicon has by name. */
export const isKnownPerson = (word: string): boolean => listedWords().get(word) === NameRole.person
