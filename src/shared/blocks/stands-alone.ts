import { BARE_DATE, SIGN_OFFS } from '../lexicon'
import type { Role } from '../model'
import { findRows } from '../text'
import type { Piece } from './split-jumps'

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
    const next = pieces[i + 1]
    const isName = isOpen(i) && piece.ends === 'cut' && !/[，。、；：！？]/u.test(text)
    if (SIGN_OFFS.some((signature) => signature.test(text))) stands[i] = true
    else if (isName && next && BARE_DATE.test(next.text.text)) stands[i] = stands[i + 1] = true
    else if (stands[i - 1] && isSignature(pieces[i - 1]!) && BARE_DATE.test(text)) stands[i] = true
  })
  return stands
}

const isBody = (role: Role | null | undefined): boolean => role === null || role === 'body'

const isSignature = (piece: Piece): boolean =>
  piece.ends === 'cut' && SIGN_OFFS.some((signature) => signature.test(piece.text.text))
