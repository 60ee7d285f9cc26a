import { DATELINE_END, SURNAMES } from '../lexicon'
import type { Replacement, Step } from '../model'

const MARKS = /[，。；：！？,;:!?]/
const OPENS = '“‘《〈（(【「『'
const CLOSES = '”’》〉）)】」』'
/** Names in a row, and the words of a slogan, are as long as this. */
const SHORTEST_WORD = 2
const LONGEST_WORD = 4

/**
 * Single spaces between two Chinese characters in running text: `要坚 持不懈地推 进，不断`. There no space
 * separates, but for what stands before the first mark of the paragraph or behind the last one, in quotes and
 * brackets (`"培育制造名城 建设幸福株洲"`, seed 001, line 111), among short words in a row, and behind a dateline.
 */
export function removeStraySpaces(text: string): Step {
  const step: Replacement[] = []
  if (!text.includes(' ')) return step
  let depth = 0
  let isQuoted = false
  let sawMark = false
  let at = 0
  const lastMark = lastMarkOf(text)
  for (const { index } of text.matchAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu)) {
    for (; at < index; at++) {
      const character = text[at]!
      if (OPENS.includes(character)) depth += 1
      else if (CLOSES.includes(character)) depth = Math.max(0, depth - 1)
      else if (character === '"') isQuoted = !isQuoted
      else if (MARKS.test(character)) sawMark = true
    }
    const isInside = sawMark && index < lastMark && depth === 0 && !isQuoted
    if (isInside && !separates(text, index)) step.push({ at: index, removed: ' ', inserted: '' })
  }
  return step
}

function lastMarkOf(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !MARKS.test(text[at]!)) at -= 1
  return at
}

function separates(text: string, at: number): boolean {
  const left = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, at - 2 * LONGEST_WORD), at))![0]
  const right = /^\p{Script=Han}*/u.exec(text.slice(at + 1, at + 1 + 2 * LONGEST_WORD))![0]
  if (DATELINE_END.test(left)) return true
  if (!isWord(left)) return false
  // `李建国 王秀兰出席`: behind the last name the sentence goes on.
  return isWord(right) || (SURNAMES.includes(left[0]!) && SURNAMES.includes(right[0]!))
}

const isWord = ({ length }: string): boolean => length >= SHORTEST_WORD && length <= LONGEST_WORD
