import type { Replacement, Step } from '../model'
import { countHan, Kind, mayHold } from '../text'

/** Single characters in a row that make letter-spacing; two may be a name set wide, or `记者 李学仁 摄`. */
const LEAST_SINGLES = 3
const LONGEST_TOKEN = 8
const NOT_LOOSE = /\p{Script=Han}{2}|\p{Script=Latin}/u

interface Gap {
  readonly at: number
  readonly text: string
}

/**
 * Letter-spacing of a stretch that was set wide to fill the column: `结 合 地 方 实 际 为 原 则 ，共 策 划`
 * (seed 000, line 8), also when it is only a part of the line. In a stretch each gap as narrow as the narrowest
 * goes; a wider one separates words and stays.
 */
export function removeLetterSpacing(text: string): Step {
  const step: Replacement[] = []
  if (!mayHold(text, Kind.space)) return step
  let gaps: Gap[] = []
  let singles = 0
  let tokenStart = 0
  for (const match of text.matchAll(/[ \t\u00a0\u3000]+|$/g)) {
    const token = text.slice(tokenStart, match.index)
    const gap = { at: match.index, text: match[0] }
    if (isLoose(token)) {
      if (countHan(token) > 0) singles += 1
      gaps.push(gap)
    } else {
      if (singles >= LEAST_SINGLES) for (const change of narrowGaps(gaps)) step.push(change)
      // The gap before a stretch belongs to it: `要 坚 持 不 懈抓落实`.
      gaps = [gap]
      singles = 0
    }
    tokenStart = match.index + match[0].length
  }
  if (singles >= LEAST_SINGLES) for (const change of narrowGaps(gaps)) step.push(change)
  return step
}

/** A token of a letter-spaced stretch has no two Chinese characters side by side: `後,陸`, `有503戶`. */
function isLoose(token: string): boolean {
  return token.length <= LONGEST_TOKEN && !NOT_LOOSE.test(token)
}

function narrowGaps(gaps: readonly Gap[]): Replacement[] {
  // Subtle: no spread into arguments; a page may be one line of a million gaps.
  const narrowest = gaps.reduce((least, gap) => Math.min(least, gap.text.length || least), Infinity)
  return gaps
    .filter((gap) => gap.text.length === narrowest)
    .map((gap) => ({ at: gap.at, removed: gap.text, inserted: '' }))
}
