export { BYLINES, CAPTION_STARTS, CREDITS, CREDIT_WORDS, SPEAKER, WRITER_WORDS } from './bylines'
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
export { FURNITURE_LINES, FURNITURE_PARTS } from './furniture'
export { BREAK_TAGS, ENTITIES, INLINE_TAGS } from './html'
export { FUNCTION_WORDS, HYPHENATED_FIRST, SUSPENDED } from './hyphens'
export { JUMP_AT_END, JUMP_LINE } from './jump-lines'
export { DATELINE_END, OPENERS } from './openers'
export { COLONS, FULL_WIDTH, LATIN_SENTENCE_END, PAIRS, PAUSES, SENTENCE_ENDS } from './punctuation'
export {
  ATTENDANCE,
  DECK_LINE,
  DECK_MARK,
  KICKER_ENDS,
  MIDDLE_STARTS,
  PART_NUMBER,
  SENTENCE_STARTS,
  UNIT_STARTS
} from './sentences'
export { SURNAMES } from './surnames'
export { EMPTY_WORDS, parseWordList, type WordList } from './word-list'
