import {
  BYLINE,
  CAPTION_STARTS,
  CREDIT,
  MAY_BE_BYLINE,
  MAY_BE_CREDIT,
  PART_NUMBER,
  SPEAKER
} from '../lexicon'
import type { Role } from '../model'
import { Kind, mayHold } from '../text'
import { isFurniture } from './is-furniture'
import type { Piece } from './split-jumps'

const LONGEST_CAPTION_CHARS = 260
const LONGEST_BYLINE_CHARS = 80
const LONGEST_SUBHEAD_EMS = 26

/** The role that a line's own words give it, or null for what is a title or body text by its neighbours. */
export function fixedRole(piece: Piece): Role | null {
  const { text } = piece.text
  if (piece.isJump) return 'jump'
  if (isFurniture(text)) return 'furniture'
  if (piece.line.heading > 0) return 'headline'
  if (piece.begins !== 'opener' && isCaption(text)) return 'caption'
  if (text.length <= LONGEST_BYLINE_CHARS && isByline(text)) return 'byline'
  const isNumbered = PART_NUMBER.test(text) && piece.line.widthEms <= LONGEST_SUBHEAD_EMS
  if (isNumbered && piece.ends === 'cut') return 'subhead'
  return piece.begins === 'opener' ? 'body' : null
}

/** Only the credit: `株洲日报全媒体记者/谢慧 摄` (seed 002, line 75); the caption stands before it. */
export function isBareCredit(text: string): boolean {
  return text.length <= 40 && !/[。！？]/.test(text.slice(0, -1)) && isCaption(text)
}

function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION_CHARS) return false
  if (CAPTION_STARTS.test(text)) return true
  const end = text.slice(-60)
  return MAY_BE_CREDIT.test(end) && CREDIT.test(end)
}

function isByline(text: string): boolean {
  return (mayHold(text, Kind.space) && SPEAKER.test(text)) || (MAY_BE_BYLINE.test(text) && BYLINE.test(text))
}
