export { BYLINES, CAPTION_STARTS, CREDITS, CREDIT_WORDS, SPEAKER, WRITER_WORDS } from './bylines'
export { FURNITURE_LINES, FURNITURE_PARTS } from './furniture'
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
