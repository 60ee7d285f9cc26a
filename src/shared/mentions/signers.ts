import { nameCosts } from '../lexicon'
import { Kind, kindsOf } from '../text'
import type { Candidate } from './candidate'
import { Role } from './roles'
import { because } from './name-reasons'
import type { Reading } from './reading'

const BETWEEN = '/／:：|丨 \u3000'
const BEHIND_NAME = ' \u3000、)）/／,，。；;'
const LONGEST_NAME = 4
const { surname, double } = nameCosts()

/**
 * Names that sign, in all the ways of a byline: `（全媒体记者/陈正明 通讯员/朱巡）`, `责任编辑：李明`, `记者 王军 文/图`, and
 * `谢慧 摄` from behind.
 */
export function findSigners(reading: Reading): Candidate[] {
  const { text, tokens } = reading
  const found: Candidate[] = []
  for (let token = 0; token < tokens.count; token++) {
    const end = tokens.ends[token]!
    if ((tokens.before[end]! & Role.signer) !== 0 && BETWEEN.includes(text[end] ?? '。')) {
      found.push(...namesFrom(text, end))
    } else if (text[tokens.starts[token]!] === '摄' && text[tokens.starts[token]! - 1] === ' ') {
      const name = nameBefore(text, tokens.starts[token]! - 1)
      if (name) found.push(name)
    }
  }
  return found
}

function namesFrom(text: string, from: number): Candidate[] {
  const found: Candidate[] = []
  let at = skip(text, from, BETWEEN)
  const isMarked = text.slice(from, at).trim() !== ''
  for (;;) {
    const end = endOfHan(text, at)
    const isEnded = end === text.length || BEHIND_NAME.includes(text[end]!)
    if (!isEnded || !isName(text, at, end, isMarked) || isSigner(text, end)) return found
    found.push(signer(at, end))
    const next = skip(text, end, ' \u3000、')
    if (next === end) return found
    at = next
  }
}

/** A word behind which others sign is no name: `通讯员/`. */
const isSigner = (text: string, end: number): boolean => '/／:：'.includes(text[end] ?? ' ')

function nameBefore(text: string, end: number): Candidate | null {
  let start = end
  while (start > 0 && kindsOf(text.charCodeAt(start - 1)) & (Kind.han | Kind.half)) start -= 1
  return isName(text, start, end) ? signer(start, end) : null
}

const signer = (start: number, end: number): Candidate => ({
  start,
  end,
  type: 'person',
  score: 0.97,
  by: 'byline',
  reasons: because('signed')
})

/** Behind a mark any two or three characters sign: `摄影/逐浪`. */
function isName(text: string, start: number, end: number, isMarked = false): boolean {
  const length = end - start
  if (length < 2 || length > LONGEST_NAME) return false
  if (isMarked && length < LONGEST_NAME) return true
  const unit = text.charCodeAt(start)
  return (
    surname[unit]! > 0 || double.get(unit)?.includes(text[start + 1]!) === true || kindsOf(unit) === Kind.half
  )
}

function endOfHan(text: string, from: number): number {
  let end = from
  while (end < text.length && kindsOf(text.charCodeAt(end)) & (Kind.han | Kind.half)) end += 1
  return end
}

function skip(text: string, from: number, marks: string): number {
  let at = from
  while (at < text.length && marks.includes(text[at]!)) at += 1
  return at
}
