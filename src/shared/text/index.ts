export { concatAligned, EMPTY_TEXT, fromRaw, splitAligned } from './aligned-text'
export {
  countHan,
  hanEnd,
  hanStart,
  isCjkPunctuation,
  isDigit,
  isHan,
  isHanAt,
  isLatin,
  isLetterAt,
  isSpace,
  isSpaceAt,
  Kind,
  kindsOf,
  mayHold,
  wordEnd,
  isWordAt
} from './characters'
export { alignmentFaults } from './check-alignment'
export { cutsAddress, endsInAddress } from './cuts-address'
export { differenceOf, type Difference } from './difference'
export { editAligned } from './edit-aligned'
export { removeEmphasis } from './emphasis'
export {
  ConfusionFinder,
  firstOf,
  lastOf,
  markedPlace,
  neighbourKind,
  type MarkedPlace,
  type Met
} from './find-confusions'
export { findRows } from './find-rows'
export { foldText } from './fold-text'
export { removeLatinSpacing } from './latin-spacing'
export { cleanRangeAt, rawSpansAt } from './locate'
export { EMPTY_NGRAM, Ngrams, NO_NGRAM } from './ngrams'
export { numberEnd, numberOdds, numberStart, type NumberEnd, type NumberStart } from './number-cut'
export { ownershipFaults } from './ownership'
export { firstUnopened, unclosedPairs } from './pairs'
export { countSeams, type SeamEnd, type SeamEvidence, type SeamSource } from './seams'
export { RunBuilder } from './run-builder'
export { groupBy } from './group-by'
export { remember } from './remember'
export { Tally } from './tally'
export { removeSoftHyphens } from './soft-hyphens'
export { signedNames, type PlacedName } from './signed-names'
export { indexAt, mergeTouching, sourceOf } from './spans'
export { applyStep, coalesceSteps, invertStep, mapOffset, mapRange, StepMismatch } from './step'
export { stepBetween } from './step-between'
export { longestWordOver, standsInWord } from './stands-in-word'
export { standsTwice } from './stands-twice'
export { finish } from './finish'
export { surroundings } from './surroundings'
export { widthEms } from './width-ems'
export { windowHashes } from './window-hashes'
export { joinSeams, wordSeams, type WordEnd } from './word-seams'
