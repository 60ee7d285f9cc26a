import { ATTENDANCE, SURNAMES } from '../lexicon'
import type { Block } from '../model'
import {
  firstUnopened,
  numberEnd,
  numberStart,
  unclosedPairs,
  type NumberEnd,
  type NumberStart
} from '../text'
import type { Wording } from './wording'

/** Text at the ends of a block that its seams are weighed by; a block may be 20 MB long. */
const HEAD_CHARS = 80
const TAIL_CHARS = 160
const TERM_CHARS = 240

/** `新的一年，` (seed 001, line 225): likelier the start of a sentence than the rest of one. */
const CLAUSE_START = /^\p{Script=Han}{3,5}[，,]/u
/** The rest of a name, and the next name of the list: `薛祥、李希出席` (seed 000, line 153). */
const LISTED_NAME = new RegExp(
  `^(\\p{Script=Han}{1,2})、[${SURNAMES}]\\p{Script=Han}{1,2}(?:[、，,。等]|出席|参加)`,
  'u'
)
const CUT_NAME = new RegExp(`[、，,：:]\\s*([${SURNAMES}]\\p{Script=Han}?)$`, 'u')
const QUOTES = new Set(['"', '“', '”'].map((mark) => mark.charCodeAt(0)))
const GOES_ON = /^(?:其中|同时|而|并|也|又|还)/u

/** What a block's end says to a block that may follow it. Computed once, asked for each candidate. */
export class LeavingSide {
  readonly text: string
  /** Closing marks that the end still waits for. */
  readonly open: readonly string[]
  readonly hasOddQuotes: boolean
  readonly number: NumberEnd
  /** Nothing but `株洲日报讯（全媒体记者/周蒿）`. */
  readonly isBareOpener: boolean
  /** The start of a name at the end of a list of names. */
  readonly cutName: string | null
  private termList: readonly number[] | null = null

  /** `before` is the text that runs into the block, if it is known: a line of a column opens few quotes itself. */
  constructor(
    readonly block: Block,
    readonly wording: Wording,
    readonly before = ''
  ) {
    this.text = block.text.text.slice(-TAIL_CHARS)
    const tail = (before + this.text).slice(-TAIL_CHARS)
    this.number = numberEnd(this.text)
    this.open = unclosedPairs(tail)
    this.hasOddQuotes = countQuotes(tail) % 2 === 1
    this.isBareOpener = block.begins === 'opener' && /^[^。，,]{4,60}[）)讯訊电電]$/u.test(block.text.text)
    this.cutName = this.text.includes('、') ? (CUT_NAME.exec(this.text)?.[1] ?? null) : null
  }

  /** Its trigrams, in the numbers of `wording`. */
  get terms(): readonly number[] {
    return (this.termList ??= this.wording.read(this.block.text.text.slice(-TERM_CHARS)))
  }
}

function countQuotes(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (QUOTES.has(text.charCodeAt(i))) count += 1
  return count
}

/** What a block's start says to a block that it may follow. */
export class EnteringSide {
  readonly text: string
  /** The first closing mark that the start has not opened itself. */
  readonly closer: string | null
  /** Short, and ends with the quote that closes a quotation: `的公司。'` (seed 001, line 145). */
  readonly closesStraightQuote: boolean
  readonly number: NumberStart
  /** What may be the rest of a name in a list. */
  readonly restOfName: string | null
  readonly startsClause: boolean
  readonly startsLowerCase: boolean
  /** Goes on after a comma, though it could begin a sentence: `，其中…占46.8%`. */
  readonly goesOn: boolean
  private termList: readonly number[] | null = null

  constructor(
    readonly block: Block,
    readonly wording: Wording
  ) {
    this.text = block.text.text.slice(0, HEAD_CHARS)
    this.closer = firstUnopened(this.text)
    this.closesStraightQuote = this.text.length < 30 && /^[^"“”]{0,24}["”'’][，。]?$/.test(this.text)
    this.number = numberStart(this.text)
    this.restOfName = LISTED_NAME.exec(this.text)?.[1] ?? ATTENDANCE.exec(this.text)?.[0] ?? null
    this.goesOn = GOES_ON.test(this.text)
    this.startsClause = CLAUSE_START.test(this.text)
    this.startsLowerCase = /^\p{Ll}/u.test(this.text)
  }

  /** Its trigrams, in the numbers of `wording`. */
  get terms(): readonly number[] {
    return (this.termList ??= this.wording.read(this.block.text.text.slice(0, TERM_CHARS)))
  }
}
