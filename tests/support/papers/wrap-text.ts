import { widthEms } from '#shared/text/index'
import type { Random } from '../random'

/** A printed line, and its text without the hyphen that the wrap added. */
export interface PrintedLine {
  readonly text: string
  readonly clean: string
}

/** Marks may hang over the edge of the column. */
const HANGING_EMS = 0.5
/** A word is cut where this much of the line is left, and its parts have so many letters. */
const LEAST_ROOM_EMS = 2.5
const SHORTEST_PART = 2

/** Chinese: no line begins with a closing mark, or inside of a number or a Latin word; web addresses may be cut. */
export function wrapChinese(text: string, columnEms: number, indentEms: number): PrintedLine[] {
  const pieces =
    text.match(
      /(?:[([（「『“‘《【〔]*)(?:[\w:%,@+’'-]+[./&?=]*|[^\w])[，。、；：！？”’》）」』】〕,.)…]*/gu
    ) ?? []
  return fillLines(pieces, columnEms, indentEms)
}

/** English: words with a space between, long ones cut with a hyphen now and then. */
export function wrapEnglish(
  random: Random,
  text: string,
  columnEms: number,
  indentEms: number
): PrintedLine[] {
  const lines: PrintedLine[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const ems = columnEms - (lines.length === 0 ? indentEms : 0)
    if (line === '' || widthEms(`${line} ${word}`) <= ems) {
      line = line === '' ? word : `${line} ${word}`
      continue
    }
    const parts = random.chance(0.7) ? cutWord(word, ems - widthEms(`${line} `)) : null
    if (parts) {
      lines.push({ text: `${line} ${parts[0]}-`, clean: `${line} ${parts[0]}` })
      line = parts[1]
    } else {
      lines.push({ text: line, clean: line })
      line = word
    }
  }
  return [...lines, { text: line, clean: line }]
}

/** Between a vowel and a consonant, as far to the right as the room allows. */
function cutWord(word: string, roomEms: number): [string, string] | null {
  if (roomEms < LEAST_ROOM_EMS || !/^\p{L}\p{Ll}{5,}[,.;”"]?$/u.test(word)) return null
  for (let at = Math.min(word.length - 3, Math.floor(roomEms * 2) - 1); at >= SHORTEST_PART; at--) {
    const isSyllable = /[aeiou][^aeiou]?$/.test(word.slice(0, at)) && /^[^aeiou]/.test(word.slice(at))
    if (isSyllable) return [word.slice(0, at), word.slice(at)]
  }
  return null
}

function fillLines(pieces: readonly string[], columnEms: number, indentEms: number): PrintedLine[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    const ems = columnEms - (lines.length === 0 ? indentEms : 0)
    if (line !== '' && widthEms(line + piece) > ems + HANGING_EMS) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line].map((text) => ({ text: text.trimEnd(), clean: text.trimEnd() }))
}
