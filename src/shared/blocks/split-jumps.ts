import { JUMP_AT_END, JUMP_LINE } from '../lexicon'
import type { AlignedText, Beginning, CleanLine, Ending } from '../model'
import { splitAligned } from '../text'
import { beginningOf, endingOf } from './text-features'

/** A line, or one of the two parts of a line that a jump line ends. */
export interface Piece {
  readonly line: CleanLine
  readonly text: AlignedText
  readonly isJump: boolean
  readonly isContinuedElsewhere: boolean
  readonly begins: Beginning
  readonly ends: Ending
}

/** Jump lines are at the end of their line: rules look no further back. */
const TAIL = 40

/** Cuts a jump line off the end of a line: `开展工业软件、▶▶下转2版` (seed 001, line 163). */
export function splitJumps(line: CleanLine): Piece[] {
  const { text } = line.text
  if (text.length <= TAIL && JUMP_LINE.test(text)) return [piece(line, line.text, true, false)]
  const tail = text.slice(-TAIL)
  const found = tail.includes('版') ? JUMP_AT_END.exec(tail) : null
  const at = found ? text.length - tail.length + found.index : 0
  if (at === 0) return [piece(line, line.text, false, false)]
  const [before, jump] = splitAligned(line.text, at)
  return [piece(line, before, false, true), piece(line, jump, true, false)]
}

function piece(line: CleanLine, text: AlignedText, isJump: boolean, isContinuedElsewhere: boolean): Piece {
  const told = beginningOf(text.text)
  const begins = told === 'unknown' && line.isIndented ? 'sentence' : told
  return { line, text, isJump, isContinuedElsewhere, begins, ends: endingOf(text.text) }
}
