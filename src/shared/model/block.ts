import type { AlignedText } from './alignment'
import type { Role } from './draft'
import type { Line } from './page'

/** A raw line that is not blank, after the rules that work inside a line. */
export interface CleanLine extends Line {
  /** Without white space at its ends. */
  readonly text: AlignedText
  /** Level of the Markdown heading mark that was taken off; 0 for none. */
  readonly heading: number
  /** Blank lines between this line and the one before it. */
  readonly blanksBefore: number
  /** How wide the raw line was set, in full-width characters; a half-width character counts one half. */
  readonly widthEms: number
  /** The raw line holds several printed lines, told by the spaces where they met. */
  readonly isWrapped: boolean
  /** Set in as first lines of paragraphs are, on a page that sets them in. */
  readonly isIndented: boolean
}

/** How a block's text ends: a whole sentence, a comma or the like, a colon, or in the middle of a phrase. */
export type Ending = 'sentence' | 'pause' | 'colon' | 'cut'

/** How a block's text begins: as an article, as a sentence, surely in the middle of one, or it does not tell. */
export type Beginning = 'opener' | 'sentence' | 'middle' | 'unknown'

/** A raw line, or the part of one before or after a jump line, with its role. */
export interface Block {
  /** Place among the page's blocks, in the order of the file. */
  readonly index: number
  readonly line: CleanLine
  readonly role: Role
  readonly text: AlignedText
  readonly begins: Beginning
  readonly ends: Ending
  /** A jump line was cut off behind it: what follows is on another page. */
  readonly isContinuedElsewhere: boolean
}
