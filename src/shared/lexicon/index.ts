export {
  BYLINE,
  CAPTION_STARTS,
  CREDIT,
  CREDIT_WORDS,
  MAY_BE_BYLINE,
  MAY_BE_CREDIT,
  SPEAKER,
  WRITER_WORDS
} from './bylines'
export {
  chineseNumber,
  CN_NUMBER,
  ENGLISH_DATE,
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAY,
  ISSUE_NUMBER,
  LUNAR_DATE,
  PAGE_COUNT,
  PAPER_NAME,
  WEEKDAY,
  WEEKDAY_NAMES,
  YEAR_DATE
} from './calendar'
export { LOOKS_BACK, TAKES_UP_TIME, YEAR } from './chronology'
export { CHINESE_DATES, CHINESE_DAY, ENGLISH_DATES, ERAS, NUMERIC_DATE } from './date-forms'
export { BEFORE_DOUBLING, BEHIND_DOUBLING, DOUBLED_ON_PURPOSE, NEVER_DOUBLED, WORD_ENDINGS } from './doubling'
export { ADDRESSES, FURNITURE_LINE, FURNITURE_PART, FURNITURE_PARTS } from './furniture'
export { BREAK_TAGS, ENTITIES, INLINE_TAGS } from './html'
export { FUNCTION_WORDS, HYPHENATED_FIRST, SUSPENDED } from './hyphens'
export { JUMP_AT_END, JUMP_LINE } from './jump-lines'
export { CHARACTER_MARKS, MARK } from './character-marks'
export { homophonesOf, homophoneUnits } from './homophones'
export { lookAlikesOf, lookAlikeUnits } from './look-alikes'
export { MISREAD_ENGLISH } from './misread-english'
export { MISREAD_WORDS } from './misread-words'
export { logOf } from './log-of'
export { OFFICE_NAME, OUTSIDE_ROLES, SIGNED } from './names'
export { DATELINE_END, OPENER } from './openers'
export {
  ABBREVIATED,
  COLONS,
  FULL_WIDTH,
  LATIN_SENTENCE_END,
  PAIRS,
  PAUSES,
  SENTENCE_ENDS
} from './punctuation'
export { ABOUT, DATE_UNITS, NUMBER_LIKELY, NUMBER_WANTED, OCCASION, QUANTITY } from './quantities'
export { haveSameRadical } from './radicals'
export { KANA_LIKE, LATIN_LIKE } from './scripts'
export {
  ATTENDANCE,
  DECK_LINE,
  DECK_MARK,
  KICKER_ENDS,
  MIDDLE_START,
  PART_NUMBER,
  RUNNING_START,
  SENTENCE_START,
  UNIT_STARTS
} from './sentences'
export { simplified } from './simplified'
export { BARE_DATE, SIGN_OFFS, SMALL_WORDS, STANDING_TITLES } from './standing-titles'
export { SURNAMES } from './surnames'
export { TABLE_COLUMNS, TYPE_WORDS } from './table-columns'
export {
  CLASS,
  divisionsOfChina,
  isNameClass,
  shortDivisions,
  WORD_CLASSES,
  type WordClass
} from './word-class'
export {
  COMMON_WORD,
  EMPTY_WORDS,
  FREQUENCY_BITS,
  LONGEST_WORD,
  PAIR,
  roomForWords,
  unitsOf,
  type WordList,
  type WordsFound
} from './word-list'
export { parseWordList } from './parse-word-list'
export { COUNTRIES, WORLD_PLACES } from './known-places'
export { ORGANISATION_ENDINGS, SHORT_PLACES } from './name-contexts'
export { NO_NAMES } from './no-names'
export {
  DOUBLE_SURNAMES,
  GIVEN_NAME_CHARACTERS,
  JAPANESE_SURNAMES,
  ONE_CHARACTER_SURNAMES,
  RARE_GIVEN_NAME_CHARACTERS,
  TRANSLITERATION
} from './people-words'
export { isForeign, isJapanese, looksLikeName, NAME_COSTS, nameCosts, type NameCosts } from './name-costs'
export { NameRole, OF_A_NAME } from './name-role'
export { BODY_UNITS, NO_ORGANISATION_PARTS } from './organisation-words'
export {
  COUNTRY_PAIR,
  COUNTRY_PAIRS,
  NO_PLACE_STEMS,
  PLACE_UNITS,
  PROVINCE_PAIR,
  PROVINCE_PAIRS,
  SURE_PLACE_UNITS,
  TRAVELS
} from './place-words'
export { PAPER_KINDS, WORK_MARKS } from './work-marks'
export { GIVEN_ADDRESSES, NO_OFFICES, OFFICE_JOINTS, OFFICE_PREFIXES, OFFICE_SPACES } from './person-words'
export { countriesInEnglish } from './countries'
export {
  ENGLISH_BODIES,
  ENGLISH_BODY_ENDS,
  ENGLISH_BODY_HEADS,
  ENGLISH_DEEDS,
  ENGLISH_FIRST_NAMES,
  ENGLISH_HONORIFICS,
  ENGLISH_NO_NAMES,
  ENGLISH_OCCUPATIONS,
  ENGLISH_OFFICE_PARTS,
  ENGLISH_OFFICES,
  ENGLISH_PLACE_ENDS,
  ENGLISH_PLACE_HEADS,
  ENGLISH_PLACES,
  SURNAME_PARTICLES
} from './english-names'
export { isKnownPerson } from './name-roles'
