import { MISREAD_ENGLISH } from '../lexicon'
import { eachParagraph, type Check, type Finding } from './finding'

const WORD = /[A-Za-z][a-z]{1,15}/g
/** What a word goes on with, so that it is only a part. */
const GOES_ON = /[\p{L}\d'’]/u

/** An English word that is none, but looks like a common one: `houfe` with a long s, `govemment`, `tbe`, `ofthe`. */
export const misreadWord: Check = {
  name: 'misread-word',
  severity: 'doubtful',
  find: eachParagraph(({ id, text }) =>
    [...text.matchAll(WORD)].flatMap(({ 0: read, index }): Finding[] => {
      const word = meantBy(read)
      const end = index + read.length
      if (word === null || GOES_ON.test(text[index - 1] ?? '') || GOES_ON.test(text[end] ?? '')) return []
      return [{ paragraph: id, start: index, end, values: { read, word }, suggestion: word }]
    })
  )
}

function meantBy(read: string): string | null {
  const meant = MISREAD_ENGLISH.get(read.toLowerCase())
  if (meant === undefined) return null
  if (read[0] === read[0]!.toLowerCase()) return meant
  // A capital S is no long s: a name begins so.
  return read[0] === 'F' && meant[0] === 's' ? null : meant[0]!.toUpperCase() + meant.slice(1)
}
