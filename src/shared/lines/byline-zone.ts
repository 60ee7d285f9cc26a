import { CREDIT_WORDS, WRITER_WORDS } from '../lexicon'
import { countHan } from '../text'
import type { Gap } from './gaps'

const WRITER = new RegExp(WRITER_WORDS.join('|'))
const CREDITS = new Set<string>(CREDIT_WORDS)
/** Characters looked at on each side of a gap: names and the words before them are shorter. */
const REACH = 48

/** The gap stands among the names of a byline or credit, where a space separates. */
export function isAmongNames(text: string, gap: Gap): boolean {
  const left = text
    .slice(Math.max(0, gap.at - REACH), gap.at)
    .split(/[。！？；;]/)
    .at(-1)!
  const opening = Math.max(left.lastIndexOf('('), left.lastIndexOf('（'))
  const closing = Math.max(left.lastIndexOf(')'), left.lastIndexOf('）'))
  const names = left.slice(opening + 1)
  return closing <= opening && WRITER.test(names) && countHan(names) <= 30
}

/**
 * The gap separates two names, or a name and a word: `黎世伟 通讯员/尹铭哲 凌晨`. A single character on
 * either side is the rest of a name: `陈正 明` (seed 001, line 75); but `陈正明 通` at a line's end is the
 * start of `通讯员` (seed 001, line 169).
 */
export function separatesNames(text: string, gap: Gap): boolean {
  const end = gap.at + gap.text.length
  const left = /[\p{Script=Han}]+$/u.exec(text.slice(Math.max(0, gap.at - REACH), gap.at))?.[0] ?? ''
  const right = /^[\p{Script=Han}]+/u.exec(text.slice(end, end + REACH))?.[0] ?? ''
  if (CREDITS.has(right) || CREDITS.has(left)) return true
  if (end + right.length === text.length && startsWriterWord(right)) return true
  return countHan(left) >= 2 && countHan(right) >= 2
}

function startsWriterWord(text: string): boolean {
  return text !== '' && WRITER_WORDS.some((word) => word.startsWith(text))
}
