import { FULL_WIDTH } from '../lexicon'
import type { Replacement, Step } from '../model'
import { countHan, isCjkPunctuation, isDigit, isHan, isLatin, Kind, mayHold } from '../text'

const MARKS = /[,:;?!()]/g
const ANY_MARK = /[,:;?!()]/
/** Marks inside of these are their own: web and e-mail addresses, times, ratios, thousands, faces. */
const PROTECTED =
  /(?:https?|ftp):\/\/[\w./?=&%#:;,~+@!()-]*[\w/=&#]|www\.[\w./?=&%#:;,~+@!()-]*[\w/=&#]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+(?:[:,]\d+)+/g
/** Behind a Latin word, a mark before one of these belongs to the Latin quotation. */
const CLOSES = /["”’)]/
/** How far is looked for the letter that tells the script; numbers, signs and spaces are passed over. */
const REACH = 16
const SCRIPT = /[\p{Script=Han}\p{Script=Latin}]/u

/**
 * `,` `:` `;` `?` `!` `(` `)` in Chinese text become full-width (seed 001, line 23). Inside numbers, times,
 * Latin text and web addresses they stay: `12.6`, `8:30`, `1,000`, `www.zznews.gov.cn`.
 */
export function settleWidths(text: string): Step {
  if (!ANY_MARK.test(text) || !isMostlyChinese(text)) return []
  const step: Replacement[] = []
  const brackets = wideBrackets(text)
  const isProtected = protectedPlaces(text)
  for (const match of text.matchAll(MARKS)) {
    const at = match.index
    if (isProtected(at)) continue
    const isWide = '()'.includes(match[0]) ? brackets.has(at) : isWideMark(text, at)
    if (isWide) step.push({ at, removed: match[0], inserted: FULL_WIDTH[match[0]]! })
  }
  return step
}

/** Tells for rising offsets whether they are inside of what `PROTECTED` finds. */
function protectedPlaces(text: string): (at: number) => boolean {
  const found = text.matchAll(PROTECTED)
  let current = found.next()
  return (at) => {
    while (!current.done && current.value.index + current.value[0].length <= at) current = found.next()
    return !current.done && current.value.index <= at
  }
}

function isMostlyChinese(text: string): boolean {
  if (!mayHold(text, Kind.latin)) return countHan(text) > 0
  const latin = text.replace(PROTECTED, '').match(/\p{Script=Latin}/gu)?.length ?? 0
  return countHan(text) * 2 > latin
}

function isWideMark(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (isDigit(before) && isDigit(after)) return false
  if (isLatin(before) && CLOSES.test(after)) return false
  if (isChinese(before) || isChinese(after)) return true
  const left = scriptBefore(text, at)
  const right = scriptAfter(text, at)
  if (left === 'latin' && right === 'latin') return false
  if (isLatin(before) && isLatin(after)) return false
  return left === 'han' || right === 'han'
}

/** Offsets of the round brackets that become full-width: a pair stands or falls together. */
function wideBrackets(text: string): Set<number> {
  const wide = new Set<number>()
  const open: number[] = []
  for (const match of text.matchAll(/[()（）]/g)) {
    const at = match.index
    if (match[0] === '(' || match[0] === '（') open.push(at)
    else {
      const start = open.pop()
      if (start === undefined) {
        if (isChinese(text[at - 1] ?? '') || isChinese(text[at + 1] ?? '')) wide.add(at)
      } else if (isWidePair(text, start, at)) wide.add(start).add(at)
    }
  }
  for (const at of open) if (isChinese(text[at - 1] ?? '') || isChinese(text[at + 1] ?? '')) wide.add(at)
  return wide
}

function isWidePair(text: string, start: number, end: number): boolean {
  if (text[start] === '（' || text[end] === '）') return true
  const isTouched = isChinese(text[start - 1] ?? '') || isChinese(text[end + 1] ?? '')
  return isTouched || isChinese(text[start + 1] ?? '') || isChinese(text[end - 1] ?? '')
}

const isChinese = (character: string): boolean => isHan(character) || isCjkPunctuation(character)

function scriptBefore(text: string, at: number): 'han' | 'latin' | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (SCRIPT.test(text[i]!)) return isHan(text[i]!) ? 'han' : 'latin'
  }
  return null
}

function scriptAfter(text: string, at: number): 'han' | 'latin' | null {
  for (let i = at + 1; i < Math.min(text.length, at + REACH); i++) {
    if (SCRIPT.test(text[i]!)) return isHan(text[i]!) ? 'han' : 'latin'
  }
  return null
}
