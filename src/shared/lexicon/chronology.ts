import { anyOf } from './any-of'

/** A year that something happened in: `2018年`, `in 1871`; no decade, and no `2010年以来`. */
export const YEAR =
  /(?<!\d)((?:1[6-9]|20)\d{2})\s*年(?!代|以来|度|版|款)|\b(?:[Ii]n|[Bb]y|[Oo]f|[Ss]ince|until|till)\s+((?:1[6-9]|20)\d{2})\b/gu

/** Takes up the time that the paragraph before tells of: `从那年起，` (seed 004, line 53). */
export const TAKES_UP_TIME = anyOf([
  /^(?:从|自)(?:那|此|这|那时|那年|那天|这年)(?:年|时|天)?(?:起|开始|以后|之后)?/u,
  /^(?:那(?:一)?年|当年|同年|次年|翌年|第二年|这(?:一)?年|此后|之后|随后|后来|不久|几年下来)/u,
  /^(?:從|自)(?:那|此|這)(?:年|時|天)?(?:起|開始|以後)?|^(?:那(?:一)?年|當年|同年|次年|翌年|這(?:一)?年|此後|之後|隨後|後來)/u,
  /^(?:That (?:same )?year|Since then|From (?:then|that (?:day|year)) on|Thereafter|Afterwards?|The (?:next|following) year|Two years later|A year later|Soon after)\b/u
])

/** Looks back of its own accord, and says so: what it tells of stands there on purpose. */
export const LOOKS_BACK = anyOf([
  /^["“「『]?(?:早在|回想|回忆|回憶|回望|回首|回顾|追溯|记得|記得|想起|说起|说到|时光|曾几何时|其实|此前|之前|在此之前)/u,
  /^["“]?(?:Back in|As (?:early|long ago|far back) as|Years (?:ago|before|earlier)|Earlier|Before (?:that|then)|Looking back|It was in)\b/u
])
