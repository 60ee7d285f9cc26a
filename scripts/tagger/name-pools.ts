import {
  COUNTRIES,
  divisionsOfChina,
  DOUBLE_SURNAMES,
  NO_NAMES,
  ONE_CHARACTER_SURNAMES,
  ORGANISATION_ENDINGS,
  shortDivisions,
  TRANSLITERATION,
  WORLD_PLACES
} from '#shared/lexicon/index'
import { groupBy } from '#shared/text/index'

/** Names by kind, to make other names of. */
export interface NamePools {
  readonly people: readonly string[]
  readonly foreigners: readonly string[]
  readonly places: ReadonlySet<string>
  /** By the last character. */
  readonly placesByEnding: ReadonlyMap<string, readonly string[]>
  readonly shortPlaces: readonly string[]
  readonly worldPlaces: readonly string[]
  readonly countries: readonly string[]
  /** By the last two characters. */
  readonly organisationsByEnding: ReadonlyMap<string, readonly string[]>
  readonly brands: readonly string[]
  /** Which characters follow which in foreign names; `^` begins and `$` ends one. */
  readonly syllables: ReadonlyMap<string, readonly string[]>
}

const SURNAMES = new Set([...ONE_CHARACTER_SURNAMES, ...DOUBLE_SURNAMES])
const FOREIGN = new Set(TRANSLITERATION)

export const isForeign = (name: string): boolean =>
  [...name].filter((character) => FOREIGN.has(character)).length >= Math.max(2, name.length - 1)
export const surnameOf = (name: string): string | undefined =>
  [name.slice(0, 2), name.slice(0, 1)].find((start) => SURNAMES.has(start) && name.length > start.length)

/** Collects names from the dictionary's tags and the lexicon. */
export function namePools(dictionary: string): NamePools {
  const none = new Set(NO_NAMES)
  const people: string[] = []
  const foreigners: string[] = []
  const named: string[] = []
  const organisations: string[] = []
  const brands: string[] = []
  for (const line of dictionary.split('\n')) {
    const [word, , tag] = line.split(' ')
    if (!word || word.length < 2 || none.has(word)) continue
    if ((tag === 'nr' || tag === 'nrfg') && (word.length === 2 || word.length === 3) && surnameOf(word))
      people.push(word)
    else if (tag === 'nrt' && word.length <= 5 && [...word].every((unit) => FOREIGN.has(unit)))
      foreigners.push(word)
    else if (tag === 'ns') named.push(word)
    else if (tag === 'nt') organisations.push(word)
    else if (tag === 'nz' && word.length <= 3 && !/[族语线路教]$/u.test(word)) brands.push(word)
  }
  const endings = new Set(ORGANISATION_ENDINGS)
  const whole = organisations.filter((name) =>
    [1, 2, 3, 4].some((length) => endings.has(name.slice(-length)))
  )
  const places = [...new Set([...divisionsOfChina(), ...named])]
  const short = shortDivisions()
  const abroad = named.filter((name) => name.length > 2 && [...name].every((unit) => FOREIGN.has(unit)))
  return {
    people,
    foreigners,
    places: new Set([...places, ...short, ...WORLD_PLACES, ...COUNTRIES]),
    placesByEnding: groupBy(places, (name) => name.slice(-1)),
    shortPlaces: short.filter((name) => name.length === 2),
    worldPlaces: [...WORLD_PLACES, ...abroad],
    countries: COUNTRIES.slice(0, 230),
    organisationsByEnding: groupBy(whole, (name) => name.slice(-2)),
    brands,
    syllables: syllablesOf([...foreigners, ...abroad])
  }
}

function syllablesOf(names: readonly string[]): Map<string, string[]> {
  const next = new Map<string, string[]>()
  for (const name of names) {
    const units = ['^', ...name, '$']
    for (let i = 0; i + 1 < units.length; i++) {
      const after = next.get(units[i]!) ?? []
      after.push(units[i + 1]!)
      next.set(units[i]!, after)
    }
  }
  return next
}
