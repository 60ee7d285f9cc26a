import { SURNAMES } from '../lexicon'
import { TITLE_ROLES, type Block, type CleanLine, type Role } from '../model'
import { widthEms, type SeamEvidence } from '../text'
import { findTitles, type TitleCandidate } from './find-titles'
import { fixedRole, isBareCredit } from './fixed-role'
import { isMereAddress } from './is-furniture'
import { splitJumps, type Piece } from './split-jumps'
import { findStanding } from './stands-alone'
import { hasCapitalTitles, isStandingTitle, titleEvidence } from './title-evidence'
import { titleRoles } from './title-roles'

/** Lines that must be about equally wide to be a column, the line itself counted, among it and its neighbours. */
const COLUMN_LINES = 3
const COLUMN_REACH = 3
const COLUMN_TOLERANCE_EMS = 1.25
/** First lines of paragraphs are set in by two characters. */
const INDENT_EMS = 2
const LONGEST_CAPTION_EMS = 60
const BARE_NAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u')
const LONGEST_NAME_EMS = 3
const WIDEST_TITLE_EMS = 20

/** Lines → blocks, each with its role. Whether a title is a subhead is told later, when articles are known. */
export function labelBlocks(lines: readonly CleanLine[], seams: SeamEvidence): Block[] {
  const split = lines.flatMap(splitJumps)
  const known = signBare(split, keepAddresses(split, split.map(fixedRole)))
  const stands = findStanding(split, known)
  const pieces = split.map((piece, i) => (stands[i] ? standing(piece) : piece))
  const roles = known.map((role, i) => (stands[i] ? 'body' : role))
  const inFlow = pieces.flatMap((_, i) => (isInFlow(roles[i]!) ? [i] : []))
  const hasCapitals = hasCapitalTitles(inFlow.map((i) => pieces[i]!.text.text))
  const candidates = inFlow.map((i, place) => candidate(pieces, roles[i]!, inFlow, place, hasCapitals))
  const isTitle = findTitles(candidates, seams)
  inFlow.forEach((i, place) => {
    roles[i] ??= isTitle[place] ? 'headline' : 'body'
  })
  markCaptions(pieces, roles)
  return openStanding(titleRoles(pieces.map((piece, i) => block(piece, roles[i]!, i))))
}

/** The text under `公告` or `MARKET REPORTS` begins a story, though it has no opener. */
function openStanding(blocks: readonly Block[]): Block[] {
  let isUnder = false
  return blocks.map((each) => {
    if (TITLE_ROLES.has(each.role)) isUnder ||= isStandingTitle(each.text.text)
    else if (each.role === 'body') {
      const opens = isUnder
      isUnder = false
      if (opens) return { ...each, begins: 'opener' }
    }
    return each
  })
}

/** In the middle of a sentence an address is text: `也可登|录www.yunxi.cn|查询`. */
function keepAddresses(pieces: readonly Piece[], roles: readonly (Role | null)[]): (Role | null)[] {
  const kept = [...roles]
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const goesOn = before && (before.ends === 'cut' || before.ends === 'pause') && isOpen(kept[i - 1]!)
    if (goesOn && roles[i] === 'furniture' && isMereAddress(piece.text.text)) kept[i] = null
  })
  return kept
}

/** A name alone between a title and its text: who wrote the essay or the verse. */
function signBare(pieces: readonly Piece[], roles: readonly (Role | null)[]): (Role | null)[] {
  return roles.map((role, i) => {
    const [title, next] = [pieces[i - 1], pieces[i + 1]]
    const isAlone = role === null && BARE_NAME.test(pieces[i]!.text.text)
    if (!isAlone || !title || !next || title.ends !== 'cut' || next.line.widthEms <= LONGEST_NAME_EMS)
      return role
    const isUnderTitle =
      (roles[i - 1] === null || roles[i - 1] === 'headline') && title.line.widthEms <= WIDEST_TITLE_EMS
    const over = pieces[i - 2]
    const begins = !over || over.ends === 'sentence' || over.isJump || !isOpen(roles[i - 2]!)
    return isUnderTitle && begins ? 'byline' : role
  })
}

const isOpen = (role: Role | null): boolean => role === null || role === 'body'

/** A row or a verse begins and ends with its line, whatever marks it has. */
const standing = (piece: Piece): Piece =>
  piece.begins === 'opener' ? piece : { ...piece, begins: 'sentence', ends: 'sentence' }

/** Furniture, captions and jump lines stand between the lines that belong together. */
const isInFlow = (role: Role | null): boolean => role !== 'furniture' && role !== 'caption' && role !== 'jump'

function block(piece: Piece, role: Role, index: number): Block {
  const { line, text, begins, ends, isContinuedElsewhere } = piece
  return { index, line, role, text, begins, ends, isContinuedElsewhere }
}

function candidate(
  pieces: readonly Piece[],
  role: Role | null,
  inFlow: readonly number[],
  place: number,
  hasCapitals: boolean
): TitleCandidate {
  const piece = pieces[inFlow[place]!]!
  const { begins, ends } = piece
  const { text } = piece.text
  const features = {
    text,
    begins,
    ends,
    heading: piece.line.heading,
    widthEms: widthEms(text),
    isInColumn: isInColumn(pieces, inFlow, place),
    isIndented: piece.line.isIndented,
    hasCapitals
  }
  const fixed = role === null ? null : role === 'headline' || role === 'byline' ? 'title' : 'body'
  return {
    text,
    begins: role === 'byline' ? 'opener' : begins,
    ends,
    blanksBefore: piece.line.blanksBefore,
    isAsWide: isAsWide(piece.line, pieces[inFlow[place - 1] ?? -1]?.line),
    isContinuedElsewhere: piece.isContinuedElsewhere,
    fixed,
    evidence: titleEvidence(features)
  }
}

function isInColumn(pieces: readonly Piece[], inFlow: readonly number[], place: number): boolean {
  let alike = 0
  for (let other = place - COLUMN_REACH; other <= place + COLUMN_REACH; other++) {
    const neighbour = pieces[inFlow[other] ?? -1]?.line
    const { line } = pieces[inFlow[place]!]!
    if (isAsWide(line, neighbour) || isIndented(line, neighbour)) alike += 1
  }
  return alike >= COLUMN_LINES
}

function isIndented(line: CleanLine, other: CleanLine | undefined): boolean {
  if (!other || line.isWrapped || other.isWrapped) return false
  const narrower = other.widthEms - line.widthEms
  return narrower > 0 && narrower <= INDENT_EMS + 0.5
}

function isAsWide(line: CleanLine, other: CleanLine | undefined): boolean {
  if (!other || line.isWrapped || other.isWrapped) return false
  return Math.abs(line.widthEms - other.widthEms) <= COLUMN_TOLERANCE_EMS
}

/** The sentence before a bare credit is the caption (seed 002, lines 73 and 75). */
function markCaptions(pieces: readonly Piece[], roles: (Role | null)[]): void {
  pieces.forEach((piece, i) => {
    if (roles[i] !== 'caption' || !isBareCredit(piece.text.text)) return
    const before = pieces[i - 1]
    if (!before || roles[i - 1] !== 'body' || before.line.widthEms > LONGEST_CAPTION_EMS) return
    const startsStory = before.begins === 'opener'
    const followsBody = roles[i - 2] === 'body' && pieces[i - 2]!.ends !== 'sentence'
    if (!startsStory && !followsBody) roles[i - 1] = 'caption'
  })
}
