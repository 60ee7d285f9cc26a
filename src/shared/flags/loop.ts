import type { Paragraph } from '../model'
import { Kind, kindsOf, standsTwice } from '../text'
import { eachParagraph, type Check, type Finding } from './finding'

/** A list of one thing: `东、东、东、东` (seed 002, line 117). */
const LIST = /([\p{Script=Han}\p{Script=Latin}]{1,8})(?:、\1){2,}(?!\p{Script=Latin})/gu
/** One phrase three times without a break; a syllable of laughter or a row of names does not count. */
const STUTTER = /([\p{Script=Han}]{2,12}?)\1{2,}/gu
const LONGEST_STUTTER = 12
const LONGEST_PART_UNITS = 16
const LEAST_CHARS = 10
/** Clauses that a model goes round in. */
const LONGEST_ROUND = 8

/** A model that reads a page falls into a loop: the same text again and again inside a paragraph. */
export const loop: Check = {
  name: 'loop',
  severity: 'severe',
  find: eachParagraph((paragraph) => [...lists(paragraph), ...stutters(paragraph), ...rounds(paragraph)])
}

function lists({ id, text }: Paragraph): Finding[] {
  if (!hasTwoAlike(text)) return []
  return [...text.matchAll(LIST)].map(({ 0: found, 1: part = '', index }) => ({
    paragraph: id,
    start: index,
    end: index + found.length,
    values: { text: part, times: found.split('、').length }
  }))
}

/** Between two marks of a list stands what stands before the first. */
function hasTwoAlike(text: string): boolean {
  let before = text.indexOf('、')
  for (let mark = text.indexOf('、', before + 1); mark >= 0; mark = text.indexOf('、', mark + 1)) {
    const length = mark - before - 1
    if (length <= LONGEST_PART_UNITS && text.startsWith(text.slice(before + 1, mark), before - length))
      return true
    before = mark
  }
  return false
}

function stutters({ id, text }: Paragraph): Finding[] {
  if (!standsTwice(text, LONGEST_STUTTER)) return []
  return [...text.matchAll(STUTTER)]
    .filter(({ 1: part = '' }) => new Set(part).size > 1)
    .map(({ 0: found, 1: part = '', index }) => ({
      paragraph: id,
      start: index,
      end: index + found.length,
      values: { text: part, times: Math.round(found.length / part.length) },
      suggestion: part
    }))
}

/** Clauses that come again at once, one or several at a time. */
function rounds({ id, text }: Paragraph): Finding[] {
  const clauses = clausesOf(text)
  const found: Finding[] = []
  for (let at = 0; at < clauses.length; at++) {
    for (let length = 1; length <= LONGEST_ROUND && at + 2 * length <= clauses.length; length++) {
      let times = 1
      while (isSame(clauses, at, at + times * length, length)) times += 1
      const start = clauses[at]!.start
      const part = text.slice(start, endOf(clauses[at + length - 1]!))
      if (times === 1 || part.length < LEAST_CHARS) continue
      const end = endOf(clauses[at + times * length - 1]!)
      found.push({ paragraph: id, start, end, values: { text: part.slice(0, 12), times }, suggestion: part })
      at += times * length - 1
      break
    }
  }
  return found
}

/** Stretches with the marks behind them; what no mark ends is none. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (!endsClause(text, i) || endsClause(text, i + 1)) continue
    while (start < i && endsClause(text, start)) start += 1
    if (start < i) clauses.push({ clause: text.slice(start, i + 1), start })
    start = i + 1
  }
  return clauses
}

const endsClause = (text: string, at: number): boolean =>
  (kindsOf(text.charCodeAt(at)) & Kind.clauseEnd) !== 0

interface Clause {
  readonly clause: string
  readonly start: number
}

const endOf = ({ clause, start }: Clause): number => start + clause.length

function isSame(clauses: readonly Clause[], a: number, b: number, length: number): boolean {
  if (b + length > clauses.length) return false
  for (let i = 0; i < length; i++) if (clauses[a + i]!.clause !== clauses[b + i]!.clause) return false
  return true
}
