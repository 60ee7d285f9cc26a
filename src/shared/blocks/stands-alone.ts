import { BARE_DATE, SIGN_OFFS } from '../lexicon'
import type { Role } from '../model'
import { findRows } from '../text'
import type { Piece } from './split-jumps'

const LEAST_FIGURES = 4
const WIDEST_SIGNATURE_EMS = 22

/**
 * Which lines stand by themselves: rows of tables, lines of verse, and the names and dates that sign a letter or a
 * notice. Nothing runs on into them or out of them, and they are no titles.
 */
export function findStanding(pieces: readonly Piece[], roles: readonly (Role | null)[]): boolean[] {
  const isOpen = (i: number) => roles[i] === null || roles[i] === 'body'
  const texts = pieces.map((piece, i) => (isOpen(i) && piece.line.heading === 0 ? piece.text.text : ''))
  const stands = findRows(texts)
  pieces.forEach((piece, i) => {
    const isUnderText =
      i > 0 && (stands[i - 1]! || (isBody(roles[i - 1]) && pieces[i - 1]!.ends === 'sentence'))
    if (!isUnderText || piece.line.widthEms > WIDEST_SIGNATURE_EMS) return
    const { text } = piece.text
    if (isOpen(i) && isResult(text)) stands[i] = true
    const next = pieces[i + 1]
    const isName = isOpen(i) && piece.ends === 'cut' && !/[，。、；：！？]/u.test(text)
    if (SIGN_OFFS.some((signature) => signature.test(text))) stands[i] = true
    else if (isName && next && BARE_DATE.test(next.text.text)) stands[i] = stands[i + 1] = true
    else if (stands[i - 1] && isSignature(pieces[i - 1]!) && BARE_DATE.test(text)) stands[i] = true
  })
  return stands
}

/** `四节比分：28:28，31:20，24:25，21:15`: a name, and more figures than letters. */
function isResult(text: string): boolean {
  const figures = /^\p{L}{2,8}[：:]/u.test(text) ? text.match(/\d+/g) : null
  if (!figures || figures.length < LEAST_FIGURES) return false
  return figures.join('').length > text.match(/\p{L}/gu)!.length
}

const isBody = (role: Role | null | undefined): boolean => role === null || role === 'body'

const isSignature = (piece: Piece): boolean =>
  piece.ends === 'cut' && SIGN_OFFS.some((signature) => signature.test(piece.text.text))
