import { ORGANISATION_ENDINGS, PLACE_ENDINGS, SHORT_PLACES } from './name-contexts'
import {
  GIVEN_NAME_CHARACTERS,
  ONE_CHARACTER_SURNAMES,
  RARE_GIVEN_NAME_CHARACTERS,
  TRANSLITERATION
} from './people-words'

/** What a character may be in a name: bits of `characterMarks`. */
export const MARK = {
  surname: 1,
  given: 2,
  rareGiven: 4,
  transliteration: 8,
  placeEnding: 16,
  organisationEnding: 32,
  shortPlace: 64
} as const

const single = (words: readonly string[]): string => words.filter((word) => word.length === 1).join('')

const MARKED: readonly (readonly [number, string])[] = [
  [MARK.surname, ONE_CHARACTER_SURNAMES.join('')],
  [MARK.given, GIVEN_NAME_CHARACTERS],
  [MARK.rareGiven, RARE_GIVEN_NAME_CHARACTERS],
  [MARK.transliteration, `${TRANSLITERATION}·`],
  [MARK.placeEnding, single(PLACE_ENDINGS)],
  [MARK.organisationEnding, single(ORGANISATION_ENDINGS)],
  [MARK.shortPlace, SHORT_PLACES]
]

/** Of each UTF-16 unit the bits of `MARK`. */
export const CHARACTER_MARKS: Uint8Array = makeMarks()

function makeMarks(): Uint8Array {
  const marks = new Uint8Array(2 ** 16)
  for (const [mark, characters] of MARKED) {
    for (const character of characters) marks[character.charCodeAt(0)]! |= mark
  }
  return marks
}
