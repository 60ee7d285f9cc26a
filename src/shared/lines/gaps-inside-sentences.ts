import { DATELINE_END, SURNAMES } from '../lexicon'
import { isHan } from '../text'
import type { Gap } from './gaps'

const MARKS = /[，。；：！？,;:!?]/
const OPENS = '“‘《〈（(【「『'
const CLOSES = '”’》〉）)】」』'
/** Names in a row, and the words of a slogan, are as long as this. */
const SHORTEST_WORD = 2
const LONGEST_WORD = 4

/**
 * Single spaces between two Chinese characters in running text: `要坚 持不懈地推 进，不断`. There no space
 * separates, but for what stands before the first mark of the line or behind the last one, in quotes and brackets
 * (`"培育制造名城 建设幸福株洲"`, seed 001, line 111), among short words in a row, and behind a dateline.
 */
export function gapsInsideSentences(text: string, gaps: readonly Gap[]): Set<Gap> {
  const stray = new Set<Gap>()
  let depth = 0
  let isQuoted = false
  let sawMark = false
  let at = 0
  const lastMark = lastMarkOf(text)
  for (const gap of gaps) {
    for (; at < gap.at; at++) {
      const character = text[at]!
      if (OPENS.includes(character)) depth += 1
      else if (CLOSES.includes(character)) depth = Math.max(0, depth - 1)
      else if (character === '"') isQuoted = !isQuoted
      else if (MARKS.test(character)) sawMark = true
    }
    const isInside = sawMark && gap.at < lastMark && depth === 0 && !isQuoted
    if (isInside && gap.text === ' ' && isBetweenHan(gap) && !isBetweenWords(text, gap)) stray.add(gap)
  }
  return stray
}

function lastMarkOf(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !MARKS.test(text[at]!)) at -= 1
  return at
}

function isBetweenHan({ before, after }: Gap): boolean {
  return isHan(before) && isHan(after) && !DATELINE_END.test(before)
}

function isBetweenWords(text: string, gap: Gap): boolean {
  const end = gap.at + gap.text.length
  const left = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, gap.at - 2 * LONGEST_WORD), gap.at))![0]
  const right = /^\p{Script=Han}*/u.exec(text.slice(end, end + 2 * LONGEST_WORD))![0]
  if (!isWord(left)) return false
  // `李建国 王秀兰出席`: behind the last name the sentence goes on.
  return isWord(right) || (SURNAMES.includes(left[0]!) && SURNAMES.includes(right[0]!))
}

const isWord = ({ length }: string): boolean => length >= SHORTEST_WORD && length <= LONGEST_WORD
