import { homophonesOf, lookAlikesOf } from '#shared/lexicon/index'
import { isHan } from '#shared/text/index'
import type { Random } from './random'

/** Characters that are put in where a reader guesses blindly: no table has them as like the one that stood there. */
const BLIND = '的一国在人了有中是年和大业不为发会工经上地市要个产这出行作生家以成到日民来我部对进多全建他公'
const SHARES = { look: 0.6, sound: 0.2 }

/** A character that was put in place of another. */
export interface Misreading {
  readonly at: number
  readonly right: string
}

/** `raw` with about `rate` of its Chinese characters misread, and where. */
export function misreadText(
  random: Random,
  raw: string,
  rate: number
): { raw: string; misread: Misreading[] } {
  const misread: Misreading[] = []
  const units = raw.split('').map((right, at) => {
    if (!isHan(right) || !random.chance(rate)) return right
    const read = random.pick(othersOf(random, right))
    if (read === right) return right
    misread.push({ at, right })
    return read
  })
  return { raw: units.join(''), misread }
}

function othersOf(random: Random, right: string): readonly string[] {
  const [looks, sounds] = [[...lookAlikesOf(right)], [...homophonesOf(right)]]
  if (looks.length > 0 && random.chance(SHARES.look)) return looks
  return sounds.length > 0 && random.chance(SHARES.sound / (1 - SHARES.look)) ? sounds : [...BLIND]
}
