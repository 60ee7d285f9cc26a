import { JUMP_AT_END, JUMP_LINE } from '../lexicon'
import type { AlignedText, CleanLine } from '../model'
import { splitAligned } from '../text'

/** A line, or one of the two parts of a line that a jump line ends. */
export interface Piece {
  readonly line: CleanLine
  readonly text: AlignedText
  readonly isJump: boolean
  readonly isContinuedElsewhere: boolean
}

/** Jump lines are at the end of their line: rules look no further back. */
const TAIL = 40

/** Cuts a jump line off the end of a line: `开展工业软件、▶▶下转2版` (seed 001, line 163). */
export function splitJumps(line: CleanLine): Piece[] {
  const { text } = line.text
  const whole = { line, text: line.text, isContinuedElsewhere: false }
  if (text.length <= TAIL && JUMP_LINE.test(text)) return [{ ...whole, isJump: true }]
  const tail = text.slice(-TAIL)
  const found = JUMP_AT_END.exec(tail)
  const at = found ? text.length - tail.length + found.index : 0
  if (at === 0) return [{ ...whole, isJump: false }]
  const [before, jump] = splitAligned(line.text, at)
  return [
    { line, text: before, isJump: false, isContinuedElsewhere: true },
    { line, text: jump, isJump: true, isContinuedElsewhere: false }
  ]
}
